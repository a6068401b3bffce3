/** Every word that the widget says. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the region when the host gives no heading. */
  readonly name: string;
  readonly source: string;
  /** Opens what is to be known beside a figure. */
  readonly details: string;
  /** Opens the details where others publish other values. */
  readonly rivals: (count: number) => string;
  readonly value: string;
  readonly date: string;
  /** The small line in words. */
  readonly series: (first: string, from: string, last: string, to: string) => string;
  readonly notGiven: string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
}
