import type { FilterField } from '../options.ts';

/** Where the reader is: the first and last card in view, counted from 1, of how many. */
export interface Position {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** Every word that the widget says. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the region when the host gives no heading. Never the word "carousel". */
  readonly name: string;
  readonly newsName: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (position: Position) => string;
  readonly filters: Readonly<Record<FilterField, string>>;
  /** The button that unfolds the filters, with the number of those that are set. */
  readonly toggle: (set: number) => string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  readonly shown: (shown: number, total: number) => string;
  readonly noMatch: string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
  readonly route: string;
  readonly outcome: string;
  readonly asOf: (date: string) => string;
  readonly pages: (count: number) => string;
  readonly unverified: string;
}
