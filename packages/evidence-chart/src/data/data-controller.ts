import {
  ChildrenController,
  type ElementIssue,
  type FeedController,
  type FeedStatus,
  type Part,
  type PartController,
} from '@ipec/element-kit';
import type { Result } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import type { ReactiveControllerHost } from 'lit';
import type { Options } from '../attributes/options.ts';
import type { ChartProperties } from '../attributes/properties.ts';
import type { Model } from '../model.ts';
import { scriptData, tableFile } from '../parts.ts';
import { readChildren } from './children.ts';
import { readChart, type ChartContent } from './content.ts';
import { readRows, readTable } from './read-rows.ts';
import { refusalsOf } from './refusals.ts';

const NO_PART = {
  ok: false,
  issues: [{ code: 'part-failed', path: 'data', message: 'what reads the figures could not be loaded' }],
} as const;
const NO_TABLE = [{ code: 'chart-no-table', message: 'there is no table, no "src" and no "data"' }];

const isLoaded = (): boolean => document.readyState === 'complete';

type OnError = (issues: readonly ElementIssue[]) => void;
type Found = Result<Model> | undefined;

/** Finds the figures of a chart: by script, else as children, else at an address. */
export class DataController {
  readonly #host: ChartProperties & ReactiveControllerHost;
  readonly #parts: PartController;
  readonly #children;
  readonly #onError: OnError;
  /** The part that the figures are read with, where there is one. */
  #part: Part<unknown> | undefined;
  #feed: FeedController<Table> | undefined;
  #from: readonly unknown[] = [];
  #content: ChartContent | undefined;

  constructor(host: ChartProperties & ReactiveControllerHost, parts: PartController, onError: OnError) {
    this.#host = host;
    this.#parts = parts;
    this.#children = new ChildrenController(host, readChildren);
    this.#onError = onError;
    if (!isLoaded()) addEventListener('load', () => host.requestUpdate());
  }

  /** Undefined while the figures, or what reads them, are on their way. */
  get content(): ChartContent | undefined {
    return this.#content;
  }

  get issues(): readonly ElementIssue[] {
    return [...(this.#content?.issues ?? []), ...(this.#feed?.issues ?? [])];
  }

  /** Whether there is something to be read. */
  get isGiven(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows || this.#feed?.value);
  }

  /** How far the figures are. */
  get status(): FeedStatus {
    if (this.#hasFailed) return 'error';
    if (this.#hasFeed) return this.#feed?.status ?? 'loading';
    return this.#content || !this.#part ? 'ready' : 'loading';
  }

  /** Whether there is nothing to refuse yet. */
  get isWaiting(): boolean {
    return this.#hasFeed && !this.#feed?.value && !this.#hasFailed;
  }

  readonly reload = (): void => {
    this.#parts.retry();
    void this.#feed?.reload();
  };

  /** Reads what is new. True where there was something. */
  read(options: Options): boolean {
    const own = this.#children.value;
    this.#part = this.#host.data ? scriptData : this.#hasFeed ? tableFile : undefined;
    const part = this.#part && this.#parts.use<unknown>(this.#part);
    if (this.#hasFeed) this.#feed ??= tableFile.value?.feedOf(this.#host, () => this.#hasFeed, this.#onError);
    const from = [options, own, this.#host.data, this.#feed?.value, isLoaded(), part, this.#hasFailed];
    if (from.every((one, index) => one === this.#from[index])) return false;
    this.#from = from;
    const found = this.#find(options);
    this.#content = found && readChart(found, options, own);
    return true;
  }

  get #hasFeed(): boolean {
    return Boolean(this.#host.src && !this.#host.data && !this.#children.value.rows);
  }

  get #hasFailed(): boolean {
    return this.#part?.state === 'failed';
  }

  #find(options: Options): Found {
    const { data } = this.#host;
    const { rows, isOdd } = this.#children.value;
    if (this.#hasFailed) return NO_PART;
    if (data) {
      const given = scriptData.value?.ofData(data, options);
      return given && ('ok' in given ? given : readRows(given, options));
    }
    if (rows) return readRows(rows, options);
    const value = this.#hasFeed && this.#feed?.value;
    if (value) return readTable({ ok: true, value, warnings: [] }, options);
    if (isOdd) return { ok: false, issues: refusalsOf(this.#host) };
    // A script that comes after this one may still give the figures.
    return isLoaded() ? { ok: false, issues: NO_TABLE } : undefined;
  }
}
