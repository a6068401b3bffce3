import {
  ChildrenController,
  type ElementIssue,
  type FeedController,
  type FeedStatus,
  type Part,
  type PartController,
} from '@ipec/element-kit';
import { ok, type Result } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import type { ReactiveControllerHost } from 'lit';
import type { Options } from '../attributes/options.ts';
import type { ChartProperties } from '../attributes/properties.ts';
import type { Model } from '../model.ts';
import { intervals, refusal, scriptData, selection, tableFile, tables } from '../parts.ts';
import { takeChildren, type Children } from './children.ts';
import { isTranslated } from './translated.ts';
import { readChart, type ChartContent } from './content.ts';
import { namesUnit, plainModel } from './plain-model.ts';
import type { PageWords } from './read-selected.ts';

const NO_PART = {
  ok: false,
  issues: [{ code: 'part-failed', path: 'data', message: 'what reads the figures could not be loaded' }],
} as const;
const NO_TABLE = [{ code: 'chart-no-table', message: 'there is no table, no "src" and no "data"' }];

const isLoaded = (): boolean => (globalThis.document?.readyState ?? 'complete') === 'complete';

type OnError = (issues: readonly ElementIssue[]) => void;
type Found = Result<Model> | undefined;
type Rows = NonNullable<Children['rows']>;

/** Finds the figures of a chart: by script, else as children, else at an address. */
export class DataController {
  readonly #host: ChartProperties & ReactiveControllerHost;
  readonly #parts: PartController;
  readonly #children;
  readonly #onError: OnError;
  readonly #words: () => PageWords;
  /** The parts that the figures are read with. */
  #needed = new Set<Part<unknown>>();
  #feed: FeedController<Table> | undefined;
  /** The children as their author wrote them. */
  #author: Children | undefined;
  #from: readonly unknown[] = [];
  #content: ChartContent | undefined;
  #table: Table | undefined;
  #refused: HTMLTableElement | undefined;

  constructor(
    host: ChartProperties & ReactiveControllerHost,
    parts: PartController,
    words: () => PageWords,
    onError: OnError,
  ) {
    this.#words = words;
    this.#host = host;
    this.#parts = parts;
    this.#children = new ChildrenController(host, (own) => this.#read(own));
    this.#onError = onError;
    if (!isLoaded()) addEventListener('load', () => !this.#hasSource && host.requestUpdate());
  }

  /** Undefined while the figures, or what reads them, are on their way. */
  get content(): ChartContent | undefined {
    return this.#content;
  }

  /** Of figures that are on their way nothing is known yet: the author would be told that there are none. */
  get issues(): readonly ElementIssue[] {
    const own = this.isWaiting ? undefined : this.#content?.issues;
    return [...(own ?? []), ...(this.#feed?.issues ?? [])];
  }

  /** Whether there is something to be read. */
  get isGiven(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows || this.#feed?.value);
  }

  /** Why nothing is drawn, in the words of the page; empty while they are on their way. */
  get reasons(): readonly string[] {
    if (!this.#content || this.#content.ok) return [];
    return this.#parts.use(refusal)?.reasonsOf(this.#content.issues, this.#words().language) ?? [];
  }

  /** Figures that are not drawn, as a table, where the page itself has none. */
  get refused(): HTMLTableElement | undefined {
    if (!this.#table || !this.#content || this.#content.ok || this.#children.value.rows) return undefined;
    this.#refused ??= this.#parts.use(refusal)?.tableElement(this.#table, this.#words().language);
    return this.#refused;
  }

  /** How far the figures are. */
  get status(): FeedStatus {
    if (this.#hasFailed) return 'error';
    if (this.#hasFeed) return this.#feed?.status ?? 'loading';
    return this.#content || this.#needed.size === 0 ? 'ready' : 'loading';
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
    const words = this.#words();
    const kinds = [scriptData, tableFile, tables, selection, intervals];
    if (this.#hasFeed) {
      this.#use(tableFile);
      this.#use(tables);
      this.#feed ??= tableFile.value?.feedOf(
        this.#host,
        () => this.#hasFeed,
        this.#onError,
        async (opened) => (await tables.load()).readFile(opened, this.#words().language),
      );
    }
    const parts = kinds.map((part) => this.#needed.has(part) && part.state);
    // Where figures are given, that the page is loaded changes nothing: they are not read again.
    const isDue = this.#hasSource || isLoaded();
    const from = [
      options,
      own,
      this.#host.data,
      this.#feed?.value,
      isDue,
      words.language,
      this.#host.isChecked,
      ...parts,
    ];
    if (from.length === this.#from.length && from.every((one, index) => one === this.#from[index]))
      return false;
    this.#needed = new Set(this.#hasFeed ? [tableFile, tables] : []);
    this.#table = this.#refused = undefined;
    const found = this.#find(options, words);
    this.#from = [
      ...from.slice(0, -kinds.length),
      ...kinds.map((part) => this.#needed.has(part) && part.state),
    ];
    this.#content = found && readChart(found, options, own);
    return true;
  }

  /** A part that the figures need; undefined while it is on its way. */
  #use<T>(part: Part<T>): T | undefined {
    this.#needed.add(part);
    return this.#parts.use(part);
  }

  /** What a page translator writes is not what the author published: the first reading stays. */
  #read(host: Element): Children {
    if (!this.#author || !isTranslated(host)) this.#author = takeChildren(host);
    return this.#author;
  }

  get #hasFeed(): boolean {
    return Boolean(this.#host.src && !this.#host.data && !this.#children.value.rows);
  }

  /** Whether anything says where the figures are. */
  get #hasSource(): boolean {
    return Boolean(this.#host.data || this.#children.value.rows || this.#host.src);
  }

  get #hasFailed(): boolean {
    return [...this.#needed].some(({ state }) => state === 'failed');
  }

  #find(options: Options, words: PageWords): Found {
    const { data } = this.#host;
    const { rows, heads, caption } = this.#children.value;
    const value = this.#hasFeed && this.#feed?.value;
    const ofTable = (table: Result<Table>): Found => {
      this.#table = table.ok ? table.value : undefined;
      return this.#use(tables)?.readTable(table, options, words, {
        intervals: () => this.#use(intervals),
        selection: () => this.#use(selection),
      });
    };
    const ofRows = (given: Rows, known?: number): Found => {
      const over = given === rows ? caption : null;
      // Whoever checks how a table was read sees it with all that is said of it.
      const isPlain = !this.#host.isChecked && !namesUnit(over);
      const plain = isPlain ? plainModel(given, known, options) : undefined;
      if (plain) return ok(plain);
      const said = { heads: known, caption: over, language: words.language };
      const table = this.#use(tables)?.parseRows(given, said);
      return table && ofTable(table);
    };
    const find = (): Found => {
      if (data) {
        const given = this.#use(scriptData)?.ofData(data, options);
        return given && ('ok' in given ? given : ofRows(given));
      }
      if (rows) return ofRows(rows, heads);
      if (value) return ofTable(ok(value));
      // A script that comes after this one may still give the figures.
      return isLoaded() ? { ok: false, issues: NO_TABLE } : undefined;
    };
    const found = find();
    return this.#hasFailed ? NO_PART : found;
  }
}
