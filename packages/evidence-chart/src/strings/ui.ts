export interface UiStrings {
  readonly showTable: string;
  readonly hideTable: string;
  readonly showChart: string;
  /** The menu of downloads, the link and the sound. */
  readonly takeAway: string;
  readonly source: string;
  readonly axisNotes: string;
  /** What the whole is, said before its heading. */
  readonly figure: string;
  readonly chart: (heading: string) => string;
  readonly hint: string;
  readonly other: (count: number) => string;
  readonly missing: string;
  readonly suppressed: string;
  /** After a figure that is published and was not understood, such as `12*`. */
  readonly unread: string;
  readonly interval: string;
  /** A class of figures, from one on and below another; the last has no upper end. */
  readonly from: (low: string, high?: string) => string;
  /** Names that have no place in the picture. */
  readonly leftOut: (names: readonly string[]) => string;
  /** So many figures are not there, and have no sign in the picture. */
  readonly undrawn: (count: number) => string;
  /** What figures measure whose unit stands beside each of them. */
  readonly measures: Readonly<Record<string, string>>;
  readonly notFromZero: string;
  /** Areas of several series lie over each other and are not stacked. */
  readonly overlaid: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly noData: string;
  /** Beside a chart of shares in which a whole is not known. */
  readonly incomplete: string;
  /** What an author must mend, by the code of its issue. */
  readonly needed: Readonly<Record<string, string>>;
}
