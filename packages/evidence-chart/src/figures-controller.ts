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
import { ofChildren, ofRows, ofTable, readChart, type Reading } from './reading.ts';
import { readChildren, type Children } from './source.ts';
import { tablePart } from './table-part.ts';

const NO_PART = {
  ok: false,
  issues: [{ code: 'part-failed', path: 'data', message: 'what reads "data" could not be loaded' }],
} as const;

/** Finds the figures of a chart: by script, else as children, else at an address. */
export class FiguresController {
  readonly #host: ChartProperties;
  readonly #parts: PartsController;
  readonly #children;
  readonly #onError: OnError;
  #feed: FeedController<Table> | undefined;
  #from: readonly unknown[] = [];
  #reading: Reading | undefined;

  constructor(host: ChartProperties & ReactiveControllerHost, parts: PartsController, onError: OnError) {
    this.#host = host;
    this.#parts = parts;
    this.#children = new ChildrenController(host, readChildren);
    this.#onError = onError;
  }

  /** Undefined while what reads the figures is on its way. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  get issues(): readonly ElementIssue[] {
    return [...(this.#reading?.issues ?? []), ...(this.#feed?.issues ?? [])];
  }

  /** How far the figures are. */
  get status(): FeedStatus {
    if (this.#hasOwn || !this.#host.src) return this.#reading ? 'ready' : 'loading';
    return this.#feed?.status ?? (this.#parts.use(tablePart) === null ? 'error' : 'loading');
  }

  /** Whether there is nothing to refuse yet. */
  get isWaiting(): boolean {
    const isComing = this.#host.src && !this.#hasOwn && !this.#feed?.value;
    return isComing ? this.#parts.use(tablePart) !== null : false;
  }

  readonly reload = (): void => (this.#feed ? void this.#feed.reload() : this.#parts.retry(tablePart));

  /** Reads what is new; true where there was something. */
  read(options: Options): boolean {
    const own = this.#children.value;
    const { data, src } = this.#host;
    const part = data ? this.#parts.use(dataPart) : null;
    const table = (src && !this.#hasOwn) || isIndicator(own) ? this.#parts.use(tablePart) : null;
    if (src && table) this.#feed ??= table.feedOf(this.#host, () => !this.#hasOwn, this.#onError);
    const from = [options, own, data, this.#feed?.value, part, table];
    if (from.every((one, index) => one === this.#from[index])) return false;
    this.#from = from;
    const found = this.#find(part, table, options);
    this.#reading = found && readChart(found, options, own);
    return true;
  }

  get #hasOwn(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows);
  }

  #find(part: Part<typeof dataPart>, table: Part<typeof tablePart>, options: Options): Found {
    const { data } = this.#host;
    if (data) return part ? part.ofData(data, options, ofRows) : part === null ? NO_PART : undefined;
    const value = this.#hasOwn ? undefined : this.#feed?.value;
    const own = this.#children.value;
    if (isIndicator(own) && table === undefined) return undefined;
    return value
      ? ofTable({ ok: true, value, warnings: [] }, options, table?.indicatorTable)
      : ofChildren(own, options, table?.indicatorTable);
  }
}

/** A table with the headings of an indicator file is read with what knows these. */
const isIndicator = ({ rows }: Children): boolean => rows?.[0]?.includes('denominator') === true;

type Part<Load extends () => Promise<unknown>> = Awaited<ReturnType<Load>> | null | undefined;
type OnError = (issues: readonly ElementIssue[]) => void;
type Found = Result<Model> | undefined;
