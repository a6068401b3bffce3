import {
  ChildrenController,
  FeedController,
  IpecErrorEvent,
  LocalizeController,
  markRendered,
  statusTemplate,
  version,
  type ElementIssue,
} from '@ipec/element-kit';
import type { Table } from '@ipec/feeds/table';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ChartProperties } from './chart-properties.ts';
import { csvOf } from './csv-of.ts';
import { nearest, pointEvent, tipAt } from './cursor.ts';
import { ofData } from './data-model.ts';
import { IpecDownloadEvent, IpecViewEvent, type DownloadFormat, type ViewName } from './events.ts';
import { styles } from './evidence-chart.styles.ts';
import { extraPart } from './extra-part.ts';
import { explore, type Point } from './explore.ts';
import { countOf } from './layout/positions.ts';
import { graphicStyles } from './graphic.styles.ts';
import { parseOptions } from './options.ts';
import { pictureOf, type Picture, type Ready } from './picture.ts';
import { ofChildren, ofTable, readChart, type Reading } from './reading.ts';
import { toMarkup } from './render/markup.ts';
import { sheet } from './render/sheet.ts';
import { RoomController } from './room-controller.ts';
import { save } from './save.ts';
import { readChildren } from './source.ts';
import { statusLine } from './status-line.ts';
import { strings, type ChartStrings } from './strings/index.ts';
import { tablePart } from './table-part.ts';
import { tableTemplate } from './table-view.ts';
import { buttonsTemplate, captionTemplate, pointTemplate, headTemplate, notesTemplate } from './templates.ts';
import { describe } from './words/describe.ts';
import { pointWords } from './words/point.ts';

const TAG = 'ipec-evidence-chart';

/** So many figures take a while to be put in words. */
const MANY = 20_000;

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
  #localize = new LocalizeController<ChartStrings>(this, strings);
  #children = new ChildrenController(this, readChildren);
  #feed = new FeedController<Table>(this, {
    src: () => (this.data || this.#children.value.rows ? null : this.src),
    load: async (src, signal) => {
      const { loadTable } = await tablePart();
      return loadTable(new URL(src, this.ownerDocument.baseURI).href, signal, this.fetch);
    },
    onError: (issues) => this.#tell(issues),
  });
  #room = new RoomController(this);
  #options = parseOptions(this);
  #reading: Reading | undefined;
  #readFrom: readonly unknown[] = [];
  #picture: Picture | undefined;
  #pictureFrom: readonly unknown[] = [];
  #viewed: ViewName | undefined;
  #cursor: Point | undefined;
  #message = '';
  #stop: (() => void) | undefined;
  #told: Reading | undefined;
  #describing: Picture | undefined;
  #rendered = false;

  /** What could not be used of the figures or the attributes, and where: for editors, not for residents. */
  get issues(): readonly ElementIssue[] {
    return [...(this.#reading?.issues ?? []), ...this.#feed.issues];
  }

  /** The chart as a picture of its own, with title, source and notes in it. Empty where nothing is drawn. */
  toSVG(): string {
    const picture = this.#picture;
    return picture ? toMarkup(sheet(picture, this.#strings.ui, this.today)) : '';
  }

  /** The figures as CSV, with their provenance in the first lines. Empty where nothing is drawn. */
  toCSV(): string {
    const reading = this.#reading;
    return reading?.ok ? csvOf(reading, this.#options) : '';
  }

  /** What the figures say, in sentences computed from them. Empty where nothing is drawn. */
  describe(): string {
    return this.#sentences().join(' ');
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#room.measured;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) this.#viewed = undefined;
    if (changed.size > 0) this.#options = parseOptions(this);
    const own = this.#children.value;
    const from = [this.#options, own, this.data, this.#feed.value];
    if (from.some((one, index) => one !== this.#readFrom[index])) this.#read(from);
    this.#draw();
  }

  #read(from: readonly unknown[]): void {
    this.#readFrom = from;
    const own = this.#children.value;
    const found = this.data
      ? ofData(this.data, this.#options)
      : this.#feed.value && !own.rows
        ? ofTable({ ok: true, value: this.#feed.value, warnings: [] }, this.#options)
        : ofChildren(own, this.#options);
    this.#reading = readChart(found, this.#options, own);
    this.#cursor = undefined;
  }

  #draw(): void {
    const { room } = this.#room;
    const from = [this.#reading, room, this.#localize.language];
    if (from.every((one, index) => one === this.#pictureFrom[index])) return;
    this.#pictureFrom = from;
    const isReady = this.#reading?.ok === true && room !== undefined;
    this.#picture = isReady
      ? pictureOf(this.#reading as Ready, this.#options, room, this.#strings)
      : undefined;
  }

  protected override updated(): void {
    const reading = this.#reading;
    const isWaiting = this.src && !this.data && !this.#children.value.rows && !this.#feed.value;
    if (reading && !reading.ok && reading !== this.#told && !isWaiting) this.#tell(reading.issues);
    this.#told = reading;
    this.#describeLater();
    if (this.#rendered || !this.#picture) return;
    this.#rendered = true;
    void this.#restore();
    markRendered(TAG);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  get #strings(): ChartStrings {
    return this.#localize.strings;
  }

  /** What is shown: what the reader asked for, else the author. */
  get #view(): ViewName {
    return this.#viewed ?? this.#options.view;
  }

  #sentences(): readonly string[] {
    const reading = this.#reading;
    return reading?.ok ? describe(reading.model, this.#options, this.#strings.words) : [];
  }

  /** A link may say which view and which figure are meant. */
  async #restore(): Promise<void> {
    if (!this.ownerDocument.URL.includes('#chart.')) return;
    const { view } = (await extraPart()).stateOf(this);
    if (!view) return;
    this.#viewed = view;
    this.requestUpdate();
  }

  #tell(issues: readonly ElementIssue[]): void {
    this.dispatchEvent(new IpecErrorEvent(issues));
  }

  #say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  #onTable = (): void => {
    this.#viewed = this.#view === 'chart' ? 'both' : 'chart';
    this.requestUpdate();
    this.dispatchEvent(new IpecViewEvent(this.#viewed));
  };

  #onDownload = async (format: DownloadFormat): Promise<void> => {
    const name = this.#options.heading ?? TAG;
    const text = format === 'csv' ? this.toCSV() : this.toSVG();
    if (format === 'png') (await extraPart()).savePng(text, name);
    else save(text, name, format);
    this.dispatchEvent(new IpecDownloadEvent(format));
  };

  #onLink = async (): Promise<void> => {
    const { ui } = this.#strings;
    const link = (await extraPart()).linkTo(this, this.#view);
    await navigator.clipboard.writeText(link).then(
      () => this.#say(ui.copied),
      () => this.#say(link),
    );
  };

  #onSound = async (): Promise<void> => {
    if (this.#stop) return this.#stop();
    const picture = this.#picture;
    if (!picture) return;
    const { play } = await extraPart();
    this.#stop = play(picture.reading.model, this.#cursor?.series ?? 0, () => {
      this.#stop = undefined;
      this.requestUpdate();
    });
    this.requestUpdate();
  };

  #onKey = (event: KeyboardEvent): void => {
    const picture = this.#picture;
    if (!picture) return;
    const step = explore(picture.reading.model, this.#cursor, event, {
      lies: picture.scene.lies,
      rtl: picture.env.rtl === true,
    });
    if (!step) return;
    if (step.do === 'table') return this.#onTable();
    if (step.do === 'sound') return void this.#onSound();
    event.preventDefault();
    if (step.do === 'leave') return this.#onLeave();
    this.#go(step.point);
    const { words } = this.#strings;
    const withSeries = step.newSeries && picture.reading.model.series.length > 1;
    this.#say(pointWords(picture.reading.model, step.point.series, step.point.place, words, { withSeries }));
  };

  #onPointer = (event: PointerEvent): void => {
    const picture = this.#picture;
    if (!picture || event.pointerType === 'touch') return;
    const box = picture.node.getBoundingClientRect();
    const { scene, reading } = picture;
    this.#go(nearest(reading.model, scene, event.clientX - box.left, event.clientY - box.top));
  };

  #onLeave = (): void => {
    this.#message = '';
    this.#go(undefined);
  };

  #go(cursor: Point | undefined): void {
    const before = this.#cursor;
    if (before?.series === cursor?.series && before?.place === cursor?.place) return;
    this.#cursor = cursor;
    this.requestUpdate();
    const picture = this.#picture;
    if (cursor && picture) this.dispatchEvent(pointEvent(picture.reading.model, cursor));
  }

  protected override render(): TemplateResult {
    const picture = this.#picture;
    const feed = this.src && !this.data && !this.#children.value.rows ? this.#feed.status : 'ready';
    const issues = this.#reading?.issues ?? [];
    const status = statusLine(
      { feed, issues, drawn: picture !== undefined },
      this.#strings.ui,
      () => void this.#feed.reload(),
    );
    return html`${statusTemplate(status)}${picture ? this.#renderFigure(picture) : html`<slot></slot>`}`;
  }

  #renderFigure(picture: Picture): TemplateResult {
    const { ui } = this.#strings;
    const view = this.#view;
    const { reading, scene } = picture;
    const hasTable = view !== 'chart' || this.#room.printing;
    const state = {
      table: view !== 'chart',
      chart: view !== 'table',
      playing: this.#stop !== undefined,
      download: this.#options.download,
    };
    const actions = {
      onTable: this.#onTable,
      onDownload: this.#onDownload,
      onLink: this.#onLink,
      onSound: this.#onSound,
    };
    return html`<figure aria-labelledby="title" aria-describedby="summary">
      ${headTemplate(this.headingLevel, reading.words, picture.subtitle)}
      ${view === 'table' ? nothing : this.#renderGraphic(picture)} ${notesTemplate(scene.notes, ui)}
      ${this.#renderDescription()} ${buttonsTemplate(state, actions, ui)}
      ${hasTable ? guard([picture], () => tableTemplate(picture, ui)) : nothing}
      <div class="vh" role="status">${this.#message}</div>
      ${captionTemplate(reading.words, picture.notes, ui)}
    </figure>`;
  }

  /**
   * Sentences under the picture, in the manner of the Analysis Function; in the other manner they describe it unseen, and
   * are worked out once the picture has been painted.
   */
  #renderDescription(): TemplateResult {
    const isSeen = this.#options.sr === 'describe';
    const isDue = isSeen || this.#describing === this.#picture;
    const text = guard([this.#picture, isDue], () => (isDue ? this.describe() : ''));
    return html`<p id="description" class=${isSeen ? 'description' : 'vh'}>${text}</p>`;
  }

  #describeLater(): void {
    const picture = this.#picture;
    if (!picture || this.#describing === picture || this.#options.sr === 'describe') return;
    const { x, series } = picture.reading.model;
    if (countOf(x) * series.length <= MANY) setTimeout(() => this.#onDescribe(picture), 200);
  }

  /** Of very many figures the sentences are worked out for whoever comes to the chart. */
  #onDescribe = (picture = this.#picture): void => {
    if (this.#picture !== picture || this.#describing === picture) return;
    this.#describing = picture;
    this.requestUpdate();
  };

  #renderGraphic({ node, reading, scene }: Picture): TemplateResult {
    const { ui } = this.#strings;
    if (this.#options.sr === 'describe')
      return html`<div class="graphic" part="graphic" aria-hidden="true">${node}</div>`;
    const cursor = this.#cursor;
    const at = cursor && scene.at(cursor.series, cursor.place);
    const words = cursor && this.#picture ? tipAt(this.#picture, cursor, this.#strings) : '';
    return html`<div
        class="graphic"
        part="graphic"
        role="application"
        tabindex="0"
        aria-label=${ui.chart(reading.words.heading)}
        aria-describedby="hint description"
        @focus=${() => this.#onDescribe()}
        @keydown=${this.#onKey}
        @blur=${this.#onLeave}
        @pointermove=${this.#onPointer}
        @pointerleave=${this.#onLeave}
      >
        ${node}${pointTemplate(at, words, scene)}
      </div>
      <p class="hint" id="hint">${ui.hint}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-evidence-chart': EvidenceChart;
  }
}
