/** The words that a picture needs. */
export interface SceneWords {
  readonly other: (count: number) => string;
  readonly missing: string;
  readonly suppressed: string;
  readonly unread: string;
  readonly interval: string;
  /** A class of figures: `20 to under 30`, or the last, `30 or more`. */
  readonly from: (low: string, high?: string) => string;
}

/** What the page gives: room, and how text is measured and written. Lengths are CSS px. */
export interface Env {
  readonly width: number;
  /** Size of text, 12 or more. */
  readonly size: number;
  readonly rtl?: boolean | undefined;
  readonly measure: (text: string) => number;
  /** A value of the axis, short. */
  readonly tick: (value: number) => string;
  /** A share of a hundred, where a chart is stacked to 100 %. */
  readonly share: (value: number) => string;
  /** A value beside its mark. */
  readonly value: (value: number) => string;
  /** How figures of one series are written: columns on scales of their own may have units of their own. */
  readonly of: (series: number) => Pick<Env, 'tick' | 'value'>;
  /** The name of a place: a category, a date in words. */
  readonly place: (index: number) => string;
  /** The same after another date of its year: `Apr`. What is not a date has no shorter name. */
  readonly placeInYear: (index: number) => string;
  /** A number on the axis of places. */
  readonly number: (value: number) => string;
  readonly words: SceneWords;
}
