import {
  ChildrenController,
  type ElementIssue,
  type FeedController,
  type FeedStatus,
} from '@ipec/element-kit';
import type { Result, Table } from '@ipec/feeds/table';
import type { ReactiveControllerHost } from 'lit';
import type { ChartProperties } from './chart-properties.ts';
import { dataPart } from './data-part.ts';
import type { Model } from './model.ts';
import type { Options } from './options.ts';
import type { PartsController } from './parts-controller.ts';
import { readPlain } from './read/plain.ts';
import { readChart, type Reading } from './reading.ts';
import { readChildren } from './source.ts';
import { tablePart } from './table-part.ts';

const NO_PART = {
  ok: false,
  issues: [{ code: 'part-failed', path: 'data', message: 'what reads the figures could not be loaded' }],
} as const;
const NO_TABLE = [{ code: 'chart-no-table', message: 'there is no table, no "src" and no "data"' }];

const isLoaded = (): boolean => document.readyState === 'complete';

type OnError = (issues: readonly ElementIssue[]) => void;
type Rows = Parameters<typeof readPlain>[0];
type Found = Result<Model> | undefined;
type ChartPart = typeof dataPart | typeof tablePart;

/** Finds the figures of a chart: by script, else as children, else at an address. */
export class FiguresController {
  readonly #host: ChartProperties;
  readonly #parts: PartsController;
  readonly #children;
  readonly #onError: OnError;
  /** The parts that the figures are read with. */
  readonly #needed = new Set<ChartPart>();
  #feed: FeedController<Table> | undefined;
  #from: readonly unknown[] = [];
  #reading: Reading | undefined;

  constructor(host: ChartProperties & ReactiveControllerHost, parts: PartsController, onError: OnError) {
    this.#host = host;
    this.#parts = parts;
    this.#children = new ChildrenController(host, readChildren);
    this.#onError = onError;
    if (!isLoaded()) addEventListener('load', () => host.requestUpdate());
  }

  /** Undefined while what reads the figures is on its way. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  get issues(): readonly ElementIssue[] {
    return [...(this.#reading?.issues ?? []), ...(this.#feed?.issues ?? [])];
  }

  /** Whether there is something to be read. */
  get isGiven(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows || this.#feed?.value);
  }

  /** How far the figures are. */
  get status(): FeedStatus {
    if (this.#lost.length > 0) return 'error';
    if (this.#hasFeed) return this.#feed?.status ?? 'loading';
    return this.#reading || this.#needed.size === 0 ? 'ready' : 'loading';
  }

  /** Whether there is nothing to refuse yet. */
  get isWaiting(): boolean {
    return this.#hasFeed && !this.#feed?.value && this.#lost.length === 0;
  }

  readonly reload = (): void => {
    for (const part of this.#lost) this.#parts.retry(part);
    void this.#feed?.reload();
  };

  /** Reads what is new; true where there was something. */
  read(options: Options): boolean {
    const own = this.#children.value;
    if (this.#hasFeed) {
      this.#needed.add(tablePart);
      this.#feed ??= this.#parts.use(tablePart)?.feedOf(this.#host, () => this.#hasFeed, this.#onError);
    }
    const parts = [...this.#needed].map((part) => this.#parts.use<unknown>(part));
    const from = [options, own, this.#host.data, this.#feed?.value, isLoaded(), ...parts];
    if (from.length === this.#from.length && from.every((one, index) => one === this.#from[index]))
      return false;
    this.#from = from;
    this.#needed.clear();
    if (this.#hasFeed) this.#needed.add(tablePart);
    const found = this.#find(options);
    this.#reading = found && readChart(found, options, own);
    return true;
  }

  get #hasFeed(): boolean {
    return Boolean(this.#host.src && !this.#host.data && !this.#children.value.rows);
  }

  /** Parts that are needed and did not come. */
  get #lost(): readonly ChartPart[] {
    return [...this.#needed].filter((part) => this.#parts.use<unknown>(part) === null);
  }

  /** What a part reads: nothing while it is on its way, a refusal where it did not come. */
  #with<T>(load: ChartPart & (() => Promise<T>), read: (part: T) => Found): Found {
    this.#needed.add(load);
    const part = this.#parts.use<T>(load);
    return part === null ? NO_PART : part && read(part);
  }

  #find(options: Options): Found {
    const { data } = this.#host;
    const { rows, isOdd } = this.#children.value;
    if (data)
      return this.#with(dataPart, (part) => {
        const given = part.ofData(data, options);
        return 'ok' in given ? given : this.#ofRows(given, options);
      });
    if (rows) return this.#ofRows(rows, options);
    const value = this.#hasFeed && this.#feed?.value;
    if (value)
      return this.#with(tablePart, (part) => part.readTable({ ok: true, value, warnings: [] }, options));
    if (isOdd) return this.#with(tablePart, (part) => ({ ok: false, issues: part.refusalsOf(this.#host) }));
    // A script that comes after this one may still give the figures.
    return isLoaded() ? { ok: false, issues: NO_TABLE } : undefined;
  }

  /** Most tables are plain; the rest are read by a part. */
  #ofRows(rows: Rows, options: Options): Found {
    const value = readPlain(rows, options);
    return value
      ? { ok: true, value, warnings: [] }
      : this.#with(tablePart, (part) => part.readRows(rows, options));
  }
}
