import type { Issue, Result } from '@ipec/feeds/table';

export type { Cell, Column, Issue, Result, Table } from '@ipec/feeds/table';

/** A parsed value, with anything left out along the way named in `warnings`. */
export function ok<T>(value: T, warnings: readonly Issue[] = []): Result<T> {
  return { ok: true, value, warnings };
}

/** A refusal that names every issue. */
export function fail<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}
