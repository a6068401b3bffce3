export interface UiStrings {
  readonly showTable: string;
  readonly hideTable: string;
  readonly showChart: string;
  readonly download: (format: string) => string;
  readonly copyLink: string;
  readonly sound: string;
  readonly stopSound: string;
  readonly source: string;
  readonly axisNotes: string;
  readonly chart: (heading: string) => string;
  readonly hint: string;
  readonly other: (count: number) => string;
  readonly missing: string;
  readonly suppressed: string;
  readonly interval: string;
  readonly notFromZero: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly noData: string;
  /** What an author must mend, by the code of its issue. */
  readonly needed: Readonly<Record<string, string>>;
}
