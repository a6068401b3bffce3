import { functionOr, globalFetch, GuestElement, textOr, today, type Fetch } from '@ipec/element-kit';

/** What a page may set on a carousel, as attributes or by script; nothing else is in here. */
export abstract class CarouselProperties extends GuestElement {
  static override properties = {
    layout: {},
    filters: {},
    limit: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    src: {},
    feedType: { attribute: 'feed-type' },
    today: { attribute: false, converter: textOr(today) },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
  };

  /** `carousel`, `grid` or `list`. */
  declare layout: 'carousel' | 'grid' | 'list' | null;
  /** Fields to filter by, by space or comma. */
  declare filters: string | null;
  /** The most cards to show. */
  declare limit: string | null;
  /** The heading above the cards. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  /** Address of a feed. */
  declare src: string | null;
  /** `auto`, `jsonfeed`, `rss` or `wordpress`. */
  declare feedType: 'auto' | 'jsonfeed' | 'rss' | 'wordpress' | null;
  /** The day that expiry dates are held against, as an ISO date. */
  declare today: string;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;

  constructor() {
    super();
    this.layout = this.filters = this.limit = this.heading = this.src = this.feedType = null;
    this.headingLevel = 2;
    this.today = today();
    this.fetch = globalFetch;
  }
}
