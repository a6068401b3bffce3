/** The reader's cursor or pointer is on another figure. Bubbles and is composed. */
export class IpecPointEvent extends Event {
  /** Name of the series. */
  readonly series: string;
  /** The place as the source writes it. */
  readonly x: string;
  /** The figure, or null where none is published. */
  readonly y: number | null;

  constructor(series: string, x: string, y: number | null) {
    super('ipec-point', { bubbles: true, composed: true });
    this.series = series;
    this.x = x;
    this.y = y;
  }
}

export type ViewName = 'chart' | 'table' | 'both';

/** The reader chose another view. Bubbles and is composed. */
export class IpecViewEvent extends Event {
  /** What the reader now sees. */
  readonly view: ViewName;

  constructor(view: ViewName) {
    super('ipec-view', { bubbles: true, composed: true });
    this.view = view;
  }
}

export type DownloadFormat = 'csv' | 'svg' | 'png';

/** What a reader takes along: a file, a link to what is shown, the sound of a series. */
export type TakeAway = DownloadFormat | 'link' | 'sound';

/** The reader downloaded the figures or the picture. Bubbles and is composed. */
export class IpecDownloadEvent extends Event {
  /** The kind of file. */
  readonly format: DownloadFormat;

  constructor(format: DownloadFormat) {
    super('ipec-download', { bubbles: true, composed: true });
    this.format = format;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-point': IpecPointEvent;
    'ipec-view': IpecViewEvent;
    'ipec-download': IpecDownloadEvent;
  }
}
