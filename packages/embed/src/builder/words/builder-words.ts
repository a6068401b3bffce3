import type { FormWords } from './form-words.ts';

/** What the page of the builder says. `{…}` is put in. */
export interface BuilderWords {
  readonly title: string;
  readonly intro: string;
  readonly steps: {
    readonly widget: string;
    readonly content: string;
    readonly attributes: string;
    readonly theme: string;
    readonly preview: string;
    readonly take: string;
  };
  readonly widget: string;
  /** What opens the content as HTML. */
  readonly asHtml: string;
  readonly content: string;
  readonly contentHint: string;
  readonly form: FormWords;
  /** `{count}` fields. */
  readonly attention: string;
  readonly brand: string;
  readonly brandHint: string;
  readonly themeBlock: string;
  readonly themeRegion: string;
  readonly host: string;
  readonly output: string;
  readonly outputRegion: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly asTheElementChooses: string;
  /** `{passes}` and `{all}` are numbers. */
  readonly pairs: string;
  /** `{mode}`, `{from}` and `{to}`. */
  readonly moved: string;
  readonly notAColour: string;
  /** By the name of the widget's file. */
  readonly widgets: Readonly<Record<string, string>>;
  /** By the id of the output. */
  readonly outputs: Readonly<Record<string, { readonly title: string; readonly note: string }>>;
}
