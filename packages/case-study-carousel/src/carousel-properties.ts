import { functionOr, globalFetch, textOr, today, type Fetch } from '@ipec/element-kit';
import { ListElement } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import type * as Filtering from './filtering/index.ts';
import type { Strings } from './strings/strings.ts';

/** What a page may set on a carousel, as attributes or by script; nothing else is in here. */
export abstract class CarouselProperties extends ListElement<
  Item,
  Strings,
  typeof Filtering,
  Filtering.CarouselNarrowing
> {
  static override properties = {
    layout: {},
    kind: {},
    filters: {},
    search: { type: Boolean },
    sort: {},
    address: {},
    limit: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    src: {},
    feedType: { attribute: 'feed-type' },
    images: {},
    today: { attribute: false, converter: textOr(today) },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
  };

  /** `carousel`, `grid` or `list`. */
  declare layout: 'carousel' | 'grid' | 'list' | null;
  /** `case-study` or `news`: news leads with its date. */
  declare kind: 'case-study' | 'news' | null;
  /** Fields to filter by, by space or comma. */
  declare filters: string | null;
  /** Offers a search. */
  declare search: boolean;
  /** `given`, `newest`, `oldest`, `title` or `soonest`. */
  declare sort: 'given' | 'newest' | 'oldest' | 'title' | 'soonest' | null;
  /** Keeps filters and search in the page's address; its value parts two lists of one page. */
  declare address: string | null;
  /** The most cards to show. */
  declare limit: string | null;
  /** The heading above the cards. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  /** Address of a feed. */
  declare src: string | null;
  /** `auto`, `jsonfeed`, `rss`, `wordpress`, `drupal` or `json`. */
  declare feedType: 'auto' | 'jsonfeed' | 'rss' | 'wordpress' | 'drupal' | 'json' | null;
  /** Where a feed's pictures may come from: `content`, `feed` or `none`. */
  declare images: 'content' | 'feed' | 'none' | null;
  /** The day that expiry dates are held against, as an ISO date. */
  declare today: string;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;

  constructor() {
    super();
    this.layout = this.kind = this.filters = this.sort = this.address = this.limit = null;
    this.heading = this.src = this.feedType = this.images = null;
    this.search = false;
    this.headingLevel = 2;
    this.today = today();
    this.fetch = globalFetch;
  }
}
