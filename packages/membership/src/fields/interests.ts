import { slug } from '@ipec/common';
import { INTERESTS } from '../options.ts';
import { fail, ok, type Issue, type Result } from '../result.ts';
import { findOption } from './choice.ts';
import { refuse, typeName } from './issue.ts';
import { parseText } from './text.ts';

export const MAX_INTERESTS = 20;
const INTEREST_MAX_LENGTH = 60;
/** A host may offer interests of its own in any words ("R&D 2.0", "Health – social care"); markup is not words. */
const MARKUP = /[<>{}|\\=`^]/;

/**
 * A list of interests as ids: ours by id or label, a host's own as lower-case words joined by hyphens. Repeats are
 * dropped and the order kept.
 */
export function parseInterests(value: unknown, path: string): Result<string[]> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value)) return refuse(path, 'wrong-type', `expected a list, got ${typeName(value)}`);
  if (value.length > MAX_INTERESTS) return refuse(path, 'too-many', `more than ${MAX_INTERESTS}`);
  const results = value.map((item: unknown, at) => parseInterest(item, `${path}[${at}]`));
  const issues: Issue[] = results.flatMap((result) => (result.ok ? [] : [...result.issues]));
  if (issues.length > 0) return fail(...issues);
  return ok([
    ...new Set(results.flatMap((result) => (result.ok && result.value !== '' ? [result.value] : []))),
  ]);
}

function parseInterest(value: unknown, path: string): Result<string> {
  if (value === undefined || value === null) return refuse(path, 'wrong-type', 'expected text');
  const text = parseText(value, path, { required: false, maxLength: INTEREST_MAX_LENGTH });
  if (!text.ok || text.value === '') return text;
  const id = findOption(INTERESTS, text.value)?.id ?? slug(text.value);
  return id !== '' && !MARKUP.test(text.value)
    ? ok(id)
    : refuse(path, 'unknown-option', 'not a plain word or words');
}
