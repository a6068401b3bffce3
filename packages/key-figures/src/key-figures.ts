import {
  functionOr,
  globalFetch,
  LocalizeController,
  version,
  type Fetch,
  type Loaded,
  type PageTree,
} from '@ipec/element-kit';
import { KeptEntries, SourceElement, unreadFor, type OwnRecords } from '@ipec/element-kit/list.js';
import type { KeyFigure } from '@ipec/feeds/figures';
import type { TemplateResult } from 'lit';
import type { FiguresReading } from './check.ts';
import { hasDetails, type FigureView } from './figure-view.ts';
import { figuresTemplate } from './figures-template.ts';
import { styles } from './key-figures.styles.ts';
import { needs, WORDS } from './needs.ts';
import { ownFigures } from './own-figures.ts';
import { check, details, file } from './parts.ts';
import type { Strings } from './strings/strings.ts';

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
 * @attr {string} src - Address of a JSON or CSV file of figures. Used only where the element holds no figure of its own.
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
export class KeyFigures extends SourceElement<KeyFigure, Strings> {
  static readonly version = version;
  static override readonly children = 'figure';
  static override readonly check = check;
  static override styles = styles;
  static readonly needs = needs;
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
  /** Address of a JSON or CSV file of figures. */
  declare src: string | null;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;

  protected override readonly localize = new LocalizeController(this, WORDS, this.parts);

  protected override readonly feedPart = file;
  #kept = new KeptEntries<FigureView>('figures', { class: 'figure', part: 'figure' });

  constructor() {
    super();
    this.heading = this.src = null;
    this.headingLevel = 2;
    this.fetch = globalFetch;
  }

  protected override get reading(): FiguresReading {
    return { source: this.source, figures: this.items };
  }

  /** A figure without date or source is not shown: not by the page's own markup, and no file stands in for it. */
  protected override get hasOwn(): boolean {
    return this.own.isPresent;
  }

  protected override get showsChildren(): boolean {
    return this.items.length === 0 && (!this.own.isPresent || details.state === 'failed');
  }

  protected override readChildren(tree: PageTree, baseUrl: string): OwnRecords<KeyFigure> | undefined {
    const { language } = this.localize;
    const read = (there = details.value) => ownFigures(tree, { baseUrl, language, details: there });
    const own = read() ?? read(this.parts.use(details));
    if (own || details.state !== 'failed') return own;
    const message = 'The part that reads what stands beside the figures could not be loaded.';
    return unreadFor({ code: 'part-failed', message });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.items.some(hasDetails)) this.parts.use(details);
    if (details.value) this.adopt(details.value.styles);
  }

  /** Asks for the file again; the copy that is shown stays if that fails. */
  async reload(): Promise<void> {
    await this.ask();
  }

  protected override async load(url: string, signal: AbortSignal): Promise<Loaded<readonly KeyFigure[]>> {
    const { loadFigures } = await file.load();
    const { language } = this.localize;
    const loaded = await loadFigures(url, { language, signal, fetch: this.fetch });
    if (loaded.ok && loaded.value.some(hasDetails)) await this.parts.load(details);
    return loaded;
  }

  protected override renderItems(): TemplateResult {
    const { strings, language } = this.localize;
    const { before, after } = this.own;
    const { heading, headingLevel, items: figures } = this;
    return figuresTemplate({
      kept: this.#kept,
      strings,
      language,
      heading,
      headingLevel,
      figures,
      details: details.value,
      before,
      after,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-key-figures': KeyFigures;
  }
}
