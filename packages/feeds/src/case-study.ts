/** A picture of a case study. `alt` is null where the author gave none: the editor warning needs to know. */
export interface CaseStudyImage {
  /** Absolute `http(s)` address. */
  readonly src: string;
  readonly alt: string | null;
  /** Pixels, where the source says so: they reserve the space before the picture arrives. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What came of it, and the day on which that was true. */
export interface CaseStudyOutcome {
  readonly text: string;
  /** ISO 8601 date (`2025-03-31`, `2025-03` or `2025`), or null. */
  readonly date: string | null;
}

/**
 * One case study, from whatever source. Every text is plain text, every address is safe to put in a link
 * (`http(s)`, `mailto` or a same-page fragment), every date is ISO 8601 to the precision that the source gave.
 * A field that the source lacks is null or empty, never a guess.
 */
export interface CaseStudy {
  /** Stable, URL-safe and unique in its list: the deep link is `#ipec-case-<id>`. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly summary: string;
  readonly image: CaseStudyImage | null;
  readonly date: string | null;
  /** The contracting authority or other buyer. */
  readonly organisation: string | null;
  readonly place: string | null;
  /** England, Scotland, Wales or Northern Ireland, as the source writes it. */
  readonly nation: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  /** Procurement routes or approaches, such as `innovation partnership`. */
  readonly routes: readonly string[];
  readonly outcome: CaseStudyOutcome | null;
  readonly tags: readonly string[];
  /** BCP 47 tag of the text where it differs from its list's, or null. */
  readonly language: string | null;
  /** The day by which the owner means to look at it again (ISO 8601), or null. */
  readonly reviewBy: string | null;
  /** The day from which it is no longer to be shown (ISO 8601), or null. */
  readonly expires: string | null;
  /** Whether the facts were checked against the source; null where the source does not say. */
  readonly verified: boolean | null;
}
