import { isLanguage } from '@ipec/common';
import { parseDay } from '../engine/day.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Issue } from '../types.ts';
import { doubledNames } from './doubled.ts';
import type { DecisionRecord } from './format.ts';

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const day: Check = (value) => typeof value === 'string' && parseDay(value) === value;
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    object(value) &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const verdict = oneOf('recommended', 'lawful', 'ruled-out', 'undetermined');
const citation = shape({ ref: text, url: orNull(text), status: text });
const reason = shape({
  text,
  citation,
  rule: text,
  effect: text,
  keys: listOf(text),
  figure: maybe(citation),
});
const issue = shape({ code: text, message: text });
const line = shape({
  code: text,
  name: text,
  when: text,
  duty: text,
  citation,
  lastDay: maybe(day),
  pending: listOf(text),
});
const entry = shape({
  id: text,
  from: day,
  to: day,
  days: number,
  working: flag,
  cite: orNull(text),
  notice: orNull(text),
});
const method = oneOf('single-quote', 'quotes', 'advertise', 'law');
const band = shape({
  row: number,
  subject: oneOf('any', 'works', 'goods-services', 'light-touch', 'concession'),
  from: number,
  fromIncluded: flag,
  to: (value) => value === null || value === 'threshold' || number(value),
  toIncluded: flag,
  method,
  alternatives: listOf(method),
  quotes: orNull(number),
  approver: text,
  advert: text,
  form: orNull(shape({ text, href: text })),
  rule: text,
  bandText: text,
  methodText: text,
});

/** What a record of the first format holds. */
const FIRST: Readonly<Record<string, Check>> = {
  format: oneOf('ipec-decision-record'),
  formatVersion: oneOf(1, 2),
  title: text,
  author: text,
  createdOn: day,
  asOf: day,
  language: isLanguage,
  ruleset: shape({ id: text, version: text, effectiveFrom: text, hash: text }),
  answers: listOf(
    shape({
      key: text,
      question: text,
      answer: (value) => text(value) || number(value),
      label: text,
      justification: text,
      bulk: maybe(flag),
    }),
  ),
  regime: text,
  threshold: shape({ key: orNull(text), amount: orNull(number), estimated: orNull(number) }),
  recommended: listOf(text),
  provisional: flag,
  routes: listOf(shape({ id: text, name: text, verdict, reasons: listOf(reason) })),
  chosen: orNull(shape({ route: text, justification: text })),
};

/** What the second format holds besides. */
const SECOND: Readonly<Record<string, Check>> = {
  authority: text,
  reference: text,
  decidedOn: (value) => value === '' || day(value),
  approver: text,
  because: listOf(reason),
  preferences: listOf(shape({ route: text, rule: text, text })),
  confidence: shape({ level: oneOf('none', 'low', 'medium', 'high'), reasons: listOf(text) }),
  warnings: listOf(issue),
  notices: listOf(line),
  duties: listOf(line),
  timetable: orNull(
    shape({
      plan: shape({ start: text, options: object }),
      entries: listOf(entry),
      earliestAward: orNull(day),
      issues: listOf(issue),
    }),
  ),
  own: orNull(
    shape({ status: text, citation: orNull(citation), closes: listOf(text), collisions: listOf(issue) }),
  ),
  ownRules: orNull(shape({ name: text, vat: oneOf('excluded', 'included', 'unknown'), bands: listOf(band) })),
  seals: maybe((value) => object(value) && Object.values(value as object).every(text)),
  // A record whose digest was emptied could pass for one from before there were digests.
  digest: (value) => text(value) && value !== '',
};

/** The rest of a record of the first format, which knew less. */
const UPGRADE: Partial<DecisionRecord> = {
  formatVersion: 2,
  authority: '',
  reference: '',
  decidedOn: '',
  approver: '',
  because: [],
  preferences: [],
  confidence: { level: 'none', reasons: [] },
  warnings: [],
  notices: [],
  duties: [],
  timetable: null,
  own: null,
  ownRules: null,
  digest: '',
};

/** Reads a record back from JSON text or data. Every field that is missing or wrong is named in `path`. */
export function parseRecord(input: unknown): Result<DecisionRecord> {
  const data = typeof input === 'string' ? readJson(input) : input;
  if (!object(data))
    return fail({ code: 'record-not-object', message: 'a decision record is a JSON object' });
  const record = data as Record<string, unknown>;
  const doubled = typeof input === 'string' ? doubledNames(input) : [];
  if (doubled.length > 0)
    return fail(
      ...doubled.map((path) => ({
        code: 'bad-record',
        path,
        message: `${path} stands twice in the same place, so it is not clear which one was decided`,
      })),
    );
  const first = record['formatVersion'] === 1;
  // Or a record whose digest was taken away could pass for one from before there were digests.
  const foreign = first ? Object.keys(SECOND).filter((path) => record[path] !== undefined) : [];
  if (foreign.length > 0)
    return fail(
      ...foreign.map((path) => ({
        code: 'bad-record',
        path,
        message: `${path} is not in a record of the first format`,
      })),
    );
  const issues = Object.entries(first ? FIRST : { ...FIRST, ...SECOND }).flatMap<Issue>(([path, check]) =>
    check(record[path])
      ? []
      : [{ code: 'bad-record', path, message: `${path} is missing or is not what a record holds` }],
  );
  if (issues.length > 0) return fail(...issues);
  return ok(first ? upgrade(data as DecisionRecord) : (data as DecisionRecord));
}

function upgrade(record: DecisionRecord): DecisionRecord {
  const answers = record.answers.map((one) => ({ ...one, bulk: false }));
  const threshold = { ...record.threshold, net: record.threshold.net ?? null };
  return { ...record, ...UPGRADE, answers, threshold };
}

function readJson(source: string): unknown {
  try {
    // Some editors put a mark of the encoding before the text.
    return JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
