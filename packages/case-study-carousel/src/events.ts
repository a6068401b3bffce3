/** Who moved the row: a press of a button or a scroll, a link to a case, or a method call. */
export type SlideChangeSource = 'user' | 'link' | 'api';

/** The first card in view changed. Never fired on first paint. Bubbles and is composed. */
export class IpecSlideChangeEvent extends Event {
  /** Counted from 0. */
  readonly index: number;
  /** The id of the case study. */
  readonly id: string;
  /** Who moved the row. */
  readonly source: SlideChangeSource;

  constructor(index: number, id: string, source: SlideChangeSource) {
    super('ipec-slide-change', { bubbles: true, composed: true });
    this.index = index;
    this.id = id;
    this.source = source;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-slide-change': IpecSlideChangeEvent;
  }
}
