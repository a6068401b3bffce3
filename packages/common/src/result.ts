/** One thing that is wrong with outside input: a code to translate, its place, and a detail for the log. */
export interface Issue {
  /** A stable code such as `feed-not-json`. The strings files give its words. */
  readonly code: string;
  /** The place in the input: a JSON path (`items[3].url`), a line and column, a field, or an element. */
  readonly path?: string;
  /** An English detail for the console and the log. A resident never sees it. */
  readonly message: string;
}

/** What a parser returns: the value, or every issue that it found. Exceptions are for our own bugs. */
export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };

/** A parsed value. `warnings` names everything that was left out along the way. */
export function ok<T, I extends Issue = Issue>(value: T, warnings: readonly I[] = []): Result<T, I> {
  return { ok: true, value, warnings };
}

/** A refusal that names every issue. */
export function fail<T = never, I extends Issue = Issue>(...issues: readonly I[]): Result<T, I> {
  return { ok: false, issues };
}
