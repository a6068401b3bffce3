import { functionOr, globalFetch, textOr, today, type Fetch } from '@ipec/element-kit';
import { ListElement } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import type * as Filtering from './filtering/index.ts';
import type { Strings } from './strings/strings.ts';

/** What a page may set on a library, as attributes or by script; nothing else is in here. */
export abstract class LibraryProperties extends ListElement<
  Item,
  Strings,
  typeof Filtering,
  Filtering.LibraryNarrowing
> {
  static override properties = {
    filters: {},
    search: { type: Boolean },
    sort: {},
    address: {},
    limit: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    src: {},
    feedType: { attribute: 'feed-type' },
    today: { attribute: false, converter: textOr(today) },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
  };

  /** Fields to filter by, by space or comma. */
  declare filters: string | null;
  /** Offers a search, as one types. */
  declare search: boolean;
  /** `newest`, `oldest`, `title` or `given`. */
  declare sort: 'newest' | 'oldest' | 'title' | 'given' | null;
  /** Keeps filters, search and order in the page's address; its value parts two lists of one page. */
  declare address: string | null;
  /** How many are shown at first. */
  declare limit: string | null;
  /** The heading above the documents. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  /** Address of a feed. */
  declare src: string | null;
  /** `auto`, `jsonfeed`, `rss`, `wordpress`, `drupal` or `json`. */
  declare feedType: 'auto' | 'jsonfeed' | 'rss' | 'wordpress' | 'drupal' | 'json' | null;
  /** The day that expiry dates are held against, as an ISO date. */
  declare today: string;
  /** Asks the network; a host may add headers or answer by itself. */
  declare fetch: Fetch;

  constructor() {
    super();
    this.filters = this.sort = this.address = this.limit = null;
    this.heading = this.src = this.feedType = null;
    this.search = false;
    this.headingLevel = 2;
    this.today = today();
    this.fetch = globalFetch;
  }
}
