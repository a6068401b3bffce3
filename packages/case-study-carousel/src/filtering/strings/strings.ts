import type { FilterField } from '../../options.ts';

/** What filters and search say. Both languages implement it, so a missing one does not compile. */
export interface FilterStrings {
  readonly filters: Readonly<Record<FilterField, string>>;
  /** The button that unfolds the filters, with the number of those that are set. */
  readonly toggle: (set: number) => string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  readonly shown: (shown: number, total: number) => string;
  readonly noMatch: string;
}
