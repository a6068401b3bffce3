import { parseDay } from '../engine/facts.ts';
import { lintRuleset } from '../proof/lint.ts';
import { hashOf } from '../record/hash.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Issue, Ruleset } from '../types.ts';

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.length > 0;
const day: Check = (value) => typeof value === 'string' && parseDay(value) === value;
const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const list: Check = Array.isArray;
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

type Shape = Readonly<Record<string, Check>>;

const STATUS = oneOf('verified', 'partly', 'unverified');
const TOP: Shape = {
  id: text,
  version: text,
  jurisdiction: texts,
  effectiveFrom: day,
  effectiveTo: maybe(day),
  lawAsAt: day,
  changes: (value) => Array.isArray(value) && value.every(day),
  instruments: object,
  limits: list,
  questions: list,
  routes: list,
  definitions: (value) => object(value) && Object.values(value as object).every(text),
  tables: object,
  rules: list,
  preferences: list,
  recommendWhen: text,
  exitWhen: text,
  notices: list,
  text: object,
  hash: (value) => value === undefined || typeof value === 'string',
};

/** The members of each list, by the name of the list. */
const ITEMS: Readonly<Record<string, Shape>> = {
  limits: { key: text, amount, from: day, to: maybe(day), cite: text, status: STATUS },
  questions: {
    key: text,
    group: text,
    unit: maybe(oneOf('pounds', 'percent')),
    options: texts,
    when: maybe(text),
    cites: list,
  },
  routes: {
    id: text,
    family: text,
    basis: list,
    notices: (value) => typeof value === 'string',
    fit: oneOf('none', 'low', 'medium', 'high'),
    status: STATUS,
  },
  rules: { id: text, routes: list, require: text, cites: list, status: maybe(STATUS) },
  preferences: { id: text, when: text, routes: list },
  notices: { code: text, cite: text, sure: (value) => typeof value === 'boolean' },
};

const WORDS = [
  'questions',
  'routes',
  'rules',
  'preferences',
  'regimes',
  'limits',
  'families',
  'groups',
  'notices',
  'phrases',
];
/** What the engine itself asks for by name. */
const NEEDED = ['above', 'reached', 'no_threshold', 'concession_subject', 'notifiable'];

function wrong(path: string): Issue {
  return { code: 'bad-ruleset', path, message: `${path} is missing or is not what a rule set holds` };
}

function checkShape(value: unknown, shape: Shape, path: string): Issue[] {
  if (!object(value)) return [wrong(path)];
  const members = value as Record<string, unknown>;
  return Object.entries(shape).flatMap(([name, check]) =>
    check(members[name]) ? [] : [wrong(`${path}${name}`)],
  );
}

function checkItems(data: Record<string, unknown>): Issue[] {
  return Object.entries(ITEMS).flatMap(([name, shape]) =>
    (data[name] as unknown[]).flatMap((item, at) => checkShape(item, shape, `${name}[${at}].`)),
  );
}

function checkParts(data: Record<string, unknown>): Issue[] {
  const words = data['text'] as Record<string, unknown>;
  const tables = data['tables'] as Record<string, unknown>;
  const rowOk: Check = (row) => object(row) && text((row as { when?: unknown }).when);
  return [
    ...WORDS.filter((part) => !object(words[part])).map((part) => wrong(`text.${part}`)),
    ...Object.entries(tables).flatMap(([name, table]) => {
      const { hitPolicy, rows } = (object(table) ? table : {}) as { hitPolicy?: unknown; rows?: unknown };
      const good = oneOf('FIRST', 'UNIQUE')(hitPolicy) && Array.isArray(rows) && rows.every(rowOk);
      return good ? [] : [wrong(`tables.${name}`)];
    }),
    ...['regime', 'threshold'].filter((name) => !(name in tables)).map((name) => wrong(`tables.${name}`)),
    ...NEEDED.filter((name) => !(name in (data['definitions'] as object))).map((name) =>
      wrong(`definitions.${name}`),
    ),
  ];
}

/**
 * Reads another rule set from JSON data, as `data/ruleset.schema.json` describes it, and checks that every condition
 * can be read and names only what exists. A hash, if given, must be right; if not, it is worked out.
 */
export function parseRuleset(input: unknown): Result<Ruleset> {
  const shape = checkShape(input, TOP, '');
  if (shape.length > 0) return fail(...shape);
  const data = input as Record<string, unknown>;
  const parts = [...checkItems(data), ...checkParts(data)];
  if (parts.length > 0) return fail(...parts);
  const ruleset = data as unknown as Ruleset;
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
