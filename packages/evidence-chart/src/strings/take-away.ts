/** What is said of something that was taken along. */
export interface TakeAwayStrings {
  readonly copied: string;
  readonly made: (iso: string) => string;
}
