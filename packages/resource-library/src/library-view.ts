import type { Language } from '@ipec/element-kit';
import type { FilterActions } from '@ipec/element-kit/list.js';
import type { Block, Item } from '@ipec/feeds/item';
import type { ListState, Sort } from '@ipec/feeds/list';
import type { FilterField } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** Everything that the widget shows where it has documents. */
export interface LibraryView {
  readonly strings: Strings;
  readonly language: Language;
  readonly heading: string | null;
  readonly headingLevel: number;
  /** All documents, and those that match. */
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly fields: readonly FilterField[];
  readonly state: ListState | null;
  /** The order in use. */
  readonly sort: Sort;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
  /** Whether the reader types a search: the count waits. */
  readonly isTyping: boolean;
  /** The most that are drawn until the reader wants all. */
  readonly limit: number;
  /** What the page has around its documents. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** What a reader can do. */
export interface LibraryActions extends FilterActions {
  readonly onSort: (sort: string) => void;
  readonly onShowAll: () => void;
}
