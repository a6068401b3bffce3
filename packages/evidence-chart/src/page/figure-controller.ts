import type { ElementIssue, PartController } from '@ipec/element-kit';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChartProperties } from '../attributes/properties.ts';
import type { DrawingController } from '../drawing-controller.ts';
import { IpecViewEvent, type ViewName } from '../events.ts';
import type { ReadChart, Reader, ReaderView } from '../explore/reader.ts';
import { countOf } from '../layout/positions.ts';
import { explorer } from '../parts.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { figureTemplate, type ChartActions } from './figure-template.ts';
import type { Picture } from './picture.ts';

/** So many figures take a while to be put in words. */
const MANY = 20_000;
/** Milliseconds after the drawing: the page comes first. */
const SOON = 200;

/** Until there is a reader. */
const NOBODY: ReaderView = {
  message: '',
  description: '',
  table: undefined,
  over: [],
  hasMenu: false,
  menu: nothing,
};

/** Shows a drawn chart, and gives it to the part for its readers: soon after the drawing, or when somebody comes to it. */
export class FigureController {
  readonly #chart: ReadChart;
  readonly #drawing: DrawingController;
  readonly #actions: ChartActions;
  #reader: Reader | undefined;
  #expected: Picture | undefined;
  #viewed: ViewName | undefined;

  constructor(
    host: ChartProperties & ReactiveControllerHost,
    parts: PartController,
    drawing: DrawingController,
  ) {
    this.#drawing = drawing;
    const onTable = (): void => {
      this.#viewed = this.#view === 'chart' ? 'both' : 'chart';
      host.requestUpdate();
      host.dispatchEvent(new IpecViewEvent(this.#viewed));
    };
    this.#chart = {
      host,
      parts,
      shown: () => drawing.shown,
      view: () => this.#view,
      onLink: (view) => {
        this.#viewed = view ?? this.#viewed;
        host.requestUpdate();
      },
      onTable,
    };
    this.#actions = {
      onTable,
      onMenu: () => this.#ask((reader) => reader.toggleMenu()),
      onFocus: () => this.#meet(drawing.shown?.picture),
      onExplore: (event) =>
        this.#ask((reader) => {
          reader.meet(drawing.shown?.picture);
          reader.on(event);
        }),
    };
  }

  /** What the author's words say against the figures. */
  get contradictions(): readonly ElementIssue[] {
    const { shown } = this.#drawing;
    return (shown && this.#reader?.contradictions(shown)) ?? [];
  }

  /** The author's view again, whatever the reader has chosen. */
  resetView(): void {
    this.#viewed = undefined;
  }

  /** Other figures have come: the cursor is on none of them. */
  forget(): void {
    this.#reader?.forget();
  }

  /** A chart stands on the page: what is for readers comes soon. Very many figures are described for whoever comes to them. */
  drawn({ picture }: DrawnChart): void {
    if (this.#expected === picture) return;
    this.#expected = picture;
    const { x, series } = picture.content.model;
    const isMany = countOf(x) * series.length > MANY;
    setTimeout(() => this.#meet(isMany ? undefined : picture), SOON);
  }

  /** Shows what the address of the page says of this chart. */
  follow(): void {
    if (this.#chart.host.ownerDocument.URL.includes('#chart.')) this.#ask((reader) => reader.follow());
  }

  render(shown: DrawnChart): TemplateResult {
    const view = this.#view;
    const hasTable = view !== 'chart' || this.#drawing.isPrinting;
    if (hasTable || shown.options.sr === 'describe') this.#chart.parts.use(explorer);
    const said = this.#there?.view(shown, hasTable) ?? NOBODY;
    return figureTemplate(
      { shown, view, hasTable, level: this.#chart.host.headingLevel, ...said },
      this.#actions,
    );
  }

  /** What is shown: what the reader chose, else the author. */
  get #view(): ViewName {
    return this.#viewed ?? this.#drawing.options.view;
  }

  /** The reader, where the part for readers has come. */
  get #there(): Reader | undefined {
    const part = explorer.value;
    return part && (this.#reader ??= new part.Reader(this.#chart));
  }

  #meet(picture: Picture | undefined): void {
    this.#ask((reader) => reader.meet(picture));
  }

  /** At once where the part is there already: a key must be taken before the page scrolls. */
  #ask(what: (reader: Reader) => void): void {
    const there = this.#there;
    if (there) what(there);
    else void this.#chart.parts.load(explorer).then(() => this.#there && what(this.#there));
  }
}
