import type { ReactiveControllerHost } from 'lit';
import type { ElementIssue } from '../events.ts';
import { AddressController } from './address-controller.ts';
import type { FilterActions } from './filter-templates.ts';
import type { Narrows } from './list-element.ts';
import { Typing } from './typing.ts';

/**
 * Milliseconds after which screen readers know that the controls are cleared. A control that has the focus before says its new value
 * a second time. The button goes as long after that: a reader that stands on what goes is put elsewhere in silence.
 */
const CLEARED = 400;

/** A list as far as what narrows it down knows it. */
export interface NarrowedList extends ReactiveControllerHost {
  /** The attribute `address`. */
  readonly address: string | null;
  readonly renderRoot: ParentNode;
  /** The item that a fragment of the address leads to. */
  itemAt(fragment: string): unknown;
}

/** How a reader's choice is made, followed and kept: pure functions of the records. A state of null is no choice. */
export interface NarrowingRules<T, S> {
  stateFromAddress(search: string, fields: readonly string[], prefix: string): S;
  stateToAddress(search: string, state: S | null, fields: readonly string[], prefix: string): string;
  narrowed(items: readonly T[], state: S | null): readonly T[];
  chooseValue(state: S | null, field: string, value: string): S;
  searchFor(state: S | null, query: string): S;
  /** Everything again, in the order that the reader chose. */
  showEverything(state: S | null): S;
}

/** What a reader chose of a list, in the page's address where the author wants it: the heart of the part `filtering`. */
export abstract class Narrowing<T, S> implements Narrows<T> {
  /** What the reader chose, or null. */
  state: S | null = null;
  /** Whether the filters were unfolded where they are folded away. */
  isOpen = false;
  readonly #list: NarrowedList;
  readonly #rules: NarrowingRules<T, S>;
  readonly #onNarrowed: () => void;
  readonly #address: AddressController;
  readonly #typing: Typing;

  /** @param onNarrowed - other items are shown than before, because the reader wanted it */
  constructor(list: NarrowedList, rules: NarrowingRules<T, S>, onNarrowed: () => void) {
    this.#list = list;
    this.#rules = rules;
    this.#onNarrowed = onNarrowed;
    this.#typing = new Typing(list);
    this.#address = new AddressController(list, {
      isOn: () => list.address !== null,
      read: (search) => (this.state = rules.stateFromAddress(search, this.fields, list.address ?? '')),
      write: (search) => rules.stateToAddress(search, this.state, this.fields, list.address ?? ''),
      leadsInto: (fragment) => list.itemAt(fragment) !== undefined,
    });
  }

  /** The names of the fields that can be filtered by. */
  abstract get fields(): readonly string[];
  abstract get issues(): readonly ElementIssue[];

  /** Whether the reader types a search: the count waits. */
  get isTyping(): boolean {
    return this.#typing.isOn;
  }

  narrowed(items: readonly T[]): readonly T[] {
    this.#address.load();
    return this.#rules.narrowed(items, this.state);
  }

  clear(): void {
    this.state = null;
    this.#address.save();
  }

  /** Sets what the reader chose. */
  protected narrow(state: S): void {
    this.state = state;
    this.#address.save({ isReader: true });
    this.#list.requestUpdate();
    this.#onNarrowed();
  }

  protected readonly filterActions: FilterActions & { isClearing: boolean; clearings: number } = {
    isClearing: false,
    clearings: 0,
    onChoose: (field, value) => this.narrow(this.#rules.chooseValue(this.state, field, value)),
    onClear: () => {
      this.filterActions.isClearing = true;
      this.filterActions.clearings += 1;
      this.narrow(this.#rules.showEverything(this.state));
      setTimeout(() => this.#toFirstControl(), CLEARED);
      setTimeout(() => {
        this.filterActions.isClearing = false;
        this.#list.requestUpdate();
      }, 2 * CLEARED);
    },
    onSearch: (query) => {
      this.#typing.type();
      this.narrow(this.#rules.searchFor(this.state, query));
    },
    onToggle: () => {
      this.isOpen = !this.isOpen;
      this.#list.requestUpdate();
    },
  };

  /** A reader who went on since the button was pressed is not called back. */
  #toFirstControl(): void {
    const { renderRoot } = this.#list;
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (isNowhere || renderRoot.querySelector('.clear:focus'))
      renderRoot.querySelector<HTMLElement>('form :is(input, select)')?.focus();
  }
}
