import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { KeyFigure } from '@ipec/feeds/figures';

/** How the page was read: from where, and as which figures. */
export interface FiguresReading {
  /** `children`, or the address of the file. */
  readonly source: string | null;
  readonly figures: readonly KeyFigure[];
}

function shown({ figures, source }: FiguresReading): CheckSection {
  return {
    heading: `Figures, from ${source ?? 'nowhere'}: ${figures.length}`,
    head: ['Value', 'What it says', 'Date', 'Source', 'Link', 'Other values', 'Series'],
    rows: figures.map(({ text, label, date, source: whose, rivals, series }) => [
      text,
      label,
      date.iso ?? date.text,
      whose.name,
      whose.url ?? '–',
      rivals.map((one) => `${one.text} (${one.date}, ${one.source.name})`).join('; ') || '–',
      series.map(({ period, value }) => `${period}: ${value}`).join('; ') || '–',
    ]),
  };
}

/** Draws the check view of the figures. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  drawCheckView(root, checked, [shown(checked.reading as FiguresReading)]);
}
