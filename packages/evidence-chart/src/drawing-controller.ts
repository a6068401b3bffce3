import {
  LocalizeController,
  type ElementIssue,
  type FeedStatus,
  type PartController,
  type PartState,
  type StatusLine,
} from '@ipec/element-kit';
import type { ReactiveControllerHost } from 'lit';
import { hasNotes, parseOptions, type Options } from './attributes/options.ts';
import type { ChartProperties } from './attributes/properties.ts';
import type { ChartContent } from './data/content.ts';
import { DataController } from './data/data-controller.ts';
import type { PageWords } from './data/read-selected.ts';
import type { ChartKind } from './layout/chart-kind.ts';
import { kinds } from './kinds.ts';
import type { DrawnChart } from './page/drawn-chart.ts';
import { pictureOf, type Picture } from './page/picture.ts';
import { notes } from './parts.ts';
import { SpaceController } from './page/space-controller.ts';
import { statusLine } from './page/status-line.ts';
import { languages } from './strings/languages.ts';
import type { ChartStrings } from './strings/strings.ts';

const NO_NOTES = [
  {
    code: 'option-unused',
    path: 'references, annotations',
    message: 'this kind of chart draws no lines, ranges or remarks',
  },
] as const;

type OnError = (issues: readonly ElementIssue[]) => void;

/** Attributes, figures, space and language → the picture, or the line that says why there is none. */
export class DrawingController {
  readonly #host: ChartProperties & ReactiveControllerHost;
  readonly #data: DataController;
  readonly #space: SpaceController;
  readonly #localize: LocalizeController<ChartStrings>;
  readonly #onError: OnError;
  readonly #parts: PartController;
  #reader: typeof notes.value;
  #options: Options;
  #drawnAs: ChartKind | undefined;
  #picture: Picture | undefined;
  #content: ChartContent | undefined;
  #from: readonly unknown[] = [];
  #reported: unknown;

  constructor(host: ChartProperties & ReactiveControllerHost, parts: PartController, onError: OnError) {
    this.#host = host;
    this.#parts = parts;
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
    const refused = this.#content === this.#data.content ? [] : (this.#content?.issues ?? []);
    const isWithout = this.#drawnAs && !this.#drawnAs.hasNotes && hasNotes(this.#host);
    return [...refused, ...this.#data.issues, ...(isWithout ? NO_NOTES : [])];
  }

  /** What was read, or why nothing is drawn. */
  get content(): ChartContent | undefined {
    return this.#data.content;
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
    const { reasons, reload } = this.#data;
    const issues = this.#content?.issues ?? [];
    const progress = { feed: this.#progress, issues, reasons, drawn: this.#picture !== undefined };
    return statusLine(progress, this.#localize.strings.ui, reload);
  }

  /** How far the figures and what draws them are. */
  get #progress(): FeedStatus {
    const source = kinds[this.#options.kind];
    const needed: readonly PartState[] = [
      ...(hasNotes(this.#host) ? [notes.state] : []),
      ...('state' in source ? [source.state] : []),
    ];
    const { status } = this.#data;
    if (status !== 'ready' || needed.every((state) => state === 'ready')) return status;
    return needed.includes('failed') ? 'error' : 'loading';
  }

  /** Figures that are not drawn, as a table, where the page itself has none. */
  get refused(): HTMLTableElement | undefined {
    return this.#data.refused;
  }

  /** To measure makes the page lay itself out: not before there is something to draw. */
  async measured(): Promise<void> {
    if (this.#data.isGiven) await this.#space.measured;
  }

  /** Draws what is new. True where there are other figures than before. */
  update(isChanged: boolean): boolean {
    const reader = hasNotes(this.#host) ? this.#parts.use(notes) : undefined;
    if (isChanged || reader !== this.#reader) {
      const { references, annotations } = this.#host;
      this.#options = parseOptions(this.#host, reader?.readNotes(references, annotations));
    }
    this.#reader = reader;
    const isRead = this.#data.read(this.#options);
    const kind = this.#kind();
    if (isRead || kind !== this.#drawnAs) this.#content = this.#drawable(kind);
    this.#drawnAs = kind;
    const content = this.#content;
    const strings = this.#localize.available;
    const { space } = this.#space;
    const isComplete = kind && (reader !== undefined || !hasNotes(this.#host));
    const from = [content, space, strings, isComplete];
    if (from.every((one, index) => one === this.#from[index])) return isRead;
    this.#from = from;
    this.#picture =
      content?.ok && space && strings && isComplete
        ? pictureOf(content, this.#options, space, strings, kind)
        : undefined;
    return isRead;
  }

  /** The kind of chart; undefined while the part that brings it is on its way. */
  #kind(): ChartKind | undefined {
    const { kind } = this.#options;
    const source = kinds[kind];
    return 'layout' in source ? source : this.#parts.use(source)?.kinds[kind];
  }

  /** What is to be drawn; a refusal where the kind cannot draw these figures truthfully. */
  #drawable(kind: ChartKind | undefined): ChartContent | undefined {
    const { content } = this.#data;
    const issue = content?.ok ? kind?.needs?.(content.model, this.#options) : undefined;
    return issue ? { ok: false, issues: [issue] } : content;
  }

  /** Reports a refusal once. */
  report(): void {
    const content = this.#content;
    if (content && !content.ok && content !== this.#reported && !this.#data.isWaiting)
      this.#onError(content.issues);
    this.#reported = content;
  }
}
