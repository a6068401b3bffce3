import { LocalizeController, version, type ElementIssue, type Loaded } from '@ipec/element-kit';
import { isCurrent, readSimplePage, type Item } from '@ipec/feeds/item';
import { sortItems } from '@ipec/feeds/list';
import type { TemplateResult } from 'lit';
import type { LibraryReading } from './check.ts';
import { ANCHOR_PREFIX, hasBlocks } from './document-view.ts';
import { IpecFilterChangeEvent } from './events.ts';
import { LibraryProperties } from './library-properties.ts';
import { libraryTemplate } from './library-template.ts';
import type { LibraryActions } from './library-view.ts';
import { needs, WORDS } from './needs.ts';
import { optionIssues, parseFilters, parseLimit, parseSort, type FilterField } from './options.ts';
import { blocks, check, feed, filtering, reader } from './parts.ts';
import { styles } from './resource-library.styles.ts';

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
  static readonly needs = needs;

  protected override readonly localize = new LocalizeController(this, WORDS, this.parts);
  protected override readonly listParts = { reader, blocks, filtering };
  protected override readonly anchorPrefix = ANCHOR_PREFIX;
  protected override readSimple = readSimplePage;
  protected override hasBlocks = hasBlocks;
  #isWhole = false;
  #actions: LibraryActions = {
    ...this.filterActions,
    onSort: (sort) => this.narrow(({ sortBy }) => sortBy(this.state, sort)),
    onShowAll: () => this.#showAll(),
  };

  /** What could not be used of the children or the feed, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    return [...super.issues, ...optionIssues(this)];
  }

  protected override get reading(): LibraryReading {
    return { source: this.source, items: this.items };
  }

  protected override get fields(): readonly FilterField[] {
    return parseFilters(this.filters);
  }

  protected override get isNarrowable(): boolean {
    return this.fields.length > 0 || this.search || this.address !== null || parseSort(this.sort) !== 'given';
  }

  protected override select(records: readonly Item[]): readonly Item[] {
    return records.filter((one) => isCurrent(one, this.today));
  }

  protected override inOrder(items: readonly Item[]): readonly Item[] {
    return sortItems(items, this.state?.sort ?? parseSort(this.sort), this.localize.language);
  }

  /** Scrolls to a document by its id, clearing a filter that hides it. @returns false where there is none */
  goTo(id: string): boolean {
    return this.lead(
      this.items.find((one) => one.id === id),
      'api',
    );
  }

  /** Asks the feed again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.ask();
  }

  protected override async loadItems(url: string, signal: AbortSignal): Promise<Loaded<readonly Item[]>> {
    const { loadFeed } = await feed.load();
    return loadFeed(url, { type: this.feedType, signal, fetch: this.fetch });
  }

  protected override onNarrowed(): void {
    void this.updateComplete.then(() => this.#tellChange());
  }

  protected override beforeLead(): void {
    this.#isWhole = true;
  }

  #tellChange(): void {
    const detail = {
      shown: this.shown.length,
      total: this.items.length,
      filters: this.state?.selection ?? {},
      hasQuery: (this.state?.query ?? '').trim() !== '',
    };
    this.dispatchEvent(new IpecFilterChangeEvent(detail));
  }

  /** The first of the other documents takes the focus that the button had. */
  #showAll(): void {
    const next = this.shown[parseLimit(this.limit)];
    this.#isWhole = true;
    this.requestUpdate();
    if (next) void this.updateComplete.then(() => this.reveal(next));
  }

  protected override renderItems(): TemplateResult {
    const { strings, language } = this.localize;
    const { before, after } = this.own;
    const view = {
      strings,
      language,
      heading: this.heading,
      headingLevel: this.headingLevel,
      items: this.items,
      shown: this.shown,
      fields: this.fields,
      state: this.state,
      sort: this.state?.sort ?? parseSort(this.sort),
      hasSearch: this.search,
      isOpen: this.isOpen,
      isTyping: this.typing.isOn,
      limit: this.#isWhole ? Infinity : parseLimit(this.limit),
      before,
      after,
    };
    // A lone document is not narrowed down.
    const parts = { filtering: this.items.length > 1 ? this.filtering : undefined, blocks: blocks.value };
    return libraryTemplate(view, this.#actions, parts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-resource-library': ResourceLibrary;
  }
}
