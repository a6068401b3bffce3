/** One size of a picture's `<picture>` element. */
export interface ImageSource {
  readonly srcset: string;
  readonly sizes: string | null;
  readonly media: string | null;
  readonly type: string | null;
}

/** A picture of an item. `alt` is null where the author gave none: the editor warning needs to know. */
export interface ItemImage {
  /** Absolute `http(s)` address. */
  readonly src: string;
  readonly alt: string | null;
  /** Pixels, where the source says so: they reserve the space before the picture arrives. */
  readonly width: number | null;
  readonly height: number | null;
  /** Further sizes, with absolute addresses, as `srcset` and `sizes` write them. */
  readonly srcset: string | null;
  readonly sizes: string | null;
  /** The sources of a `<picture>`, in their order. */
  readonly sources: readonly ImageSource[];
  /** `contain` keeps a logo or a diagram whole; `cover` lets a photograph be cut to the card. */
  readonly fit: 'cover' | 'contain';
}

/** What came of it, and the day on which that was true. */
export interface ItemOutcome {
  readonly text: string;
  /** ISO 8601 date (`2025-03-31`, `2025-03` or `2025`), or null. */
  readonly date: string | null;
}

/** A document that an item offers. */
export interface ItemFile {
  /** Absolute address. */
  readonly href: string;
  /** The words of its link, or null where it is the item's own link. */
  readonly text: string | null;
  /** Media type, such as `application/pdf`, or null. */
  readonly type: string | null;
  /** Size in bytes, or null. */
  readonly bytes: number | null;
  /** Number of pages, or null. */
  readonly pages: number | null;
}

/** One number, or a quantity in words, with what it says and when it was true. */
export interface ItemFigure {
  /** The value as a number; null where the source gives words or a range (`one third`, `50-75`). */
  readonly value: number | null;
  /** The value as the source writes it: `£350,000`, `350000`, `one third`. */
  readonly text: string;
  /** `GBP`, `%`, `companies` …, or null. */
  readonly unit: string | null;
  readonly label: string;
  /** ISO 8601 date, or null. */
  readonly date: string | null;
}

/** What somebody said, and who. */
export interface ItemQuote {
  readonly text: string;
  readonly cite: string | null;
}

/** A piece of running text; a link where it has an address. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
  /** BCP 47 tag where it differs from the item's. */
  readonly lang: string | null;
  /** Whom it is for, where it is not for all: `heard` is drawn in no place, `seen` is not read aloud. */
  readonly only?: 'heard' | 'seen';
  /** Whether its writer struck it out, or put it in later. */
  readonly change?: 'del' | 'ins';
}

/**
 * A paragraph, list entry or picture that the source holds beside the fields of the record; `title` is the item's title in
 * its pieces, where some of them are only heard.
 */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'term' | 'tag' | 'image' | 'title';
  readonly runs: readonly Run[];
  readonly image: ItemImage | null;
}

/** How the author wanted the link followed. Null where nothing was said. */
export interface LinkManner {
  readonly target: string | null;
  readonly rel: string | null;
  readonly hreflang: string | null;
  /** The file name to save as; an empty text saves under the file's own. */
  readonly download: string | null;
}

/**
 * One thing that a public body says: a case study, a publication, a piece of news, an event. Every text is plain text,
 * every address is safe in a link (`http(s)`, `mailto` or a fragment of the same page; `tel` in running text), every date is ISO 8601 to the
 * precision that the source gave. A field that the source lacks is null or empty, never a guess.
 */
export interface Item {
  /** Stable, URL-safe and unique in its list: the deep link is `#ipec-case-<id>`. */
  readonly id: string;
  /** Further ids of the page that lead to this item. */
  readonly anchors: readonly string[];
  /** What it is, in the source's word: `case study`, `guidance`, `news`. */
  readonly kind: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly link: LinkManner;
  readonly summary: string;
  readonly image: ItemImage | null;
  /** The mark of the organisation. */
  readonly logo: ItemImage | null;
  /** The day of publication. */
  readonly date: string | null;
  /** The day of the last change. */
  readonly updated: string | null;
  /** ISO 8601 day, or day and time, of an event. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The contracting authority or other buyer. */
  readonly organisation: string | null;
  readonly place: string | null;
  /** England, Scotland, Wales or Northern Ireland, as the source writes it. */
  readonly nation: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  /** Procurement routes or approaches, such as `innovation partnership`. */
  readonly routes: readonly string[];
  readonly outcome: ItemOutcome | null;
  readonly figures: readonly ItemFigure[];
  readonly quote: ItemQuote | null;
  readonly files: readonly ItemFile[];
  readonly tags: readonly string[];
  /** Everything else that the source says of it, in the source's order. */
  readonly blocks: readonly Block[];
  /** BCP 47 tag of the text where it differs from its list's, or null. */
  readonly language: string | null;
  /** The day by which the owner means to look at it again (ISO 8601), or null. */
  readonly reviewBy: string | null;
  /** The day from which it is no longer to be shown (ISO 8601), or null. */
  readonly expires: string | null;
  /** Whether the facts were checked against the source; null where the source does not say. */
  readonly verified: boolean | null;
}
