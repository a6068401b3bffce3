import type { Language } from '@ipec/element-kit';
import type { Block, Item } from '@ipec/feeds/item';
import type { InView } from '@ipec/feeds/list';
import type { Kind, Layout } from './options.ts';
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
  /** What the page has around its items. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly inView: InView | null;
}

/** What a reader can do. */
export interface CarouselActions {
  readonly onStep: (step: 1 | -1) => void;
  /** A button of the row has the focus. */
  readonly onReach: () => void;
  readonly onHand: () => void;
}
