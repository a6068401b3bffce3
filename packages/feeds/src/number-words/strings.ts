/** How numbers are written in words in one language. */
export interface NumberWords {
  /** Words of units, from the English that sources write: `million`. */
  readonly units: Readonly<Record<string, string>>;
  /** Words of a thousand that are something else in another language, in small letters. */
  readonly thousand: readonly string[];
}
