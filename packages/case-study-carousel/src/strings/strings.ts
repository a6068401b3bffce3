import type { PluralForms } from '@ipec/element-kit';

/** Where the reader is: the first and last card in view, counted from 1, of how many. */
export interface Position {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** What the widget says beside its filters. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the region when the host gives no heading. Never the word "carousel". */
  readonly name: string;
  readonly newsName: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (position: Position) => string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
  readonly route: string;
  readonly outcome: string;
  readonly asOf: (date: string) => string;
  readonly pages: PluralForms;
  readonly unverified: string;
}
