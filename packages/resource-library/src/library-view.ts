import type { Language } from '@ipec/element-kit';
import type { Block, Item } from '@ipec/feeds/item';
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
  /** The most that are drawn until the reader wants all. */
  readonly limit: number;
  /** What the page has around its documents. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** What a reader can do. */
export interface LibraryActions {
  readonly onShowAll: () => void;
}
