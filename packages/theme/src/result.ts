/** Something wrong with what was given. `code` is stable; `message` is English. */
export interface Issue {
  readonly code: string;
  readonly message: string;
}

/** What a parser returns: a value, or every reason why there is none. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
