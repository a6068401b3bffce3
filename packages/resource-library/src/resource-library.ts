import { LocalizeController, version, type Loaded } from '@ipec/element-kit';
import { KeptEntries } from '@ipec/element-kit/list.js';
import { isCurrent, readSimplePage, type Item } from '@ipec/feeds/item';
import type { TemplateResult } from 'lit';
import type { LibraryReading } from './check.ts';
import { ANCHOR_PREFIX, hasBlocks, type DocumentView } from './document-view.ts';
import type * as Filtering from './filtering/index.ts';
import type { LibraryNarrowing } from './filtering/index.ts';
import { LibraryProperties } from './library-properties.ts';
import { libraryTemplate } from './library-template.ts';
import type { LibraryActions } from './library-view.ts';
import { needs, WORDS } from './needs.ts';
import { isNarrowed, parseLimit } from './options.ts';
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
 * @attr {number} limit - How many documents are shown at first.
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
  protected override readonly feedPart = feed;
  protected override readonly listParts = { reader, blocks, filtering };
  protected override readonly anchorPrefix = ANCHOR_PREFIX;
  protected override readonly readSimple = readSimplePage;
  protected override hasBlocks = hasBlocks;
  #kept = new KeptEntries<DocumentView>('documents', { class: 'document', part: 'document', tabindex: '-1' });
  #isWhole = false;
  #actions: LibraryActions = {
    onShowAll: () => this.#showAll(),
  };

  protected override get reading(): LibraryReading {
    return { source: this.source, items: this.items };
  }

  protected override get isNarrowable(): boolean {
    return isNarrowed(this);
  }

  protected override select(records: readonly Item[]): readonly Item[] {
    return records.filter((one) => isCurrent(one, this.today));
  }

  protected override makeNarrowing(part: typeof Filtering): LibraryNarrowing {
    return new part.LibraryNarrowing(this, () => this.localize.language);
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
    return loadFeed(url, {
      type: this.feedType,
      language: this.localize.language,
      signal,
      fetch: this.fetch,
    });
  }

  protected override beforeLead(): void {
    this.#isWhole = true;
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
      limit: this.#isWhole ? Infinity : parseLimit(this.limit),
      before,
      after,
    };
    // A lone document is not narrowed down.
    const narrowing = this.items.length > 1 ? this.narrowing : undefined;
    return libraryTemplate(view, this.#actions, { kept: this.#kept, narrowing, blocks: blocks.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-resource-library': ResourceLibrary;
  }
}
