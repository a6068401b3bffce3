import type { ElementIssue, Language } from '@ipec/element-kit';
import { Narrowing, type NarrowedList } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import {
  chooseValue,
  narrowed,
  searchFor,
  showEverything,
  sortBy,
  sortItems,
  stateFromAddress,
  stateToAddress,
  type ListState,
  type Sort,
} from '@ipec/feeds/list';
import { IpecFilterChangeEvent } from '../events.ts';
import type { LibraryView } from '../library-view.ts';
import { narrowingIssues, parseFilters, parseSort, type FilterField } from '../options.ts';
import { controlsTemplate, type FilterControls } from './controls.ts';

const RULES = { chooseValue, narrowed, searchFor, showEverything, stateFromAddress, stateToAddress };

/** A library as far as what narrows it down knows it: attributes as they are written. */
export interface NarrowedLibrary extends NarrowedList, EventTarget {
  readonly filters: string | null;
  readonly sort: string | null;
  readonly search: boolean;
}

/** The documents that a reader wants to see, in the order that the page or the reader wants. */
export class LibraryNarrowing extends Narrowing<Item, ListState> {
  readonly #list: NarrowedLibrary;
  readonly #language: () => Language;
  #total = 0;
  #shown = 0;

  /** @param language - that titles are compared in */
  constructor(list: NarrowedLibrary, language: () => Language) {
    super(list, RULES, () => void list.updateComplete.then(() => this.#tellChange()));
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
    this.#total = items.length;
    this.#shown = matching.length;
    return sortItems(matching, this.#sort, this.#language());
  }

  /** Filters, search and order. */
  controls(view: LibraryView): FilterControls {
    const { fields, state, isOpen } = this;
    const hasSearch = this.#list.search;
    const actions = {
      ...this.filterActions,
      onSort: (sort: string) => this.narrow(sortBy(this.state, sort)),
    };
    return controlsTemplate({ ...view, fields, state, isOpen, hasSearch, sort: this.#sort }, actions);
  }

  /** The order in use. */
  get #sort(): Sort {
    return this.state?.sort ?? parseSort(this.#list.sort);
  }

  #tellChange(): void {
    const { selection = {}, query = '' } = this.state ?? {};
    this.#list.dispatchEvent(
      new IpecFilterChangeEvent({
        shown: this.#shown,
        total: this.#total,
        filters: selection,
        hasQuery: query.trim() !== '',
      }),
    );
  }
}
