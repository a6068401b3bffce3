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
  stateFromAddress,
  stateToAddress,
  type ListField,
  type ListState,
} from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from './card-view.ts';
import { CarouselProperties } from './carousel-properties.ts';
import { carouselTemplate } from './carousel-template.ts';
import { styles } from './case-study-carousel.styles.ts';
import type { CarouselReading } from './check.ts';
import { IpecSlideChangeEvent, type SlideChangeSource } from './events.ts';
import { optionIssues, parseFilters, parseKind, parseLayout, parseLimit, parseSort } from './options.ts';
import { ownItems, type OwnItems } from './own-items.ts';
import { check, feed } from './parts.ts';
import { RowController } from './row-controller.ts';
import { statusLine } from './status-line.ts';
import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';
import { itemOf } from './view-model.ts';

const TAG = 'ipec-case-study-carousel';

const NO_CHILDREN: ElementIssue = {
  code: 'children-missing',
  message: 'The element holds no <article> or <li> and has no src, so there is nothing to show.',
};

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
  #localize = new LocalizeController(this, { en, cy });
  #children = new ChildrenController(this, ownItems);
  #feed = new FeedController<readonly Item[]>(this, {
    src: () => (this.#children.value.items.length > 0 ? null : this.src),
    load: (src, signal) => this.#load(src, signal),
    onError: (issues) => this.#tell(issues),
  });
  #row = new RowController(this, {
    row: () => this.renderRoot.querySelector('.row'),
    count: () => this.#shown.length,
    onChange: (first, source) => this.#onChange(first, source),
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

  protected override get reading(): CarouselReading {
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
    this.#items = all.filter((one) => isCurrent(one, this.today)).slice(0, parseLimit(this.limit));
    const order = parseSort(this.sort, parseKind(this.kind));
    this.#shown = listItems(this.#items, this.#state, order, this.#localize.language);
  }

  /** A card that moves to another place takes its focus along. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused instanceof HTMLElement && focused.isConnected && this.shadowRoot?.activeElement !== focused)
      focused.focus({ preventScroll: true });
  }

  protected override updated(): void {
    const own = this.#children.value;
    if (own.isRefused && !this.src && own !== this.#told) this.#tell(own.issues);
    this.#told = own;
    if (this.#source) this.#source.isShown = this.#items.length === 0;
    if (this.#rendered || this.#items.length === 0) return;
    this.#rendered = true;
    markRendered(TAG);
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
    return this.#goTo(
      this.#items.find((one) => one.id === id),
      'api',
    );
  }

  /** Asks the feed again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  async #load(src: string, signal: AbortSignal): Promise<Loaded<readonly Item[]>> {
    const url = new URL(src, this.ownerDocument.baseURI).href;
    const { loadFeed } = await feed.load();
    return loadFeed(url, { type: this.feedType, images: this.images, signal, fetch: this.fetch });
  }

  #tell(issues: readonly ElementIssue[]): void {
    this.tellError(new IpecErrorEvent(issues));
  }

  #setState(state: ListState): void {
    this.#state = state;
    this.#address.save();
    this.#row.restart('user');
  }

  #actions = {
    onChoose: (field: string, value: string): void =>
      this.#setState({ ...this.#state, selection: choose(this.#state.selection, field as ListField, value) }),
    onClear: (): void => {
      this.#setState({ ...EMPTY_STATE, sort: this.#state.sort });
      this.renderRoot.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    },
    onSearch: (query: string): void => this.#setState({ ...this.#state, query }),
    onToggle: (): void => {
      this.#isOpen = !this.#isOpen;
      this.requestUpdate();
    },
    onStep: (step: 1 | -1): void => this.#row.step(step, 'user'),
    onHand: this.#row.onHand,
    onReach: this.#row.onReach,
  };

  #onChange(first: number, source: SlideChangeSource): void {
    const shown = this.#shown[first];
    if (shown) this.dispatchEvent(new IpecSlideChangeEvent(first, shown.id, source));
  }

  #follow(fragment: string): boolean {
    return this.#goTo(itemOf(this.#items, fragment, ANCHOR_PREFIX), 'link');
  }

  #goTo(item: Item | undefined, source: SlideChangeSource): boolean {
    if (!item) return false;
    this.#row.moveBy(source);
    if (!this.#shown.includes(item)) this.#state = EMPTY_STATE;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal(item.id));
    return true;
  }

  /** The card holds the focus, as the target of a native fragment would. */
  #reveal(id: string): void {
    const card = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(ANCHOR_PREFIX + id)}`);
    card?.scrollIntoView({ block: 'nearest', inline: 'start' });
    card?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { strings } = this.#localize;
    const progress = {
      feed: this.#feed.status,
      loadedAt: this.#feed.loadedAt,
      isAwaited: this.src !== null && this.#children.value.items.length === 0,
      count: this.#items.length,
    };
    const status = statusTemplate(statusLine(progress, strings, () => void this.reload()));
    if (this.#items.length > 0) return html`${status}${this.#renderView()}`;
    return html`${this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing}${status}`;
  }

  #renderView(): TemplateResult {
    const { before, after } = this.#children.value;
    const { inView, hasMoved } = this.#row;
    const view = {
      strings: this.#localize.strings,
      language: this.#localize.language,
      kind: parseKind(this.kind),
      layout: parseLayout(this.layout, parseKind(this.kind)),
      heading: this.heading,
      headingLevel: this.headingLevel,
      items: this.#items,
      shown: this.#shown,
      filters: parseFilters(this.filters),
      state: this.#state,
      hasSearch: this.search,
      isOpen: this.#isOpen,
      before,
      after,
      inView,
      hasMoved,
    };
    return carouselTemplate(view, this.#actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-case-study-carousel': CaseStudyCarousel;
  }
}
