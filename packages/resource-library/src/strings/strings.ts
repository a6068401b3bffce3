/** What the widget says beside its filters. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the region when the host gives no heading. */
  readonly name: string;
  /** Types of publication, by the English word that sources use; others are shown as they are. */
  readonly types: Readonly<Record<string, string>>;
  readonly shown: (shown: number, total: number) => string;
  readonly noMatch: string;
  readonly showAll: (total: number) => string;
  readonly undated: string;
  readonly updated: (date: string) => string;
  readonly by: (authors: string) => string;
  readonly pages: (count: number) => string;
  readonly unverified: string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
}
