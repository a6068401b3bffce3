import * as v from 'valibot';
import { lintRuleset } from '../proof/lint.ts';
import { hashOf } from '../record/hash.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Issue, Ruleset } from '../types.ts';
import { ruleset as shape } from './shape.ts';

/** What the engine itself asks for by name. */
const NEEDED = ['above', 'reached', 'no_threshold', 'concession_subject', 'notifiable'];

/** The place of a fault, as `limits[0].key`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

function wrong(path: string): Issue {
  return { code: 'bad-ruleset', path, message: `${path} is missing or is not what a rule set holds` };
}

function checkNeeded({ tables, definitions }: Ruleset): Issue[] {
  return [
    ...['regime', 'threshold'].filter((name) => !(name in tables)).map((name) => wrong(`tables.${name}`)),
    ...NEEDED.filter((name) => !(name in definitions)).map((name) => wrong(`definitions.${name}`)),
  ];
}

/**
 * Reads another rule set from JSON data, as `data/ruleset.schema.json` describes it, and checks that every condition
 * can be read and names only what exists. A hash, if given, must be right; if not, it is worked out.
 */
export function parseRuleset(input: unknown): Result<Ruleset> {
  const read = v.safeParse(shape, input);
  if (!read.success) return fail(...[...new Set(read.issues.map(placeOf))].map(wrong));
  const ruleset = input as Ruleset;
  const needed = checkNeeded(ruleset);
  if (needed.length > 0) return fail(...needed);
  const broken = lintRuleset(ruleset)
    .filter(({ kind }) => kind === 'syntax' || kind === 'unknown-name')
    .map(({ kind, where, message }): Issue => ({ code: kind, path: where, message }));
  if (broken.length > 0) return fail(...broken);
  const hash = hashOf(ruleset);
  if (ruleset.hash && ruleset.hash !== hash) {
    return fail({ code: 'wrong-hash', path: 'hash', message: `the hash of the rule set is ${hash}` });
  }
  return ok({ ...ruleset, hash });
}
