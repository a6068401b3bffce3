import { ChildrenController, FeedController, type ElementIssue, type FeedStatus } from '@ipec/element-kit';
import type { Result, Table } from '@ipec/feeds/table';
import type { ReactiveControllerHost } from 'lit';
import type { ChartProperties } from './chart-properties.ts';
import { dataPart } from './data-part.ts';
import type { Model } from './model.ts';
import type { Options } from './options.ts';
import { getPart, type PartsController } from './parts-controller.ts';
import { ofChildren, ofRows, ofTable, readChart, type Reading } from './reading.ts';
import { readChildren } from './source.ts';
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
  readonly #feed: FeedController<Table>;
  #from: readonly unknown[] = [];
  #reading: Reading | undefined;

  constructor(
    host: ChartProperties & ReactiveControllerHost,
    parts: PartsController,
    onError: (issues: readonly ElementIssue[]) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#children = new ChildrenController(host, readChildren);
    this.#feed = new FeedController<Table>(host, {
      src: () => (this.#hasOwn ? null : host.src),
      load: async (src, signal) => {
        const { loadTable } = await getPart(tablePart);
        return loadTable(new URL(src, host.ownerDocument.baseURI).href, signal, host.fetch);
      },
      onError,
    });
  }

  /** Undefined while what reads the figures is on its way. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  get issues(): readonly ElementIssue[] {
    return [...(this.#reading?.issues ?? []), ...this.#feed.issues];
  }

  /** How far the figures are. */
  get status(): FeedStatus {
    return this.#hasOwn || !this.#host.src ? (this.#reading ? 'ready' : 'loading') : this.#feed.status;
  }

  /** Whether there is nothing to refuse yet. */
  get isWaiting(): boolean {
    return Boolean(this.#host.src && !this.#hasOwn && !this.#feed.value);
  }

  readonly reload = (): void => void this.#feed.reload();

  /** Reads what is new; true where there was something. */
  read(options: Options): boolean {
    const own = this.#children.value;
    const part = this.#host.data ? this.#parts.use(dataPart) : null;
    const from = [options, own, this.#host.data, this.#feed.value, part];
    if (from.every((one, index) => one === this.#from[index])) return false;
    this.#from = from;
    const found = this.#find(part, options);
    this.#reading = found && readChart(found, options, own);
    return true;
  }

  get #hasOwn(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows);
  }

  #find(part: Awaited<ReturnType<typeof dataPart>> | null | undefined, options: Options): Found {
    const { data } = this.#host;
    if (data) return part ? part.ofData(data, options, ofRows) : part === null ? NO_PART : undefined;
    const { value } = this.#feed;
    return value && !this.#hasOwn
      ? ofTable({ ok: true, value, warnings: [] }, options)
      : ofChildren(this.#children.value, options);
  }
}

type Found = Result<Model> | undefined;
