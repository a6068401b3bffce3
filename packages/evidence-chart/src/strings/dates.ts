import type { Language } from '@ipec/element-kit';

/** The words of dates, which the picture needs at once. */
export interface DateStrings {
  readonly language: Language;
  /** Three or four letters each, for axes. */
  readonly months: readonly string[];
  /** A quarter of a year: `Q1 2026`. */
  readonly quarter: (quarter: string, year: string) => string;
  /** After another quarter of its year: `Q2`. */
  readonly quarterInYear: (quarter: string) => string;
}
