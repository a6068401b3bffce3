import type { Issue } from './types.ts';

/** What a parser returns: the value, or every issue it found. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A parsed value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal that names every issue. */
export function fail<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}
