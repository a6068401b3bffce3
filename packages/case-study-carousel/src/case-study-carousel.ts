import { LocalizeController, version, type ElementIssue, type Loaded } from '@ipec/element-kit';
import { isCurrent, readSimplePage, type Item } from '@ipec/feeds/item';
import type { TemplateResult } from 'lit';
import { KeptEntries } from '@ipec/element-kit/list.js';
import { ANCHOR_PREFIX, hasBlocks } from './card-view.ts';
import type { CardEntry } from './card-template.ts';
import { CarouselProperties } from './carousel-properties.ts';
import { carouselTemplate } from './carousel-template.ts';
import type { CarouselActions } from './carousel-view.ts';
import { styles } from './case-study-carousel.styles.ts';
import type { CarouselReading } from './check.ts';
import type * as Filtering from './filtering/index.ts';
import type { CarouselNarrowing } from './filtering/index.ts';
import type { SlideChangeSource } from './events.ts';
import { layoutIssues, parseKind, parseLayout, parseLimit } from './options.ts';
import { needs, WORDS } from './needs.ts';
import { blocks, check, feed, filtering, reader } from './parts.ts';
import { RowController } from './row-controller.ts';

/**
 * Case studies or news from the page's own markup, or from a feed, as a scrolling row, a grid or a list.
 *
 * @summary Case studies or news as a row, a grid or a list, from the page's own markup or a feed.
 * @tag ipec-case-study-carousel
 * @tagname ipec-case-study-carousel
 *
 * @attr {carousel|grid|list} layout - How the cards lie. A carousel is a row that scrolls and snaps; nothing moves by itself.
 * @attr {case-study|news} kind - What they are. News leads with its date, the newest first, as a list.
 * @attr {string} filters - Fields to filter by, of: nation, region, place, organisation, sector, route, tag, type, year.
 * @attr {boolean} search - Offers a search over all words of the cards.
 * @attr {given|newest|oldest|title|soonest} sort - The order; the author's own where absent.
 * @attr {string} address - Keeps filters and search in the page's address. A value parts two lists of one page.
 * @attr {number} limit - The most cards to show.
 * @attr {string} heading - The heading above the cards, and the name of their region.
 * @attr {number} heading-level - The level of that heading, 1 to 6; the cards' headings are one deeper.
 * @attr {string} src - Address of a feed. Used only where the element holds no item of its own that can be read.
 * @attr {auto|jsonfeed|rss|wordpress|drupal|json} feed-type - What the feed is; `auto` looks at the document.
 * @attr {content|feed|none} images - Where a feed's pictures may come from; `content` takes one from the text where it is clearly the item's own.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - The items as the page has them (read as data), or any fallback content, which stays visible until there is something better.
 * @slot footer - A link to all of them, below the cards.
 *
 * @fires {IpecSlideChangeEvent} ipec-slide-change - The first card in view changed: `index`, `id`, `source`.
 * @fires {IpecErrorEvent} ipec-error - The children or the feed could not be used: `issues`.
 * @fires {IpecWarningEvent} ipec-warning - Something was left out or not understood: `issues`.
 *
 * @csspart heading - The heading of the whole and of each card.
 * @csspart card - One case study.
 * @csspart image - Its picture.
 * @csspart control - Every button.
 * @csspart previous - The button back.
 * @csspart next - The button on.
 * @csspart position - The words "3 of 12".
 * @csspart status - The line that tells of loading, emptiness and failure.
 */
export class CaseStudyCarousel extends CarouselProperties {
  static readonly version = version;
  static override readonly children = 'article, ul, ol';
  static override readonly check = check;
  static override styles = styles;
  static readonly needs = needs;

  protected override readonly localize = new LocalizeController(this, WORDS, this.parts);
  protected override readonly feedPart = feed;
  protected override readonly listParts = { reader, blocks, filtering };
  protected override readonly anchorPrefix = ANCHOR_PREFIX;
  protected override readonly revealAt = { block: 'nearest', inline: 'start' } as const;
  protected override readonly readSimple = readSimplePage;
  protected override hasBlocks = hasBlocks;
  #kept = new KeptEntries<CardEntry>('cards', { class: 'card', part: 'card', tabindex: '-1' });
  #row = new RowController(this, this.parts, {
    row: () => this.renderRoot.querySelector('.row'),
    shown: () => this.shown,
  });
  #actions: CarouselActions = {
    onStep: (step) => this.#row.step(step, 'user'),
    onHand: this.#row.onHand,
    onReach: this.#row.onReach,
  };

  /** What could not be used of the children or the feed, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    return [...super.issues, ...layoutIssues(this)];
  }

  protected override get reading(): CarouselReading {
    return { source: this.source, items: this.items };
  }

  protected override get isNarrowable(): boolean {
    const isNews = parseKind(this.kind) === 'news';
    return isNews || this.search || [this.filters, this.sort, this.address].some((one) => one !== null);
  }

  protected override select(records: readonly Item[]): readonly Item[] {
    return records.filter((one) => isCurrent(one, this.today)).slice(0, parseLimit(this.limit));
  }

  protected override makeNarrowing(part: typeof Filtering): CarouselNarrowing {
    return new part.CarouselNarrowing(this, {
      language: () => this.localize.language,
      onNarrowed: () => this.#row.restart('user'),
    });
  }

  /** Scrolls to the next cards that are out of view. */
  next(): void {
    this.#row.step(1, 'api');
  }

  /** Scrolls back by as many cards as are in view. */
  previous(): void {
    this.#row.step(-1, 'api');
  }

  /** Scrolls to an item by its id, clearing a filter that hides it. @returns false where there is none */
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
      images: this.images,
      language: this.localize.language,
      signal,
      fetch: this.fetch,
    });
  }

  protected override beforeLead(source: SlideChangeSource): void {
    this.#row.moveBy(source);
  }

  protected override renderItems(): TemplateResult {
    const { before, after } = this.own;
    const kind = parseKind(this.kind);
    const view = {
      strings: this.localize.strings,
      language: this.localize.language,
      kind,
      layout: parseLayout(this.layout, kind),
      heading: this.heading,
      headingLevel: this.headingLevel,
      items: this.items,
      shown: this.shown,
      before,
      after,
      inView: this.#row.inView,
    };
    return carouselTemplate(view, this.#actions, {
      kept: this.#kept,
      narrowing: this.narrowing,
      blocks: blocks.value,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-case-study-carousel': CaseStudyCarousel;
  }
}
