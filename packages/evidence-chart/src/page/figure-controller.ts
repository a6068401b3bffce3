import type { ElementIssue, PartController } from '@ipec/element-kit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ChartProperties } from '../attributes/properties.ts';
import type { DrawingController } from '../drawing-controller.ts';
import { IpecViewEvent, type TakeAway, type ViewName } from '../events.ts';
import { ExploreController } from '../explore/explore-controller.ts';
import type { LinkState } from '../take-away/permalink.ts';
import { TakeAwayController } from '../take-away/take-away-controller.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { figureTemplate, type ChartActions } from './figure-template.ts';

/** What a reader does with a drawn chart: shows its table, goes through its figures, takes it along, follows a link to it. */
export class FigureController {
  readonly #host: ChartProperties & ReactiveControllerHost;
  readonly #drawing: DrawingController;
  readonly #explore: ExploreController;
  readonly #takeAway: TakeAwayController;
  readonly #actions: ChartActions;
  #viewed: ViewName | undefined;

  constructor(
    host: ChartProperties & ReactiveControllerHost,
    parts: PartController,
    drawing: DrawingController,
  ) {
    this.#host = host;
    this.#drawing = drawing;
    this.#explore = new ExploreController(host, parts, (what) =>
      what === 'table' ? this.#onTable() : this.#onTake('sound'),
    );
    this.#takeAway = new TakeAwayController(host, parts, (state) => void this.#show(state));
    this.#actions = {
      onTable: () => this.#onTable(),
      onTake: (what) => this.#onTake(what),
      onMenu: () => this.#takeAway.toggleMenu(),
      onFocus: () => void this.#explore.meet(drawing.shown?.picture),
      onExplore: (event) => void this.#explore.on(event, () => drawing.shown),
    };
  }

  /** What the author's words say against the figures. */
  get contradictions(): readonly ElementIssue[] {
    const { shown } = this.#drawing;
    return shown ? this.#explore.contradictions(shown.picture) : [];
  }

  /** The author's view again, whatever the reader has chosen. */
  resetView(): void {
    this.#viewed = undefined;
  }

  /** Other figures have come: the cursor is on none of them. */
  forget(): void {
    this.#explore.forget();
  }

  /** A chart stands on the page: what is for readers comes soon. */
  drawn(shown: DrawnChart): void {
    this.#explore.expect(shown.picture);
  }

  /** Shows what the address of the page says of this chart. */
  follow(): void {
    void this.#takeAway.follow();
  }

  render(shown: DrawnChart): TemplateResult {
    const view = this.#view;
    const hasTable = view !== 'chart' || this.#drawing.isPrinting;
    return figureTemplate(
      {
        shown,
        view,
        hasTable,
        level: this.#host.headingLevel,
        playing: this.#takeAway.isPlaying,
        hasMenu: this.#takeAway.hasMenu,
        answer: this.#takeAway.answer,
        message: this.#explore.message,
        description: this.#explore.description(shown),
        table: hasTable ? this.#explore.table(shown) : undefined,
        over: this.#explore.over(shown),
      },
      this.#actions,
    );
  }

  /** What is shown: what the reader chose, else the author. */
  get #view(): ViewName {
    return this.#viewed ?? this.#drawing.options.view;
  }

  /** Shows what a link means: the view, the figure, and where on the page the chart is. */
  async #show({ view, series, at }: LinkState): Promise<void> {
    this.#viewed = view ?? this.#viewed;
    this.#host.requestUpdate();
    if (at) await this.#explore.goTo(series ?? '', at, () => this.#drawing.shown);
    await this.#host.updateComplete;
    this.#host.scrollIntoView();
  }

  #onTable(): void {
    this.#viewed = this.#view === 'chart' ? 'both' : 'chart';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IpecViewEvent(this.#viewed));
  }

  #onTake(what: TakeAway): void {
    void this.#takeAway.take(what, () => {
      const { shown } = this.#drawing;
      const { today } = this.#host;
      return shown && { shown, today, view: this.#view, cursor: this.#explore.cursor };
    });
  }
}
