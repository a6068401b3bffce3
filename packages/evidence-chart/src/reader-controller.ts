import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { countOf } from './layout/positions.ts';
import { getPart } from './parts-controller.ts';
import type { Picture } from './picture.ts';
import { readerPart } from './reader-part.ts';
import type { Chart, Reader } from './reader.ts';
import type { Shown } from './shown.ts';

/** So many figures take a while to be put in words. */
const MANY = 20_000;
/** Milliseconds after the drawing: the page comes first. */
const SOON = 200;

/** Brings a reader and what is for readers together: soon after the drawing, or when somebody comes to the chart. */
export class ReaderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: Chart['ask'];
  readonly #chart: Element;
  #reader: Reader | undefined;
  #described: Picture | undefined;
  #expected: Picture | undefined;
  #message = '';

  constructor(host: ReactiveControllerHost & Element, ask: Chart['ask']) {
    this.#host = this.#chart = host;
    this.#ask = ask;
  }

  hostConnected(): void {
    // Whoever reads goes on reading when the chart is moved.
  }

  /** Undefined until somebody has come, or the page is at rest. */
  get reader(): Reader | undefined {
    return this.#reader;
  }

  /** What is said aloud. */
  get message(): string {
    return this.#message;
  }

  /** Whether the words of a picture are due. */
  isDescribed(picture: Picture): boolean {
    return this.#described === picture;
  }

  say(message = this.#message): void {
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** At once where there is a reader already: a key must be taken before the page scrolls. */
  async on(event: Event, shown: () => Shown | undefined): Promise<void> {
    if (!this.#reader) await this.meet(shown()?.picture);
    const now = shown();
    if (now) this.#reader?.on(event, now);
  }

  /** Without a picture nothing is described: of very many figures only for whoever comes to the chart. */
  async meet(picture?: Picture): Promise<void> {
    const part = await getPart(readerPart).catch(() => null);
    if (!part) return;
    this.#reader ??= new part.Reader({
      root: this.#chart.shadowRoot,
      ask: this.#ask,
      say: (message) => this.say(message),
      dispatchEvent: (event) => this.#chart.dispatchEvent(event),
    });
    if (!picture || picture === this.#described) return;
    this.#described = picture;
    this.#host.requestUpdate();
  }

  /** A picture was drawn. */
  expect(picture: Picture): void {
    if (this.#expected === picture) return;
    this.#expected = picture;
    const { x, series } = picture.reading.model;
    const isMany = countOf(x) * series.length > MANY;
    setTimeout(() => void this.meet(isMany ? undefined : picture), SOON);
  }
}
