/** What a reader can take along, and what is said of it then. */
export interface TakeAwayStrings {
  readonly download: (format: string) => string;
  readonly copyLink: string;
  readonly sound: string;
  readonly stopSound: string;
  readonly copied: string;
  readonly made: (iso: string) => string;
}
