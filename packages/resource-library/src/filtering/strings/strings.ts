import type { FilterField, LibrarySort } from '../../options.ts';

/** What filters, search and order say. Both languages implement it, so a missing one does not compile. */
export interface FilterStrings {
  readonly filters: Readonly<Record<FilterField, string>>;
  /** The button that unfolds the filters, with the number of those that are set. */
  readonly toggle: (set: number) => string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<LibrarySort, string>>;
}
