import {
  ChildrenController,
  FeedController,
  functionOr,
  globalFetch,
  GuestElement,
  heading,
  IpecErrorEvent,
  LocalizeController,
  markRendered,
  statusTemplate,
  version,
  type ElementIssue,
  type Fetch,
  type Loaded,
} from '@ipec/element-kit';
import { SourceSlot } from '@ipec/element-kit/list.js';
import type { KeyFigure } from '@ipec/feeds/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { FiguresReading } from './check.ts';
import { figureView, statusLine } from './figure-view.ts';
import { figuresTemplate } from './figures-template.ts';
import { styles } from './key-figures.styles.ts';
import { ownFigures, type OwnFigures } from './own-figures.ts';
import { check, file } from './parts.ts';
import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';

const TAG = 'ipec-key-figures';

const NO_CHILDREN: ElementIssue = {
  code: 'children-missing',
  message: 'The element holds no <figure> and has no src, so there is nothing to show.',
};

/**
 * Headline figures. Each has its value, what it says, its date and its source, or it is not shown; other published values
 * are shown on request.
 *
 * @summary Headline figures, each with its date and source or not at all.
 * @tag ipec-key-figures
 * @tagname ipec-key-figures
 *
 * @attr {string} heading - The heading above the figures, and the name of their region.
 * @attr {number} heading-level - The level of that heading, 1 to 6.
 * @attr {string} src - Address of a JSON file of figures. Used only where the element holds no figure of its own.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - `<figure>`s with `<data value>`, `<figcaption>`, `<time datetime>`, `<cite><a>` and an optional `<details>` (read as data), or any fallback content.
 * @slot footer - A link to more, below the figures.
 *
 * @fires {IpecErrorEvent} ipec-error - No figure could be used: `issues`.
 * @fires {IpecWarningEvent} ipec-warning - A figure is not shown, and why: `issues`.
 *
 * @csspart heading - The heading of the whole.
 * @csspart figure - One figure.
 * @csspart value - Its quantity.
 * @csspart details - What is to be known beside it.
 * @csspart control - Every button.
 * @csspart status - The line that tells of loading, emptiness and failure.
 */
export class KeyFigures extends GuestElement {
  static readonly version = version;
  static override readonly children = 'figure';
  static override readonly check = check;
  static override styles = styles;
  static override properties = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    src: {},
    fetch: { attribute: false, converter: functionOr(globalFetch) },
  };

  /** The heading above the figures. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  /** Address of a JSON file of figures. */
  declare src: string | null;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;

  #localize = new LocalizeController(this, { en, cy });
  #children = new ChildrenController(this, (host) => ownFigures(host, this.#localize.language));
  #feed = new FeedController<readonly KeyFigure[]>(this, {
    src: () => (this.#children.value.isPresent ? null : this.src),
    load: (src, signal) => this.#load(src, signal),
    onError: (issues) => this.tellError(new IpecErrorEvent(issues)),
  });
  #source: SourceSlot | undefined;
  #figures: readonly KeyFigure[] = [];
  #rendered = false;
  #told: OwnFigures | undefined;

  constructor() {
    super();
    this.heading = this.src = null;
    this.headingLevel = 2;
    this.fetch = globalFetch;
  }

  /** What could not be used of the children or the file, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    const own = this.#children.value;
    const missing = own.isPresent || this.src ? [] : [NO_CHILDREN];
    return [...super.issues, ...missing, ...(own.isPresent ? own.issues : this.#feed.issues)];
  }

  protected override get reading(): FiguresReading {
    return { source: this.#children.value.isPresent ? 'children' : this.src, figures: this.#figures };
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    this.#source = new SourceSlot(this);
    return root;
  }

  protected override willUpdate(): void {
    const own = this.#children.value;
    this.#figures = own.isPresent ? own.figures : (this.#feed.value ?? []);
  }

  protected override updated(): void {
    const own = this.#children.value;
    // A figure without date or source is not shown: not by the page's own markup either.
    if (this.#source) this.#source.isShown = this.#figures.length === 0 && !own.isPresent;
    if (own.isPresent && own.figures.length === 0 && own !== this.#told)
      this.tellError(new IpecErrorEvent(own.issues));
    this.#told = own;
    if (this.#rendered || this.#figures.length === 0) return;
    this.#rendered = true;
    markRendered(TAG);
  }

  /** Asks for the file again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  async #load(src: string, signal: AbortSignal): Promise<Loaded<readonly KeyFigure[]>> {
    const url = new URL(src, this.ownerDocument.baseURI).href;
    const { loadFigures } = await file.load();
    return loadFigures(url, { language: this.#localize.language, signal, fetch: this.fetch });
  }

  protected override render(): TemplateResult {
    const { strings, language } = this.#localize;
    const own = this.#children.value;
    const progress = {
      feed: this.#feed.status,
      loadedAt: this.#feed.loadedAt,
      isAwaited: this.src !== null && !own.isPresent,
      count: this.#figures.length,
    };
    const status = statusTemplate(statusLine(progress, strings, () => void this.reload()));
    if (this.#figures.length === 0)
      return html`${this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing}${status}`;
    const view = {
      strings,
      heading: this.heading,
      headingLevel: this.headingLevel,
      figures: this.#figures.map((one) => figureView(one, strings, language)),
      before: own.isPresent ? own.before : [],
      after: own.isPresent ? own.after : [],
    };
    return html`${status}${figuresTemplate(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-key-figures': KeyFigures;
  }
}
