/** What a language needs besides its words in each package. */
export interface LanguageRow {
  /** BCP 47, as in `lang`. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  /** With the region, for programs that want one, such as Word: `en-GB`. */
  readonly locale: string;
  /** Whether a speaker has reviewed the words. Publish words that await a review only after they had one. */
  readonly review: 'reviewed' | 'awaiting-review';
  /** January to December. Ours, because Chromium has no Welsh date data and falls back to English in silence. */
  readonly months: readonly string[];
}
