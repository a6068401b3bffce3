import type { ElementIssue, PartController } from '@ipec/element-kit';
import type { ReactiveControllerHost } from 'lit';
import { countOf } from '../layout/positions.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import type { Picture } from '../page/picture.ts';
import { explorer } from '../parts.ts';
import type { Explorer, ExplorerHost } from './explorer.ts';
import type { Point } from './keys.ts';

/** So many figures take a while to be put in words. */
const MANY = 20_000;
/** Milliseconds after the drawing: the page comes first. */
const SOON = 200;

/** Loads what is for readers soon after the drawing, or when somebody comes to the chart. */
export class ExploreController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: PartController;
  readonly #request: ExplorerHost['request'];
  #explorer: Explorer | undefined;
  #described: Picture | undefined;
  #expected: Picture | undefined;
  #message = '';

  constructor(
    host: ReactiveControllerHost & Element,
    parts: PartController,
    request: ExplorerHost['request'],
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#request = request;
  }

  /** The figure that the cursor is on. */
  get cursor(): Point | undefined {
    return this.#explorer?.cursor;
  }

  /** What is said aloud. */
  get message(): string {
    return this.#message;
  }

  /** What lies over the picture: the cursor and its words. */
  over(shown: DrawnChart): readonly Node[] {
    return this.#explorer?.over(shown) ?? [];
  }

  /** The description, once it is due and there. */
  description(shown: DrawnChart): string {
    const isDue = shown.options.sr === 'describe' || this.#described === shown.picture;
    return (isDue && this.#parts.use(explorer)?.description(shown)) || '';
  }

  /** The table, once it is there. */
  table(shown: DrawnChart): Node | undefined {
    return this.#parts.use(explorer)?.tableOf(shown, this.#host.shadowRoot);
  }

  /** What the author's words say against the figures. */
  contradictions(picture: Picture): readonly ElementIssue[] {
    return (this.#explorer && explorer.value?.contradictions(picture)) ?? [];
  }

  say(message = this.#message): void {
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** Other figures have come: the cursor is on none of them. */
  forget(): void {
    this.#explorer?.forget();
  }

  /** At once where the part is there already: a key must be taken before the page scrolls. */
  async on(event: Event, shown: () => DrawnChart | undefined): Promise<void> {
    if (!this.#explorer) await this.meet(shown()?.picture);
    const now = shown();
    if (now) this.#explorer?.on(event, now);
  }

  /** Without a picture nothing is described: of very many figures only for whoever comes to the chart. */
  async meet(picture?: Picture): Promise<void> {
    const part = explorer.value ?? (await this.#parts.load(explorer));
    if (!part) return;
    this.#explorer ??= new part.Explorer({
      root: this.#host.shadowRoot,
      request: this.#request,
      say: (message) => this.say(message),
      dispatchEvent: (event) => this.#host.dispatchEvent(event),
    });
    if (!picture || picture === this.#described) return;
    this.#described = picture;
    this.#host.requestUpdate();
  }

  /** Puts the cursor on the figure that a link names. */
  async goTo(series: string, place: string, shown: () => DrawnChart | undefined): Promise<void> {
    await this.meet(shown()?.picture);
    const now = shown();
    if (now) this.#explorer?.goTo(series, place, now);
  }

  /** A picture was drawn. */
  expect(picture: Picture): void {
    if (this.#expected === picture) return;
    this.#expected = picture;
    const { x, series } = picture.content.model;
    const isMany = countOf(x) * series.length > MANY;
    setTimeout(() => void this.meet(isMany ? undefined : picture), SOON);
  }
}
