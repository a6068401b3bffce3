import type { CSSResult } from 'lit';
import type { ElementIssue } from '../events.ts';
import type { Loaded } from '../feed-controller.ts';
import type { PageTree } from '../page-tree.ts';
import type { Part } from '../part.ts';
import { anchors } from '../parts.ts';
import { readHost, type HostReader } from '../read-host.ts';
import type { AnchorController } from './anchor-controller.ts';
import type { SourceWords } from './feed-status.ts';
import { unreadFor, type OwnRecords } from './own-records.ts';
import { SourceElement } from './source-element.ts';

/** What a list knows of each of its items. */
export interface ListItem {
  readonly id: string;
  /** Every id of the page that leads to it. */
  readonly anchors: readonly string[];
}

/** What narrows a list down. */
export interface Narrows<T> {
  /** What the author wrote of it and it does not understand. */
  readonly issues: readonly ElementIssue[];
  /** The items that match what the reader chose, in the order that the page or the reader wants. */
  narrowed(items: readonly T[]): readonly T[];
  /** Forgets what the reader chose. */
  clear(): void;
}

/** The part that narrows the list down. */
export interface Filtering {
  /** The look of the controls, and of whatever else only a list that it narrows down has. */
  readonly filterStyles: readonly CSSResult[];
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

/** What each part does, for the author of a page that it did not come to. */
const DEEDS = {
  filtering: 'filters, searches and sorts',
  blocks: 'draws files, quotations and lists',
  reader: 'reads this markup',
};

function refused(part: keyof typeof DEEDS): ElementIssue {
  const message = `The part that ${DEEDS[part]} could not be loaded. The page is shown without it.`;
  return { code: 'part-failed', message };
}

/**
 * A list of items with links into it and, where the page wants them, filters, a search, an order and an address that holds
 * them. What a page in the recommended markup without all of these needs is here; the rest are parts.
 */
export abstract class ListElement<
  T extends ListItem,
  W extends SourceWords,
  F extends Filtering,
  N extends Narrows<T>,
> extends SourceElement<T, W> {
  abstract filters: string | null;
  abstract search: boolean;
  abstract address: string | null;

  /** Where an item that is led to comes to lie. */
  protected readonly revealAt: ScrollIntoViewOptions = { block: 'nearest' };
  /** What every deep link begins with. */
  protected abstract readonly anchorPrefix: string;
  protected abstract readonly listParts: ListParts<T, F>;
  /** The items that match, in their order. */
  protected shown: readonly T[] = [];
  /** What narrows the list down; undefined where the page does not want it, and where its part was refused. */
  protected narrowing: N | undefined;

  #narrowing: N | undefined;
  #anchors: AnchorController | undefined;

  /** Whether the page wants the list in another order than its own, or the reader to be able to narrow it down. */
  protected abstract get isNarrowable(): boolean;
  protected abstract makeNarrowing(part: F): N;
  /** Reads the recommended markup; null for any other. */
  protected abstract readonly readSimple: HostReader<OwnRecords<T> | null>;
  /** Whether an item holds what only the part `blocks` draws. */
  protected abstract hasBlocks(item: T): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('hashchange', this.#onFragment);
    this.#onFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#onFragment);
  }

  /** The first fragment in the address brings what follows links into the list. */
  #onFragment = async (): Promise<void> => {
    if (this.#anchors || globalThis.location.hash === '') return;
    const { AnchorController } = (await this.parts.load(anchors)) ?? {};
    if (!AnchorController) return;
    this.#anchors ??= new AnchorController(this, (fragment) => this.lead(this.itemAt(fragment), 'link'));
  };

  override get issues(): readonly ElementIssue[] {
    const { listParts } = this;
    return [
      ...super.issues,
      ...(this.narrowing?.issues ?? []),
      ...(['filtering', 'blocks'] as const).filter((name) => listParts[name].state === 'failed').map(refused),
    ];
  }

  protected override readChildren(tree: PageTree, baseUrl: string): OwnRecords<T> | undefined {
    const simple = readHost(this, tree, this.readSimple);
    if (simple) return simple;
    const { reader, blocks } = this.listParts;
    const [read, drawn] = [this.parts.use(reader), this.parts.use(blocks)];
    if (read && drawn) return read.readPage(tree, { baseUrl });
    const hasFailed = [reader, blocks].some(({ state }) => state === 'failed');
    return hasFailed ? unreadFor(refused('reader')) : undefined;
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
    const part = this.isNarrowable ? this.parts.use(filtering) : undefined;
    if (part) {
      this.#narrowing ??= this.makeNarrowing(part);
      this.adopt(part.filterStyles);
    }
    this.narrowing = part && this.#narrowing;
    return super.shouldUpdate() && (part !== undefined || !this.isNarrowable || filtering.state === 'failed');
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { before, after } = this.own;
    if (before.length + after.length > 0 || this.items.some((one) => this.hasBlocks(one)))
      this.adopt(this.parts.use(this.listParts.blocks)?.blockStyles ?? []);
    this.shown = this.narrowing?.narrowed(this.items) ?? this.items;
  }

  /** The item that a fragment of the address leads to. */
  itemAt(fragment: string): T | undefined {
    const id = fragment.startsWith(this.anchorPrefix) ? fragment.slice(this.anchorPrefix.length) : null;
    const { items } = this;
    return items.find((one) => one.id === id) ?? items.find((one) => one.anchors.includes(fragment));
  }

  /** Shows an item, clearing a filter that hides it, and gives it the focus. False where there is none. */
  protected lead(item: T | undefined, source: 'api' | 'link'): boolean {
    if (!item) return false;
    this.beforeLead(source);
    if (!this.shown.includes(item)) this.narrowing?.clear();
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
