import type { ElementIssue, Language } from '@ipec/element-kit';
import { Narrowing, type NarrowedList } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import {
  chooseValue,
  narrowed,
  searchFor,
  showEverything,
  sortItems,
  stateFromAddress,
  stateToAddress,
  type ListState,
} from '@ipec/feeds/list';
import type { CarouselView } from '../carousel-view.ts';
import { narrowingIssues, parseFilters, parseKind, parseSort, type FilterField } from '../options.ts';
import { controlsTemplate, type FilterControls } from './controls.ts';

const RULES = { chooseValue, narrowed, searchFor, showEverything, stateFromAddress, stateToAddress };

/** A carousel as far as what narrows it down knows it: attributes as they are written. */
export interface NarrowedCarousel extends NarrowedList {
  readonly filters: string | null;
  readonly sort: string | null;
  readonly kind: string | null;
  readonly search: boolean;
}

/** What the element lends. */
export interface NarrowingOptions {
  /** The language that titles are compared in. */
  readonly language: () => Language;
  /** Other cards are shown than before, because the reader wanted it. */
  readonly onNarrowed: () => void;
}

/** The cards that a reader wants to see, in the order that the page or the reader wants. */
export class CarouselNarrowing extends Narrowing<Item, ListState> {
  readonly #list: NarrowedCarousel;
  readonly #language: () => Language;

  constructor(list: NarrowedCarousel, { language, onNarrowed }: NarrowingOptions) {
    super(list, RULES, onNarrowed);
    this.#list = list;
    this.#language = language;
  }

  override get fields(): readonly FilterField[] {
    return parseFilters(this.#list.filters);
  }

  override get issues(): readonly ElementIssue[] {
    return narrowingIssues(this.#list);
  }

  override narrowed(items: readonly Item[]): readonly Item[] {
    const matching = super.narrowed(items);
    const { sort, kind } = this.#list;
    return sortItems(matching, this.state?.sort ?? parseSort(sort, parseKind(kind)), this.#language());
  }

  /** Filters and search, and how many of the items match. */
  controls(view: CarouselView): FilterControls {
    const { fields, state, isOpen, isTyping } = this;
    const { search: hasSearch } = this.#list;
    return controlsTemplate({ ...view, fields, state, isOpen, isTyping, hasSearch }, this.filterActions);
  }
}
