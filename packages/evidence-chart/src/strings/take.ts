/** What is said of something that was taken along. */
export interface TakeStrings {
  readonly copied: string;
  readonly made: (iso: string) => string;
}
