import {
  heading,
  IpecErrorEvent,
  markRendered,
  PartController,
  statusTemplate,
  version,
  type ElementIssue,
} from '@ipec/element-kit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ChartProperties } from './attributes/properties.ts';
import type { ChartReading } from './check.ts';
import { DrawingController } from './drawing-controller.ts';
import { styles } from './page/chart.styles.ts';
import type * as readers from './explore/index.ts';
import { FigureController } from './page/figure-controller.ts';
import { graphicStyles } from './page/graphic.styles.ts';
import { needs } from './needs.ts';
import { check, explorer } from './parts.ts';
import type * as takeAway from './take-away/index.ts';

/**
 * A chart of published figures with its words, its source and its one table.
 *
 * @summary Published figures as a chart, in words and as a table, with their source.
 * @tag ipec-evidence-chart
 * @tagname ipec-evidence-chart
 *
 * @attr {Kind|stacked-100} type - The kind of chart.
 * @attr {boolean} percent - Stacked to 100 %.
 * @attr {string} facets - One small chart for each series.
 * @attr {string} heading - What the chart shows. Required.
 * @attr {number} heading-level - The level of that heading, 1 to 6.
 * @attr {string} summary - What to take away. Required, here or as a child in the slot `summary`.
 * @attr {string} source - Where the figures come from. Required, here or as a child in the slot `source`.
 * @attr {string} source-href - The web address of the source, which makes its name a link.
 * @attr {string} unit - The unit of the figures: `%`, `share`, `GBP`, or a word of your own.
 * @attr {string} period - The time that the figures are of.
 * @attr {string} x - The column of places. The first where absent.
 * @attr {string} y - The columns of figures, by comma. Every column of numbers where absent.
 * @attr {string} series - The column that names the series, in a long table.
 * @attr {string} lower - The column of lower ends of intervals.
 * @attr {string} upper - The column of upper ends of intervals.
 * @attr {string} where - The rows that are used: `Region = Leeds | York; Year >= 2020; Spend > £1m`; `Group` names the headings of groups of rows.
 * @attr {string} columns - The columns that are used, by comma. All where absent.
 * @attr {value|name|none} sort - The order of names. As published where absent.
 * @attr {number} top - So many are drawn one by one, the largest first; the rest as "other".
 * @attr {linear|log} scale - Of `strip`, `box` and `scatter`: `log` is a scale of powers of ten.
 * @attr {string} indicator - The id of one indicator of an indicator file.
 * @attr {string} group - The breakdown of that indicator, such as `region`, or one of its groups.
 * @attr {string} highlight - Names of series or of places, by comma: the others are grey.
 * @attr {string} references - Lines and shaded ranges: JSON, a list of `label` with `value` (a number, `mean` or `median`), `from` and `to`, or `x` and perhaps `to`.
 * @attr {string} annotations - Remarks on figures: JSON, a list of `x`, `text` and, if need be, `series`.
 * @attr {chart|table|both} view - What is shown.
 * @attr {explore|describe} sr - How a screen reader meets the chart: figure by figure, or as a description.
 * @attr {string} download - Any of `csv svg png`, or `none`. All where absent.
 * @attr {string} src - Address of the figures: CSV or JSON. Used only where the element holds no table.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - A `<table>`, read as data; it stays visible until there is something better. What stands beside it is shown as notes.
 * @slot summary - What to take away, as markup.
 * @slot source - Where the figures come from, as markup. A note that begins with `Source:` says it, too.
 * @slot notes - What is to be known of the figures.
 *
 * @fires {IpecPointEvent} ipec-point - Point or pointer is on another figure: `series`, `x`, `y`.
 * @fires {IpecViewEvent} ipec-view - The reader chose another view: `view`.
 * @fires {IpecDownloadEvent} ipec-download - The reader downloaded something: `format`.
 * @fires {IpecErrorEvent} ipec-error - The chart cannot be drawn: `issues`.
 * @fires {IpecWarningEvent} ipec-warning - Something was left out or not understood: `issues`.
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
  static override readonly children = 'table';
  static override readonly check = check;
  static override styles = [graphicStyles, styles];
  static readonly needs = needs;
  #parts = new PartController(this);
  #drawing = new DrawingController(this, this.#parts, (issues) => this.tellError(new IpecErrorEvent(issues)));
  #figure = new FigureController(this, this.#parts, this.#drawing);
  #rendered = false;

  /**
   * What could not be used of the figures or the attributes, and where, and what the author's words say against the
   * figures: for editors, not for residents.
   */
  override get issues(): readonly ElementIssue[] {
    return [...super.issues, ...this.#drawing.issues, ...this.#figure.contradictions];
  }

  protected override get reading(): ChartReading {
    return { content: this.#drawing.content, options: this.#drawing.options };
  }

  /** The chart as a picture of its own, with title, source and notes in it. Empty where nothing is drawn. */
  async toSVG(): Promise<string> {
    const { svgOf } = await this.#takeAway();
    const shown = this.#drawing.shown;
    return shown ? svgOf(this, shown.picture, shown.strings, this.today) : '';
  }

  /** The figures as CSV, with their provenance. Empty where nothing is drawn. */
  async toCSV(): Promise<string> {
    const { csvOf } = await this.#takeAway();
    const shown = this.#drawing.shown;
    return shown ? csvOf(shown.picture.content, shown.options) : '';
  }

  /** What the figures say, in sentences computed from them. Empty where nothing is drawn. */
  async describe(): Promise<string> {
    const { description } = await this.#readers();
    const shown = this.#drawing.shown;
    return shown ? description(shown) : '';
  }

  /** What is for readers, when the chart is as it was last asked to be. */
  async #readers(): Promise<typeof readers> {
    await this.updateComplete;
    return explorer.load();
  }

  async #takeAway(): Promise<typeof takeAway> {
    return (await this.#readers()).takeAway.load();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#drawing.measured();
    super.scheduleUpdate();
  }

  /** A chart is complete when the parts that it uses are there, or were refused. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) this.#figure.resetView();
    if (this.#drawing.update(changed.size > 0)) this.#figure.forget();
  }

  protected override updated(): void {
    this.#drawing.report();
    const { shown } = this.#drawing;
    if (!shown) return;
    this.#figure.drawn(shown);
    if (this.#rendered) return;
    this.#rendered = true;
    this.#figure.follow();
    markRendered('ipec-evidence-chart');
  }

  protected override render(): TemplateResult {
    const { shown, status } = this.#drawing;
    if (shown) return html`${statusTemplate(status)}${this.#figure.render(shown)}`;
    const title = this.heading ? heading(this.headingLevel, this.heading) : nothing;
    return html`${title}${statusTemplate(status)}<slot></slot>${this.#drawing.refused ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-evidence-chart': EvidenceChart;
  }
}
