import {
  IpecErrorEvent,
  LocalizeController,
  markRendered,
  statusTemplate,
  version,
  type ElementIssue,
  type Language,
} from '@ipec/element-kit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ChartProperties } from './chart-properties.ts';
import { IpecViewEvent, type ViewName } from './events.ts';
import { styles } from './evidence-chart.styles.ts';
import { extraPart } from './extra-part.ts';
import { figureTemplate, type Hands } from './figure.ts';
import { FiguresController } from './figures-controller.ts';
import { furtherPart } from './further-part.ts';
import { graphicStyles } from './graphic.styles.ts';
import type { Further } from './layout/kinds/index.ts';
import { needsFurther } from './layout/layout.ts';
import { hasRemarks, parseOptions } from './options.ts';
import { getPart, PartsController } from './parts-controller.ts';
import { pictureOf, type Picture } from './picture.ts';
import { ReaderController } from './reader-controller.ts';
import { readerPart } from './reader-part.ts';
import type { Reading } from './reading.ts';
import { RoomController } from './room-controller.ts';
import type { Shown } from './shown.ts';
import { statusLine } from './status-line.ts';
import { english, type ChartStrings } from './strings/index.ts';
import type { Take } from './take.ts';
import { welshPart } from './welsh-part.ts';

/**
 * A chart of published figures with its words, its source and its one table.
 *
 * @summary Published figures as a chart, in words and as a table, with their source.
 * @tag ipec-evidence-chart
 * @tagname ipec-evidence-chart
 *
 * @attr {bar|column|stacked|stacked-100|line|area|dot|range} type - The kind of chart.
 * @attr {boolean} percent - Stacked to 100 %.
 * @attr {string} facets - One small chart for each series.
 * @attr {string} heading - What the chart shows. Required.
 * @attr {number} heading-level - Its level, 1 to 6.
 * @attr {string} summary - What to take away. Required, here or as a child in the slot `summary`.
 * @attr {string} source - Where the figures come from. Required, here or as a child in the slot `source`.
 * @attr {string} source-href - Its address.
 * @attr {string} unit - The unit of the figures: `%`, `share`, `GBP`, or a word of your own.
 * @attr {string} period - The time that the figures are of.
 * @attr {string} x - The column of places. The first where absent.
 * @attr {string} y - The columns of figures, by comma. Every column of numbers where absent.
 * @attr {string} series - The column that names the series, in a long table.
 * @attr {string} lower - The column of lower ends of intervals.
 * @attr {string} upper - The column of upper ends of intervals.
 * @attr {string} references - Lines across: JSON, a list of `value` and `label`.
 * @attr {string} annotations - Remarks on figures: JSON, a list of `x`, `text` and, if need be, `series`.
 * @attr {chart|table|both} view - What is shown.
 * @attr {explore|describe} sr - How a screen reader meets the chart: figure by figure, or as a description.
 * @attr {string} download - Any of `csv svg png`, or `none`. All where absent.
 * @attr {string} src - Address of the figures: CSV or JSON. Used only where the element holds no table.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 *
 * @slot - A `<table>`, read as data; it stays visible until there is something better.
 * @slot summary - What to take away, as markup.
 * @slot source - Where the figures come from, as markup.
 * @slot notes - What is to be known of the figures.
 *
 * @fires {IpecPointEvent} ipec-point - Point or pointer is on another figure: `series`, `x`, `y`.
 * @fires {IpecViewEvent} ipec-view - The reader asked for another view: `view`.
 * @fires {IpecDownloadEvent} ipec-download - The reader downloaded something: `format`.
 * @fires {IpecErrorEvent} ipec-error - The chart cannot be drawn: `issues`.
 *
 * @csspart heading - The heading.
 * @csspart subtitle - The line of what is measured.
 * @csspart summary - What to take away.
 * @csspart graphic - The picture.
 * @csspart table - The table.
 * @csspart control - Every button.
 * @csspart source - The source and the notes.
 * @csspart status - The line that says why nothing is drawn.
 */
export class EvidenceChart extends ChartProperties {
  static readonly version = version;
  static override styles = [graphicStyles, styles];
  #parts = new PartsController(this);
  #localize = new LocalizeController<Language>(this, { en: 'en', cy: 'cy' });
  #figures = new FiguresController(this, this.#parts, (issues) => this.#tell(issues));
  #room = new RoomController(this);
  #readers = new ReaderController(this, (what) =>
    what === 'table' ? this.#onTable() : void this.#onTake('sound'),
  );
  #options = parseOptions(this);
  #picture: Picture | undefined;
  #pictureFrom: readonly unknown[] = [];
  #further: Further | null = null;
  #viewed: ViewName | undefined;
  #stop: (() => void) | undefined;
  #told: Reading | undefined;
  #rendered = false;

  /**
   * What could not be used of the figures or the attributes, and where, and what the author's words say against the
   * figures: for editors, not for residents.
   */
  get issues(): readonly ElementIssue[] {
    const part = this.#readers.reader && this.#parts.use(readerPart);
    return [...this.#figures.issues, ...((this.#picture && part?.contradictions(this.#picture)) ?? [])];
  }

  /** The chart as a picture of its own, with title, source and notes in it. Empty where nothing is drawn. */
  async toSVG(): Promise<string> {
    const { svgOf } = await this.#complete(extraPart);
    const shown = this.#shown;
    return shown ? svgOf(shown.picture, shown.strings, this.today) : '';
  }

  /** The figures as CSV, with their provenance in the first lines. Empty where nothing is drawn. */
  async toCSV(): Promise<string> {
    const { csvOf } = await this.#complete(extraPart);
    return this.#picture ? csvOf(this.#picture.reading, this.#options) : '';
  }

  /** What the figures say, in sentences computed from them. Empty where nothing is drawn. */
  async describe(): Promise<string> {
    const { description } = await this.#complete(readerPart);
    return this.#shown ? description(this.#shown) : '';
  }

  /** A part, when the chart is as it was last asked to be. */
  async #complete<T>(load: () => Promise<T>): Promise<T> {
    await this.updateComplete;
    return getPart(load);
  }

  protected override async scheduleUpdate(): Promise<void> {
    // To measure makes the page lay itself out: not before there is something to draw.
    if (this.#figures.isGiven) await this.#room.measured;
    super.scheduleUpdate();
  }

  /** A chart is complete when the parts that its drawing needs are there, or are known not to come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return (await this.#parts.settled()) ? this.getUpdateComplete() : done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) this.#viewed = undefined;
    const further = hasRemarks(this) ? this.#parts.use(furtherPart) : null;
    if (further === undefined) return;
    if (changed.size > 0 || further !== this.#further)
      this.#options = parseOptions(this, further ?? undefined);
    this.#further = further;
    if (this.#figures.read(this.#options)) this.#readers.reader?.forget();
    this.#draw();
  }

  /** What the drawing needs is drawn with when it is there; where it does not come, nothing is drawn. */
  #draw(): void {
    const { room } = this.#room;
    const strings = this.#strings;
    const { reading } = this.#figures;
    const needs = reading?.ok && (hasRemarks(this) || needsFurther(reading.model, this.#options));
    const further = needs ? this.#parts.use(furtherPart) : undefined;
    const from = [reading, room, strings, further];
    if (from.every((one, index) => one === this.#pictureFrom[index])) return;
    this.#pictureFrom = from;
    const isReady = room && strings && (!needs || further);
    this.#picture =
      reading?.ok && isReady
        ? pictureOf(reading, this.#options, room, strings, further ?? undefined)
        : undefined;
  }

  protected override updated(): void {
    const { reading } = this.#figures;
    if (reading && !reading.ok && reading !== this.#told && !this.#figures.isWaiting)
      this.#tell(reading.issues);
    this.#told = reading;
    if (!this.#picture) return;
    this.#readers.expect(this.#picture);
    if (this.#rendered) return;
    this.#rendered = true;
    void this.#restore();
    markRendered('ipec-evidence-chart');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** Undefined while Welsh is on its way; English where it did not come. */
  get #strings(): ChartStrings | undefined {
    const part = this.#localize.language === 'cy' ? this.#parts.use(welshPart) : null;
    return part === null ? english : part?.welsh;
  }

  get #shown(): Shown | undefined {
    const [picture, strings] = [this.#picture, this.#strings];
    return picture && strings && { picture, strings, options: this.#options };
  }

  /** What is shown: what the reader asked for, else the author. */
  get #view(): ViewName {
    return this.#viewed ?? this.#options.view;
  }

  /** A link may say which view and which figure are meant. */
  async #restore(): Promise<void> {
    if (!this.ownerDocument.URL.includes('#chart.')) return;
    const { view } = (await getPart(extraPart)).stateOf(this);
    if (!view) return;
    this.#viewed = view;
    this.requestUpdate();
  }

  #tell = (issues: readonly ElementIssue[]): boolean => this.dispatchEvent(new IpecErrorEvent(issues));
  #onTable = (): void => {
    this.#viewed = this.#view === 'chart' ? 'both' : 'chart';
    this.requestUpdate();
    this.dispatchEvent(new IpecViewEvent(this.#viewed));
  };

  /** What is taken along, and sound; the same button stops it. */
  #onTake = async (what: Take): Promise<void> => {
    if (what === 'sound' && this.#stop) return this.#stop();
    const { take } = await getPart(extraPart);
    const shown = this.#shown;
    if (!shown) return;
    const stop = await take(what, {
      shown,
      host: this,
      today: this.today,
      view: this.#view,
      series: this.#readers.reader?.cursor?.series ?? 0,
      say: (message) => this.#readers.say(message),
      onEnd: () => this.#play(undefined),
    });
    if (stop) this.#play(stop);
  };

  #play(stop: (() => void) | undefined): void {
    this.#stop = stop;
    this.requestUpdate();
  }

  #hands: Hands = {
    onTable: this.#onTable,
    onTake: (what) => void this.#onTake(what),
    onFocus: () => void this.#readers.meet(this.#picture),
    onReader: (event) => void this.#readers.on(event, () => this.#shown),
  };

  protected override render(): TemplateResult {
    const shown = this.#shown;
    return html`${this.#renderStatus()}${shown ? this.#renderFigure(shown) : html`<slot></slot>`}`;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const strings = this.#strings;
    if (!strings) return nothing;
    const { status, reading, reload } = this.#figures;
    const isRead = reading?.ok && !this.#picture;
    const feed = isRead ? (this.#parts.use(furtherPart) === null ? 'error' : 'loading') : status;
    const progress = { feed, issues: reading?.issues ?? [], drawn: this.#picture !== undefined };
    return statusTemplate(
      statusLine(progress, strings.ui, isRead ? () => this.#parts.retry(furtherPart) : reload),
    );
  }

  #renderFigure(shown: Shown): TemplateResult {
    const { picture, options } = shown;
    const view = this.#view;
    const hasTable = view !== 'chart' || this.#room.printing;
    const isDue = options.sr === 'describe' || this.#readers.isDescribed(picture);
    const part = hasTable || isDue ? this.#parts.use(readerPart) : null;
    return figureTemplate(
      {
        shown,
        view,
        hasTable,
        level: this.headingLevel,
        playing: this.#stop !== undefined,
        message: this.#readers.message,
        description: isDue && part ? part.description(shown) : '',
        table: hasTable && part ? part.tableOf(shown, this.shadowRoot) : undefined,
        over: this.#readers.reader?.over(shown) ?? [],
      },
      this.#hands,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-evidence-chart': EvidenceChart;
  }
}
