import {
  LocalizeController,
  type ElementIssue,
  type PartController,
  type StatusLine,
} from '@ipec/element-kit';
import type { ReactiveControllerHost } from 'lit';
import { parseOptions, type Options } from './attributes/options.ts';
import type { ChartProperties } from './attributes/properties.ts';
import { DataController } from './data/data-controller.ts';
import type { PageWords } from './data/read-selected.ts';
import { kinds } from './layout/kinds/index.ts';
import type { DrawnChart } from './page/drawn-chart.ts';
import { pictureOf, type Picture } from './page/picture.ts';
import { SpaceController } from './page/space-controller.ts';
import { statusLine } from './page/status-line.ts';
import { languages } from './strings/languages.ts';
import type { ChartStrings } from './strings/strings.ts';

type OnError = (issues: readonly ElementIssue[]) => void;

/** Attributes, figures, space and language → the picture, or the line that says why there is none. */
export class DrawingController {
  readonly #host: ChartProperties & ReactiveControllerHost;
  readonly #data: DataController;
  readonly #space: SpaceController;
  readonly #localize: LocalizeController<ChartStrings>;
  readonly #onError: OnError;
  #options: Options;
  #picture: Picture | undefined;
  #from: readonly unknown[] = [];
  #reported: unknown;

  constructor(host: ChartProperties & ReactiveControllerHost, parts: PartController, onError: OnError) {
    this.#host = host;
    this.#onError = onError;
    this.#localize = new LocalizeController(host, languages, parts);
    const words = (): PageWords => {
      const { language, strings } = this.#localize;
      return { language, other: strings.ui.other };
    };
    this.#data = new DataController(host, parts, words, onError);
    this.#space = new SpaceController(host);
    this.#options = parseOptions(host);
  }

  get options(): Options {
    return this.#options;
  }

  get issues(): readonly ElementIssue[] {
    return this.#data.issues;
  }

  get isPrinting(): boolean {
    return this.#space.printing;
  }

  /** The chart as it is drawn. Undefined where it is not, or where its words are on their way. */
  get shown(): DrawnChart | undefined {
    const [picture, strings] = [this.#picture, this.#localize.available];
    return picture && strings && { picture, strings, options: this.#options };
  }

  /** The line above the page's own content, or null where all is well. */
  get status(): StatusLine | null {
    const { status, content, reload } = this.#data;
    const progress = { feed: status, issues: content?.issues ?? [], drawn: this.#picture !== undefined };
    return statusLine(progress, this.#localize.strings.ui, reload);
  }

  /** To measure makes the page lay itself out: not before there is something to draw. */
  async measured(): Promise<void> {
    if (this.#data.isGiven) await this.#space.measured;
  }

  /** Draws what is new. True where there are other figures than before. */
  update(isChanged: boolean): boolean {
    if (isChanged) this.#options = parseOptions(this.#host);
    const isRead = this.#data.read(this.#options);
    const { content } = this.#data;
    const strings = this.#localize.available;
    const { space } = this.#space;
    const from = [content, space, strings];
    if (from.every((one, index) => one === this.#from[index])) return isRead;
    this.#from = from;
    this.#picture =
      content?.ok && space && strings
        ? pictureOf(content, this.#options, space, strings, kinds[this.#options.kind])
        : undefined;
    return isRead;
  }

  /** Reports a refusal once. */
  report(): void {
    const { content } = this.#data;
    if (content && !content.ok && content !== this.#reported && !this.#data.isWaiting)
      this.#onError(content.issues);
    this.#reported = content;
  }
}
