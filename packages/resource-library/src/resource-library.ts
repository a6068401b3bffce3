import {
  ChildrenController,
  FeedController,
  heading,
  IpecErrorEvent,
  LocalizeController,
  markRendered,
  statusTemplate,
  version,
  type ElementIssue,
  type Loaded,
} from '@ipec/element-kit';
import { AddressController, AnchorController, SourceSlot } from '@ipec/element-kit/list.js';
import { isCurrent, type Item } from '@ipec/feeds/item';
import {
  choose,
  EMPTY_STATE,
  listItems,
  SORTS,
  stateFromAddress,
  stateToAddress,
  type ListField,
  type ListState,
} from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryReading } from './check.ts';
import { ANCHOR_PREFIX } from './document-view.ts';
import { IpecFilterChangeEvent } from './events.ts';
import { LibraryProperties } from './library-properties.ts';
import { libraryTemplate } from './library-template.ts';
import { optionIssues, parseFilters, parseLimit, parseSort } from './options.ts';
import { ownItems, type OwnItems } from './own-items.ts';
import { check, feed } from './parts.ts';
import { styles } from './resource-library.styles.ts';
import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';
import { itemOf, statusLine } from './view-model.ts';

const TAG = 'ipec-resource-library';

const NO_CHILDREN: ElementIssue = {
  code: 'children-missing',
  message: 'The element holds no <article> or <li> and has no src, so there is nothing to show.',
};

/**
 * Publications, guidance and reports from the page's own markup, or from a feed, with filters and a search.
 *
 * @summary Publications with filters and a search, from the page's own markup or a feed.
 * @tag ipec-resource-library
 * @tagname ipec-resource-library
 *
 * @attr {string} filters - Fields to filter by, of: type, topic, year, publisher, author. Absent is type, topic and year; empty is none.
 * @attr {boolean} search - Offers a search over all words, as one types.
 * @attr {newest|oldest|title|given} sort - The order; the newest first where absent.
 * @attr {string} address - Keeps filters, search and order in the page's address. A value parts two lists of one page.
 * @attr {number} limit - How many are shown at first.
 * @attr {string} heading - The heading above the documents, and the name of their region.
 * @attr {number} heading-level - The level of that heading, 1 to 6; the documents' headings are one deeper.
 * @attr {string} src - Address of a feed. Used only where the element holds no document of its own that can be read.
 * @attr {auto|jsonfeed|rss|wordpress|drupal|json} feed-type - What the feed is; `auto` looks at the document.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - The documents as the page has them (read as data), or any fallback content, which stays visible until there is something better.
 * @slot footer - A link to all of them, below the list.
 *
 * @fires {IpecFilterChangeEvent} ipec-filter-change - A reader filtered, searched or sorted: `shown`, `total`, `filters`, `hasQuery`.
 * @fires {IpecErrorEvent} ipec-error - The children or the feed could not be used: `issues`.
 * @fires {IpecWarningEvent} ipec-warning - Something was left out or not understood: `issues`.
 *
 * @csspart heading - The heading of the whole and of each document.
 * @csspart document - One document.
 * @csspart count - How many are shown.
 * @csspart control - Every button.
 * @csspart status - The line that tells of loading, emptiness and failure.
 */
export class ResourceLibrary extends LibraryProperties {
  static readonly version = version;
  static override readonly children = 'article, ul, ol';
  static override readonly check = check;
  static override styles = styles;
  #localize = new LocalizeController(this, { en, cy });
  #children = new ChildrenController(this, ownItems);
  #feed = new FeedController<readonly Item[]>(this, {
    src: () => (this.#children.value.items.length > 0 ? null : this.src),
    load: (src, signal) => this.#load(src, signal),
    onError: (issues) => this.tellError(new IpecErrorEvent(issues)),
  });
  #address = new AddressController(this, {
    isOn: () => this.address !== null,
    read: (search) =>
      (this.#state = stateFromAddress(search, parseFilters(this.filters), this.address ?? '')),
    write: (search) => stateToAddress(search, this.#state, parseFilters(this.filters), this.address ?? ''),
  });
  #anchor = new AnchorController(this, (fragment) => this.#follow(fragment));
  #source: SourceSlot | undefined;
  #state: ListState = EMPTY_STATE;
  #isOpen = false;
  #isWhole = false;
  #items: readonly Item[] = [];
  #shown: readonly Item[] = [];
  #rendered = false;
  #told: OwnItems | undefined;

  /** What could not be used of the children or the feed, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    const own = this.#children.value;
    const missing = own.isPresent || this.src ? [] : [NO_CHILDREN];
    const unread = this.src && !own.isPresent ? [] : own.issues;
    return [...super.issues, ...optionIssues(this), ...missing, ...unread, ...this.#feed.issues];
  }

  protected override get reading(): LibraryReading {
    return { source: this.#children.value.items.length > 0 ? 'children' : this.src, items: this.#items };
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    this.#source = new SourceSlot(this);
    return root;
  }

  protected override willUpdate(): void {
    const own = this.#children.value;
    const all = own.items.length > 0 ? own.items : (this.#feed.value ?? []);
    this.#address.load();
    this.#items = all.filter((one) => isCurrent(one, this.today));
    this.#shown = listItems(this.#items, this.#state, parseSort(this.sort), this.#localize.language);
  }

  protected override updated(): void {
    const own = this.#children.value;
    if (own.isRefused && !this.src && own !== this.#told) this.tellError(new IpecErrorEvent(own.issues));
    this.#told = own;
    if (this.#source) this.#source.isShown = this.#items.length === 0;
    if (this.#rendered || this.#items.length === 0) return;
    this.#rendered = true;
    markRendered(TAG);
  }

  /** Scrolls to a document by its id, clearing a filter that hides it. @returns false where there is none */
  goTo(id: string): boolean {
    return this.#follow(ANCHOR_PREFIX + id);
  }

  /** Asks the feed again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  async #load(src: string, signal: AbortSignal): Promise<Loaded<readonly Item[]>> {
    const url = new URL(src, this.ownerDocument.baseURI).href;
    const { loadFeed } = await feed.load();
    return loadFeed(url, { type: this.feedType, signal, fetch: this.fetch });
  }

  #setState(state: ListState): void {
    this.#state = state;
    this.#address.save();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#tellChange());
  }

  #tellChange(): void {
    const { selection, query } = this.#state;
    const detail = {
      shown: this.#shown.length,
      total: this.#items.length,
      filters: selection,
      hasQuery: query.trim() !== '',
    };
    this.dispatchEvent(new IpecFilterChangeEvent(detail));
  }

  #actions = {
    onChoose: (field: string, value: string): void =>
      this.#setState({ ...this.#state, selection: choose(this.#state.selection, field as ListField, value) }),
    onClear: (): void => {
      this.#setState({ ...EMPTY_STATE, sort: this.#state.sort });
      this.renderRoot.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    },
    onSearch: (query: string): void => this.#setState({ ...this.#state, query }),
    onSort: (sort: string): void =>
      this.#setState({ ...this.#state, sort: SORTS.find((one) => one === sort) ?? null }),
    onToggle: (): void => {
      this.#isOpen = !this.#isOpen;
      this.requestUpdate();
    },
    onShowAll: (): void => this.#showAll(),
  };

  /** The first of the further documents takes the focus that the button had. */
  #showAll(): void {
    const next = this.#shown[parseLimit(this.limit)];
    this.#isWhole = true;
    this.requestUpdate();
    if (next) void this.updateComplete.then(() => this.#reveal(next.id));
  }

  #follow(fragment: string): boolean {
    const item = itemOf(this.#items, fragment, ANCHOR_PREFIX);
    if (!item) return false;
    if (!this.#shown.includes(item)) this.#state = EMPTY_STATE;
    this.#isWhole = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal(item.id));
    return true;
  }

  /** The document holds the focus, as the target of a native fragment would. */
  #reveal(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(ANCHOR_PREFIX + id)}`);
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { strings, language } = this.#localize;
    const progress = {
      feed: this.#feed.status,
      loadedAt: this.#feed.loadedAt,
      isAwaited: this.src !== null && this.#children.value.items.length === 0,
      count: this.#items.length,
    };
    const status = statusTemplate(statusLine(progress, strings, () => void this.reload()));
    if (this.#items.length === 0)
      return html`${this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing}${status}`;
    const { before, after } = this.#children.value;
    const view = {
      strings,
      language,
      heading: this.heading,
      headingLevel: this.headingLevel,
      items: this.#items,
      shown: this.#shown,
      filters: parseFilters(this.filters),
      state: this.#state,
      sort: this.#state.sort ?? parseSort(this.sort),
      hasSearch: this.search,
      isOpen: this.#isOpen,
      limit: this.#isWhole ? Infinity : parseLimit(this.limit),
      before,
      after,
    };
    return html`${status}${libraryTemplate(view, this.#actions)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-resource-library': ResourceLibrary;
  }
}
