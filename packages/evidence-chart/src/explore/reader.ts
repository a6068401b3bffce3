import type { ElementIssue, PartController } from '@ipec/element-kit';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChartProperties } from '../attributes/properties.ts';
import type { TakeAway, ViewName } from '../events.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import type { Picture } from '../page/picture.ts';
import { menuTemplate } from '../take-away/menu-template.ts';
import type { LinkState } from '../take-away/permalink.ts';
import { TakeAwayController } from '../take-away/take-away-controller.ts';
import { contradictions, description, Explorer, tableOf } from './explorer.ts';

/** The chart that a reader meets. */
export interface ReadChart {
  readonly host: ChartProperties & ReactiveControllerHost;
  readonly parts: PartController;
  /** The chart as it stands on the page; undefined where none is drawn. */
  readonly shown: () => DrawnChart | undefined;
  readonly view: () => ViewName;
  /** Shows the view that a link names. */
  readonly onLink: (view: ViewName | undefined) => void;
  /** Shows the table, or takes it away. */
  readonly onTable: () => void;
}

/** What a chart shows of how its reader stands. */
export interface ReaderView {
  /** What is said aloud. */
  readonly message: string;
  /** The description, empty until it is due. */
  readonly description: string;
  /** The table where one is shown. */
  readonly table: Node | undefined;
  /** What lies over the picture: its figures for those who listen, and the cursor. */
  readonly over: readonly Node[];
  /** The menu of what is taken along. */
  readonly menu: TemplateResult | typeof nothing;
  /** Whether the menu is open. */
  readonly hasMenu: boolean;
}

/** What a reader does with a drawn chart: goes through its figures, takes it along, follows a link to it. */
export class Reader {
  readonly #chart: ReadChart;
  readonly #explorer: Explorer;
  readonly #takeAway: TakeAwayController;
  #described: Picture | undefined;
  #hasMet = false;
  #message = '';

  constructor(chart: ReadChart) {
    const { host, parts, onTable } = chart;
    this.#chart = chart;
    this.#explorer = new Explorer({
      root: host.shadowRoot,
      request: (what) => (what === 'table' ? onTable() : this.#take('sound')),
      say: (message) => this.#say(message),
      dispatchEvent: (event) => host.dispatchEvent(event),
    });
    this.#takeAway = new TakeAwayController(host, parts, (state) => void this.#show(state));
  }

  /** What the author's words say against the figures, once somebody may read them. */
  contradictions({ picture }: DrawnChart): readonly ElementIssue[] {
    return this.#hasMet ? contradictions(picture) : [];
  }

  /** How the reader of the chart stands. */
  view(shown: DrawnChart, hasTable: boolean): ReaderView {
    const { host } = this.#chart;
    const { hasMenu, isPlaying: playing, answer } = this.#takeAway;
    const hasChart = this.#chart.view() !== 'table';
    const isDue = shown.options.sr === 'describe' || this.#described === shown.picture;
    return {
      message: this.#message,
      description: isDue ? description(shown) : '',
      table: hasTable ? tableOf(shown, host.shadowRoot) : undefined,
      over: this.#explorer.over(shown),
      hasMenu,
      menu: hasMenu
        ? menuTemplate({ shown, hasChart, playing, answer }, (what) => this.#take(what))
        : nothing,
    };
  }

  /** Other figures have come: the cursor is on none of them. */
  forget(): void {
    this.#explorer.forget();
  }

  toggleMenu(): void {
    this.#takeAway.toggleMenu();
  }

  /** A key, the pointer, a tap, or any of them leaving. */
  on(event: Event): void {
    const shown = this.#chart.shown();
    if (shown) this.#explorer.on(event, shown);
  }

  /** Without a picture nothing is described: of very many figures only for whoever comes to the chart. */
  meet(picture?: Picture): void {
    this.#hasMet = true;
    if (!picture || picture === this.#described) return;
    this.#described = picture;
    this.#chart.host.requestUpdate();
  }

  /** Shows what the address of the page says of this chart. */
  follow(): void {
    void this.#takeAway.follow();
  }

  #say(message = this.#message): void {
    this.#message = message;
    this.#chart.host.requestUpdate();
  }

  #take(what: TakeAway): void {
    const { shown, view, host } = this.#chart;
    void this.#takeAway.take(what, () => {
      const drawn = shown();
      return drawn && { shown: drawn, today: host.today, view: view(), cursor: this.#explorer.cursor };
    });
  }

  /** Shows what a link means: the view, the figure, and where on the page the chart is. */
  async #show({ view, series, at }: LinkState): Promise<void> {
    const { host, shown, onLink } = this.#chart;
    onLink(view);
    const drawn = shown();
    if (at && drawn) {
      this.meet(drawn.picture);
      this.#explorer.goTo(series ?? '', at, drawn);
    }
    await host.updateComplete;
    host.scrollIntoView();
  }
}
