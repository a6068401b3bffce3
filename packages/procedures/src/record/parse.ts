import { parseDay } from '../engine/day.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Issue } from '../types.ts';
import type { DecisionRecord } from './record.ts';

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const day: Check = (value) => typeof value === 'string' && parseDay(value) === value;
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    object(value) &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));
const VERDICTS: readonly unknown[] = ['recommended', 'lawful', 'ruled-out', 'undetermined'];
const numeric: Check = (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
const citation = shape({ ref: text, url: (url) => url === null || text(url), status: text });
const reason = shape({ text, citation, rule: text, effect: text, keys: listOf(text) });

const FIELDS: Readonly<Record<string, Check>> = {
  format: (value) => value === 'ipec-decision-record',
  formatVersion: (value) => value === 1,
  title: text,
  author: text,
  createdOn: day,
  asOf: day,
  language: (value) => value === 'en' || value === 'cy',
  ruleset: shape({ id: text, version: text, effectiveFrom: text, hash: text }),
  answers: listOf(
    shape({
      key: text,
      question: text,
      answer: (value) => text(value) || (typeof value === 'number' && Number.isFinite(value)),
      label: text,
      justification: text,
    }),
  ),
  regime: text,
  threshold: shape({ key: (value) => value === null || text(value), amount: numeric, estimated: numeric }),
  recommended: listOf(text),
  provisional: flag,
  routes: listOf(
    shape({ id: text, name: text, verdict: (value) => VERDICTS.includes(value), reasons: listOf(reason) }),
  ),
  chosen: (value) => value === null || shape({ route: text, justification: text })(value),
};

/** Reads a record back from JSON text or data. Every field that is missing or wrong is named. */
export function parseRecord(input: unknown): Result<DecisionRecord> {
  const data = typeof input === 'string' ? readJson(input) : input;
  if (!object(data))
    return fail({ code: 'record-not-object', message: 'a decision record is a JSON object' });
  const record = data as Record<string, unknown>;
  const issues = Object.entries(FIELDS).flatMap<Issue>(([path, check]) =>
    check(record[path])
      ? []
      : [{ code: 'bad-record', path, message: `${path} is missing or is not what a record holds` }],
  );
  return issues.length > 0 ? fail(...issues) : ok(data as DecisionRecord);
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}
