/** A feed as it is sent, and what is read of it. */
export interface WrittenFeed {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly contentType?: string;
  /** Title, address, day and summary of each. */
  readonly items: readonly (readonly [string, string | null, string | null, string])[];
  /** What its author learns. */
  readonly code?: string;
  /** Further fields of the first item, by their path. */
  readonly first?: Readonly<Record<string, unknown>>;
}

export const AT = 'https://council.example';
export const JSON_TYPE = 'application/json';

export const rss = (items: string, ns = '', head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${ns}><channel><title>News</title><link>${AT}/</link>${head}${items}</channel></rss>`;

export const atom = (entries: string, attributes = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>F</title>${entries}</feed>`;

const BYTES: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

/** Bytes of windows-1252. */
export const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((one) => BYTES[one] ?? one.charCodeAt(0)));

/** Bytes of UTF-16. */
export function utf16(text: string, isLittle = true, hasMark = true): Uint8Array {
  const all = (hasMark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

export const j = (value: unknown): string => JSON.stringify(value);

/** The address of the item that most of the feeds hold. */
export const BUSES = `${AT}/buses`;

/** What such a feed is expected to give: one item, of this date, summary and address. */
export const one = (
  date: string | null = '2024-06-03',
  summary = 'On it.',
  url: string | null = BUSES,
): WrittenFeed['items'] => [['Buying buses', url, date, summary]];

/** The morning of its day, as a service writes it. */
export const DAY = '2024-06-03T09:00:00.000Z';
