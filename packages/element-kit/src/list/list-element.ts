import type { CSSResult } from 'lit';
import type { ElementIssue } from '../events.ts';
import type { Loaded } from '../feed-controller.ts';
import type { PageTree } from '../page-tree.ts';
import type { Part } from '../part.ts';
import type { AddressController } from './address-controller.ts';
import { AnchorController } from './anchor-controller.ts';
import type { SourceWords } from './feed-status.ts';
import type { FilterActions } from './filter-templates.ts';
import { Typing } from './typing.ts';
import { SourceElement, unreadFor, type OwnRecords } from './source-element.ts';

/** What a list knows of each of its items. */
export interface ListItem {
  readonly id: string;
  /** Every id of the page that leads to it. */
  readonly anchors: readonly string[];
}

/** The part that narrows a list down. `State` is what a reader chose; null is nothing. */
export interface Filtering<T, State> {
  readonly AddressController: typeof AddressController;
  /** The look of the controls. */
  readonly filterStyles: CSSResult;
  stateFromAddress(search: string, fields: readonly string[], prefix: string): State;
  stateToAddress(search: string, state: State | null, fields: readonly string[], prefix: string): string;
  narrowed(items: readonly T[], state: State | null): readonly T[];
  chooseValue(state: State | null, field: string, value: string): State;
  searchFor(state: State | null, query: string): State;
  /** Everything again, in the order that the reader chose. */
  showEverything(state: State | null): State;
}

/** The part that reads any markup. */
export interface Reader<T> {
  readonly readPage: (tree: PageTree, options: { readonly baseUrl: string }) => OwnRecords<T>;
}

/** The parts of a list. */
export interface ListParts<T, F> {
  readonly reader: Part<Reader<T>>;
  readonly filtering: Part<F>;
  /** Draws what an item holds beside its fields, and what stands around the items. */
  readonly blocks: Part<{ readonly blockStyles: readonly CSSResult[] }>;
}

function refused(what: string, then: string): ElementIssue {
  return { code: 'part-failed', message: `The part that ${what} could not be loaded, so ${then}.` };
}

/**
 * A list of items with links into it and, where the page wants them, filters, a search and an address that holds both. What a
 * page in the recommended markup without filters needs is here; the rest are parts.
 */
export abstract class ListElement<
  T extends ListItem,
  W extends SourceWords,
  State,
  F extends Filtering<T, State>,
> extends SourceElement<T, W> {
  abstract filters: string | null;
  abstract search: boolean;
  abstract address: string | null;

  /** Where an item that is led to comes to lie. */
  protected readonly revealAt: ScrollIntoViewOptions = { block: 'nearest' };
  /** What every deep link begins with. */
  protected abstract readonly anchorPrefix: string;
  protected abstract readonly listParts: ListParts<T, F>;
  /** What the reader chose, or null. */
  protected state: State | null = null;
  /** Whether the filters were unfolded where they are folded away. */
  protected isOpen = false;
  /** The items that match, in their order. */
  protected shown: readonly T[] = [];
  /** Whether the reader types a search. */
  protected readonly typing = new Typing(this);

  #anchor = new AnchorController(this, (fragment) => this.#follow(fragment));
  #address: AddressController | undefined;

  /** The names of the fields that can be filtered by. */
  protected abstract get fields(): readonly string[];
  /** Whether the page wants the reader to be able to narrow the list down. */
  protected abstract get isNarrowable(): boolean;
  /** Reads the recommended markup; null for any other. */
  protected abstract readSimple(tree: PageTree, options: { readonly baseUrl: string }): OwnRecords<T> | null;
  /** Puts items into the order that the page or the reader wants. */
  protected abstract inOrder(items: readonly T[]): readonly T[];
  /** Whether an item holds what only the part `blocks` draws. */
  protected abstract hasBlocks(item: T): boolean;
  /** Other items are shown than before, because the reader wanted it. */
  protected abstract onNarrowed(): void;

  /** The part that narrows the list down; undefined where the page does not want it, and where it was refused. */
  protected get filtering(): F | undefined {
    return this.isNarrowable ? this.parts.use(this.listParts.filtering) : undefined;
  }

  override get issues(): readonly ElementIssue[] {
    const { filtering, blocks } = this.listParts;
    const failed = [
      [filtering, refused('filters and searches', 'every item is shown')],
      [blocks, refused('draws files, quotations and lists', 'the items of a feed are shown without them')],
    ] as const;
    return [
      ...super.issues,
      ...failed.filter(([part]) => this.parts.hasFailed(part)).map(([, issue]) => issue),
    ];
  }

  protected override readChildren(tree: PageTree, baseUrl: string): OwnRecords<T> | undefined {
    const simple = this.readSimple(tree, { baseUrl });
    if (simple) return simple;
    const { reader, blocks } = this.listParts;
    const [read, drawn] = [this.parts.use(reader), this.parts.use(blocks)];
    if (read && drawn) return read.readPage(tree, { baseUrl });
    const hasFailed = [reader, blocks].some((part) => this.parts.hasFailed(part));
    return hasFailed ? unreadFor(refused('reads this markup', 'the children stay as they are')) : undefined;
  }

  /** Fetches and reads the items that an absolute address names. */
  protected abstract loadItems(url: string, signal: AbortSignal): Promise<Loaded<readonly T[]>>;

  /** The items of a feed are there when what draws them is. */
  protected override async load(url: string, signal: AbortSignal): Promise<Loaded<readonly T[]>> {
    const loaded = await this.loadItems(url, signal);
    if (loaded.ok && loaded.value.some((one) => this.hasBlocks(one)))
      await this.parts.load(this.listParts.blocks);
    return loaded;
  }

  protected override shouldUpdate(): boolean {
    const { filtering } = this.listParts;
    const isAwaited = this.isNarrowable && this.filtering === undefined && !this.parts.hasFailed(filtering);
    return super.shouldUpdate() && !isAwaited;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { filtering } = this;
    if (filtering) {
      this.#address ??= new filtering.AddressController(this, {
        isOn: () => this.address !== null,
        read: (search) => (this.state = filtering.stateFromAddress(search, this.fields, this.address ?? '')),
        write: (search) => filtering.stateToAddress(search, this.state, this.fields, this.address ?? ''),
      });
      this.#address.load();
      this.adopt([filtering.filterStyles]);
    }
    const { blocks } = this.listParts;
    const { before, after } = this.own;
    if (before.length + after.length > 0 || this.items.some((one) => this.hasBlocks(one))) {
      const drawn = this.parts.use(blocks);
      if (drawn) this.adopt(drawn.blockStyles);
    }
    this.shown = this.inOrder(filtering?.narrowed(this.items, this.state) ?? this.items);
  }

  /** Sets what the reader chose. */
  protected narrow(choose: (filtering: F) => State): void {
    const { filtering } = this;
    if (!filtering) return;
    this.state = choose(filtering);
    this.#address?.save();
    this.requestUpdate();
    this.onNarrowed();
  }

  protected readonly filterActions: FilterActions = {
    onChoose: (field, value) => this.narrow(({ chooseValue }) => chooseValue(this.state, field, value)),
    onClear: () => {
      this.narrow(({ showEverything }) => showEverything(this.state));
      this.renderRoot.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    },
    onSearch: (query) => {
      this.typing.type();
      this.narrow(({ searchFor }) => searchFor(this.state, query));
    },
    onToggle: () => {
      this.isOpen = !this.isOpen;
      this.requestUpdate();
    },
  };

  #follow(fragment: string): boolean {
    const id = fragment.startsWith(this.anchorPrefix) ? fragment.slice(this.anchorPrefix.length) : null;
    const { items } = this;
    const item =
      items.find((one) => one.id === id) ?? items.find(({ anchors }) => anchors.includes(fragment));
    return this.lead(item, 'link');
  }

  /** Shows an item, clearing a filter that hides it, and gives it the focus. False where there is none. */
  protected lead(item: T | undefined, source: 'api' | 'link'): boolean {
    if (!item) return false;
    this.beforeLead(source);
    if (!this.shown.includes(item)) this.state = null;
    this.requestUpdate();
    void this.updateComplete.then(() => this.reveal(item));
    return true;
  }

  /** Who is about to be led to an item. */
  protected beforeLead(_source: 'api' | 'link'): void {}

  /** The item holds the focus, as the target of a native fragment would. */
  protected reveal({ id }: T): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.anchorPrefix + id)}`);
    target?.scrollIntoView(this.revealAt);
    target?.focus({ preventScroll: true });
  }
}
