import { blockEditor, el, type Rendered } from './wp.ts';

const { RichText } = blockEditor;

interface Line {
  readonly tagName: string;
  readonly className?: string;
  /** What stands there while it is empty; also its name for screen readers. */
  readonly placeholder: string;
  readonly value: unknown;
  readonly onChange: (value: string) => void;
}

/** A field of one line in the canvas, without formats. */
export function line(settings: Line): Rendered {
  return el(RichText, {
    ...settings,
    allowedFormats: [],
    'aria-label': settings.placeholder,
    disableLineBreaks: true,
  });
}
