/**
 * The public services and how they page, as their documents and users of them say. Not yet run against the live
 * services from here.
 */
export interface Service {
  readonly base: string;
  /** The address of the first page of a window; times are UK wall-clock times, without a zone. */
  readonly first: (base: string, from: string, to: string) => string;
  /** Releases on a full page. */
  readonly size: number;
  /** Hours of a window: longer ones have been seen to lose releases. */
  readonly hours: number;
  /** Seconds between requests: Find a Tender answers 429 to more than about one in ten seconds. */
  readonly pause: number;
}

const query = (base: string, values: Readonly<Record<string, string>>) => {
  const url = new URL(base);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return url.href;
};

export const SERVICES: Readonly<Record<string, Service>> = {
  'find-a-tender': {
    base: 'https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages',
    // `stages` is never sent: with it, the service has been seen to leave Procurement Act notices out.
    first: (base, from, to) => query(base, { updatedFrom: from, updatedTo: to, limit: '100' }),
    size: 100,
    hours: 6,
    pause: 12,
  },
  'contracts-finder': {
    base: 'https://www.contractsfinder.service.gov.uk/Published/Notices/OCDS/Search',
    first: (base, from, to) => query(base, { publishedFrom: from, publishedTo: to, limit: '100' }),
    size: 100,
    hours: 24,
    pause: 5,
  },
};
