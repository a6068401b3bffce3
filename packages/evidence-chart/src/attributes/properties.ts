import { asGiven, functionOr, globalFetch, GuestElement, textOr, today, type Fetch } from '@ipec/element-kit';
import type { ChartData } from '../model.ts';
import type { ViewName } from '../events.ts';
import { downloadText } from './download-text.ts';

/** What a page may set on a chart, as attributes or by script; nothing else is in here. */
export abstract class ChartProperties extends GuestElement {
  static override properties = {
    type: {},
    percent: {},
    facets: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    summary: {},
    source: {},
    sourceHref: { attribute: 'source-href' },
    unit: {},
    period: {},
    x: {},
    y: {},
    series: {},
    lower: {},
    upper: {},
    where: {},
    columns: {},
    sort: {},
    top: {},
    indicator: {},
    group: {},
    highlight: {},
    scale: {},
    references: { converter: asGiven },
    annotations: { converter: asGiven },
    view: {},
    sr: {},
    download: { converter: downloadText },
    src: {},
    data: { attribute: false },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
    today: { attribute: false, converter: textOr(today) },
  };

  declare type: string | null;
  declare percent: string | null;
  declare facets: string | null;
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  declare summary: string | null;
  declare source: string | null;
  declare sourceHref: string | null;
  declare unit: string | null;
  declare period: string | null;
  declare x: string | null;
  declare y: string | null;
  declare series: string | null;
  declare lower: string | null;
  declare upper: string | null;
  declare where: string | null;
  declare columns: string | null;
  declare sort: 'value' | 'name' | 'none' | null;
  /** A whole number above 0. */
  declare top: string | null;
  declare indicator: string | null;
  declare group: string | null;
  /** Of a distribution: `log` for powers of ten. */
  declare scale: 'linear' | 'log' | null;
  /** Names of series or of places, by comma: the others are grey. */
  declare highlight: string | null;
  /** JSON text, or a list; see notes/parse.ts. */
  declare references: unknown;
  /** JSON text, or a list of `{ x, text, series? }`. */
  declare annotations: unknown;
  declare view: ViewName | null;
  declare sr: 'explore' | 'describe' | null;
  declare download: string | null;
  declare src: string | null;
  /** Rows or columns given by script. They win over children and `src`. */
  declare data: ChartData | null;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;
  /** The day that a downloaded picture says it was made on, as an ISO date. */
  declare today: string;

  constructor() {
    super();
    this.headingLevel = 2;
    this.today = today();
    this.fetch = globalFetch;
  }
}
