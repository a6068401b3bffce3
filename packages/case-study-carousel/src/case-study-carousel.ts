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
import { isCurrent, type CaseStudy } from '@ipec/feeds/case-study';
import { html, nothing, type TemplateResult } from 'lit';
import { AnchorController } from './anchor-controller.ts';
import { CarouselProperties } from './carousel-properties.ts';
import { styles } from './case-study-carousel.styles.ts';
import { IpecSlideChangeEvent, type SlideChangeSource } from './events.ts';
import type { CarouselReading } from './check.ts';
import { InViewController, type InView } from './in-view-controller.ts';
import { parseFilters, parseLayout, parseLimit, type FilterField } from './options.ts';
import { check, feed } from './parts.ts';
import { ownCaseStudies, type OwnCaseStudies } from './own-case-studies.ts';
import { scrollRowTo } from './scroll-row.ts';
import { statusLine } from './status-line.ts';
import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';
import { barTemplate, cardsTemplate, filtersTemplate, rowTemplate } from './templates.ts';
import {
  ANCHOR_PREFIX,
  cardView,
  choose,
  filterViews,
  select,
  stepTarget,
  type Selection,
} from './view-model.ts';

const TAG = 'ipec-case-study-carousel';

const NO_CHILDREN: ElementIssue = {
  code: 'children-missing',
  message: 'The element holds no <article> or <li> and has no src, so there is nothing to show.',
};

/**
 * Case studies from the page's own markup, or from a feed, as a scrolling row, a grid or a list.
 *
 * @summary Case studies as a row, a grid or a list, from the page's own markup or a feed.
 * @tag ipec-case-study-carousel
 * @tagname ipec-case-study-carousel
 *
 * @attr {carousel|grid|list} layout - How the cards lie. A carousel is a row that scrolls and snaps; nothing moves by itself.
 * @attr {string} filters - Fields to filter by, of: nation, region, place, organisation, sector, route, tag.
 * @attr {number} limit - The most cards to show.
 * @attr {string} heading - The heading above the cards, and the name of their region.
 * @attr {number} heading-level - The level of that heading, 1 to 6; the cards' headings are one deeper.
 * @attr {string} src - Address of a feed. Used only where the element holds no case study of its own.
 * @attr {auto|jsonfeed|rss|wordpress} feed-type - What the feed is; `auto` looks at the document.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - `<article>` or `<li>` case studies (read as data), or any fallback content, which stays visible until there is something better.
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
  #children = new ChildrenController(this, ownCaseStudies);
  #feed = new FeedController<readonly CaseStudy[]>(this, {
    src: () => (this.#children.value.isPresent ? null : this.src),
    load: (src, signal) => this.#load(src, signal),
    onError: (issues) => this.#tell(issues),
  });
  #inView = new InViewController(
    this,
    () => this.renderRoot.querySelector('.row'),
    (inView) => this.#onInView(inView),
  );
  #anchor = new AnchorController(this, (id) => this.#goTo(id, 'link'));
  #selection: Selection = {};
  #caseStudies: readonly CaseStudy[] = [];
  #shown: readonly CaseStudy[] = [];
  #moveSource: SlideChangeSource = 'user';
  #lastFirst: number | null = null;
  #moved = false;
  #rendered = false;
  #told: OwnCaseStudies | undefined;

  /** What could not be used of the children or the feed, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    const own = this.#children.value;
    const missing = own.isPresent || this.src ? [] : [NO_CHILDREN];
    return [...super.issues, ...missing, ...(own.isPresent ? own.issues : this.#feed.issues)];
  }

  protected override get reading(): CarouselReading {
    return { source: this.#children.value.isPresent ? 'children' : this.src, caseStudies: this.#caseStudies };
  }

  protected override willUpdate(): void {
    const own = this.#children.value;
    const all = own.isPresent ? own.records : (this.#feed.value ?? []);
    this.#caseStudies = all.filter((one) => isCurrent(one, this.today)).slice(0, parseLimit(this.limit));
    this.#shown = select(this.#caseStudies, this.#selection);
  }

  protected override updated(): void {
    const own = this.#children.value;
    if (own.isRefused && own !== this.#told) this.#tell(own.issues);
    this.#told = own;
    if (this.#rendered || this.#caseStudies.length === 0) return;
    this.#rendered = true;
    markRendered(TAG);
  }

  /** Scrolls to the next cards that are out of view. */
  next(): void {
    this.#step(1, 'api');
  }

  /** Scrolls back by as many cards as are in view. */
  previous(): void {
    this.#step(-1, 'api');
  }

  /** Scrolls to a case study by its id, clearing a filter that hides it. @returns false where there is none */
  goTo(id: string): boolean {
    return this.#goTo(id, 'api');
  }

  /** Asks the feed again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  async #load(src: string, signal: AbortSignal): Promise<Loaded<readonly CaseStudy[]>> {
    const url = new URL(src, this.ownerDocument.baseURI).href;
    const { loadFeed } = await feed.load();
    return loadFeed(url, { type: this.feedType, signal, fetch: this.fetch });
  }

  #tell(issues: readonly ElementIssue[]): void {
    this.tellError(new IpecErrorEvent(issues));
  }

  #onChoose = (field: FilterField, value: string): void => {
    this.#selection = choose(this.#selection, field, value);
    this.requestUpdate();
  };

  #onClear = (): void => {
    this.#selection = {};
    this.requestUpdate();
    this.renderRoot.querySelector('select')?.focus();
  };

  #onStep = (step: 1 | -1): void => this.#step(step, 'user');

  /** Whoever touches the row moves it from here on. */
  #onHand = (): void => {
    this.#moveSource = 'user';
  };

  #step(step: 1 | -1, source: SlideChangeSource): void {
    const { inView } = this.#inView;
    if (!inView) return;
    this.#moveSource = source;
    this.#moved = true;
    scrollRowTo(this.renderRoot.querySelector('.row'), stepTarget(inView, step, this.#shown.length));
  }

  #onInView({ first }: InView): void {
    const before = this.#lastFirst;
    this.#lastFirst = first;
    const shown = this.#shown[first];
    if (before === null || before === first || !shown) return;
    this.#moved = true;
    this.requestUpdate();
    this.dispatchEvent(new IpecSlideChangeEvent(first, shown.id, this.#moveSource));
  }

  #goTo(id: string, source: SlideChangeSource): boolean {
    if (!this.#caseStudies.some((one) => one.id === id)) return false;
    this.#moveSource = source;
    if (!this.#shown.some((one) => one.id === id)) this.#selection = {};
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal(id));
    return true;
  }

  /** The card holds the focus, as the target of a native fragment would. */
  #reveal(id: string): void {
    const card = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(ANCHOR_PREFIX + id)}`);
    card?.scrollIntoView({ block: 'nearest', inline: 'start' });
    card?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const progress = {
      feed: this.#feed.status,
      loadedAt: this.#feed.loadedAt,
      isAwaited: this.src !== null && !this.#children.value.isPresent,
      count: this.#caseStudies.length,
    };
    const status = statusLine(progress, this.#localize.strings, () => void this.reload());
    if (this.#caseStudies.length > 0) return html`${statusTemplate(status)}${this.#renderView()}`;
    return html`${this.#renderHeading()}${statusTemplate(status)}<slot></slot>`;
  }

  #renderView(): TemplateResult {
    const { strings, language } = this.#localize;
    const layout = parseLayout(this.layout);
    const cardLevel = this.heading ? this.headingLevel + 1 : this.headingLevel;
    const filters = filterViews(this.#caseStudies, parseFilters(this.filters), this.#selection, strings);
    const list = cardsTemplate(
      this.#shown.map((one) => cardView(one, strings, language)),
      cardLevel,
    );
    return html`<section
      aria-labelledby=${this.heading ? 'title' : nothing}
      aria-label=${this.heading ? nothing : strings.name}
    >
      ${this.#renderHeading()} ${filtersTemplate(filters, strings, this.#onChoose, this.#onClear)}
      ${this.#renderShown(filters.length > 0)}
      ${layout === 'carousel' ? this.#renderRow(list) : html`<div class=${layout}>${list}</div>`}
    </section>`;
  }

  #renderHeading(): TemplateResult | typeof nothing {
    return this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing;
  }

  #renderShown(filtered: boolean): TemplateResult | typeof nothing {
    if (!filtered) return nothing;
    const { strings } = this.#localize;
    const some = this.#shown.length < this.#caseStudies.length;
    const text =
      this.#shown.length === 0
        ? strings.noMatch
        : strings.shown(this.#shown.length, this.#caseStudies.length);
    return html`<p class="shown" role="status">${some ? text : nothing}</p>`;
  }

  #renderRow(list: TemplateResult): TemplateResult {
    const { strings } = this.#localize;
    const { inView } = this.#inView;
    const total = this.#shown.length;
    const position = inView && total > 1 ? { first: inView.first + 1, last: inView.last + 1, total } : null;
    const bar = total > 1 ? barTemplate({ position, announce: this.#moved }, strings, this.#onStep) : nothing;
    return html`${bar}${rowTemplate(list, this.heading ?? strings.name, position, this.#onHand)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-case-study-carousel': CaseStudyCarousel;
  }
}
