import type { FilterField, LibrarySort } from '../options.ts';

/** Every word that the widget says. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the region when the host gives no heading. */
  readonly name: string;
  readonly filters: Readonly<Record<FilterField, string>>;
  /** Types of publication, by the English word that sources use; others are shown as they are. */
  readonly types: Readonly<Record<string, string>>;
  /** The button that unfolds the filters, with the number of those that are set. */
  readonly toggle: (set: number) => string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<LibrarySort, string>>;
  readonly shown: (shown: number, total: number) => string;
  readonly noMatch: string;
  readonly showAll: (total: number) => string;
  readonly undated: string;
  readonly updated: (date: string) => string;
  readonly by: (authors: string) => string;
  readonly pages: (count: number) => string;
  readonly unverified: string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
}
