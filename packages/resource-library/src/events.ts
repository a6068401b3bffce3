/**
 * A reader filtered, searched or sorted. It says how many documents are shown and which filters are set, and never what was
 * typed. Bubbles and is composed.
 */
export class IpecFilterChangeEvent extends Event {
  /** How many documents match. */
  readonly shown: number;
  /** How many documents there are. */
  readonly total: number;
  /** The chosen value of each filter that is set, by field. */
  readonly filters: Readonly<Record<string, string>>;
  /** Whether there is a search; its words stay with the reader. */
  readonly hasQuery: boolean;

  constructor(detail: Pick<IpecFilterChangeEvent, 'shown' | 'total' | 'filters' | 'hasQuery'>) {
    super('ipec-filter-change', { bubbles: true, composed: true });
    this.shown = detail.shown;
    this.total = detail.total;
    this.filters = detail.filters;
    this.hasQuery = detail.hasQuery;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-filter-change': IpecFilterChangeEvent;
  }
}
