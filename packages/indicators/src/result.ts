/** One thing wrong with outside input: a code to translate, where it stands, and a detail for the log. */
export interface Issue {
  /** A stable code such as `release-no-ocid`; words are added from the strings files. */
  readonly code: string;
  /** Where in the input: a JSON path (`items[3].url`), a line and column, or an element. */
  readonly path?: string;
  /** English detail for the console and the log. Never shown to a reader. */
  readonly message: string;
}

/** What a parser returns: the value, or every issue it found. Exceptions are for our own bugs. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A parsed value, with anything left out along the way named in `warnings`. */
export function ok<T>(value: T, warnings: readonly Issue[] = []): Result<T> {
  return { ok: true, value, warnings };
}

/** A refusal that names every issue. */
export function fail<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}
