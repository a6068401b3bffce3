import type { Language } from '@ipec/element-kit';
import type { FilterActions } from '@ipec/element-kit/list.js';
import type { Block, Item } from '@ipec/feeds/item';
import type { InView, ListState } from '@ipec/feeds/list';
import type { FilterField, Kind, Layout } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** Everything that the widget shows where it has items. */
export interface CarouselView {
  readonly strings: Strings;
  readonly language: Language;
  readonly kind: Kind;
  readonly layout: Layout;
  readonly heading: string | null;
  readonly headingLevel: number;
  /** All items, and those that match. */
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly fields: readonly FilterField[];
  readonly state: ListState | null;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
  /** Whether the reader types a search: the count waits. */
  readonly isTyping: boolean;
  /** What the page has around its items. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly inView: InView | null;
}

/** What a reader can do. */
export interface CarouselActions extends FilterActions {
  readonly onStep: (step: 1 | -1) => void;
  readonly onHand: () => void;
}
