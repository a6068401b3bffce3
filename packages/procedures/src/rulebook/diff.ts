import type { Ruleset } from '../types.ts';
import type { RulebookChange, Severity } from './change.ts';
import { checkCoverage } from '../proof/consequences.ts';
import type { Finding } from '../proof/finding.ts';
import { lintRuleset } from '../proof/lint.ts';
import { rulebookRows, type RulebookRow } from './table.ts';
import { identity, upkeep } from './upkeep.ts';

/** A change of an amount by more than this share is a danger: a slip of a digit changes it by far more. */
const SHARE = 0.1;

interface Named {
  readonly name: string;
  readonly row: RulebookRow;
}

/** Rows by a name of their own: kind, id, and their number among rows of the same kind, id and routes. */
function named(rows: readonly RulebookRow[]): Named[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const begin = row.kind === 'limit' ? ` ${row.condition.slice(0, 10)}` : '';
    const group =
      row.kind === 'notice' || row.kind === 'duty' || row.kind === 'period'
        ? ` on ${row.applies[0] ?? ''}`
        : '';
    const key = `${row.kind} ${row.id}${begin}${group}`;
    const at = (seen.get(key) ?? 0) + 1;
    seen.set(key, at);
    return { name: at === 1 ? key : `${key}, row ${at}`, row };
  });
}

/**
 * What a sheet changes against its base: rows that are gone or new, conditions, amounts moved by more than a tenth, terms
 * that end without a successor, citations, statuses, duties and the order of rules; and whether version, dates and the
 * Welsh words were brought along. Empty if nothing changes.
 */
export function diffRulesets(base: Ruleset, next: Ruleset): RulebookChange[] {
  const [before, after] = [named(rulebookRows(base)), named(rulebookRows(next))];
  const old = new Map(before.map(({ name, row }) => [name, row]));
  const now = new Map(after.map(({ name, row }) => [name, row]));
  const law = (name: string): boolean => !name.startsWith('ruleset ');
  const changes = [
    ...before.filter(({ name }) => !now.has(name)).map(({ name, row }) => gone(name, row)),
    ...after.filter(({ name }) => !old.has(name)).map(({ name }) => added(name)),
    ...after.flatMap(({ name, row }) => {
      const was = old.get(name);
      return was && law(name) ? compare(name, was, row) : [];
    }),
    ...order(before, after),
    ...endings(base, next),
  ];
  const all = [...changes, ...broken(base, next), ...identity(base, next)];
  return [...all, ...upkeep(base, next, all.length > 0)];
}

function gone(where: string, { kind }: RulebookRow): RulebookChange {
  const severity = kind === 'preference' ? 'warning' : 'danger';
  return { code: 'gone', severity, where, message: 'the row is gone' };
}

/** A new row may hide another, or decide what one beside it decides. */
function added(where: string): RulebookChange {
  return { code: 'new', severity: 'warning', where, message: 'the row is new' };
}

type Field = (was: RulebookRow, is: RulebookRow, where: string) => RulebookChange[];

const said =
  (code: string, severity: Severity) =>
  (where: string, was: string, is: string): RulebookChange[] =>
    was === is ? [] : [{ code, severity, where, message: `"${was}" became "${is}"` }];

const FIELDS: readonly Field[] = [
  (was, is, where) =>
    was.kind === 'limit' ? [] : said('condition', 'danger')(where, was.condition, is.condition),
  (was, is, where) => (was.kind === 'limit' ? amount(was, is, where) : routes(was, is, where)),
  (was, is, where) => (was.kind === 'limit' ? term(was, is, where) : []),
  (was, is, where) => said('citation', 'warning')(where, refs(was), refs(is)),
  (was, is, where) => status(was, is, where),
  (was, is, where) => said('duty', 'danger')(where, was.duty, is.duty),
  (was, is, where) => said('deadline', 'danger')(where, was.deadline, is.deadline),
  (was, is, where) => said('only', 'danger')(where, was.only, is.only),
  (was, is, where) => said('figures', 'warning')(where, was.figures, is.figures),
  (was, is, where) => words(was, is, where),
];

function compare(where: string, was: RulebookRow, is: RulebookRow): RulebookChange[] {
  return FIELDS.flatMap((field) => field(was, is, where));
}

const refs = ({ citations }: RulebookRow): string => citations.map(({ ref }) => ref).join('; ');

function amount(was: RulebookRow, is: RulebookRow, where: string): RulebookChange[] {
  const [a, b] = [Number(was.applies[0]), Number(is.applies[0])];
  if (a === b) return [];
  const far = Math.abs(b - a) > SHARE * a;
  return [
    {
      code: 'amount',
      severity: far ? 'danger' : 'warning',
      where,
      message: `£${a} became £${b}${far ? ', more than a tenth away' : ''}`,
    },
  ];
}

function term(was: RulebookRow, is: RulebookRow, where: string): RulebookChange[] {
  if (was.condition === is.condition) return [];
  const net = (row: RulebookRow): boolean => row.condition.endsWith(' net');
  const code = net(was) === net(is) ? 'term' : 'net';
  const message =
    code === 'net'
      ? 'whether VAT counts was turned round'
      : `its term "${was.condition}" became "${is.condition}"`;
  return [{ code, severity: 'danger', where, message }];
}

function routes(was: RulebookRow, is: RulebookRow, where: string): RulebookChange[] {
  const lost = was.applies.filter((id) => !is.applies.includes(id));
  const won = is.applies.filter((id) => !was.applies.includes(id));
  const say = (ids: readonly string[], words: string, severity: Severity): RulebookChange[] =>
    ids.length === 0 ? [] : [{ code: 'applies', severity, where, message: `${words}: ${ids.join(', ')}` }];
  return [...say(lost, 'it no longer applies to', 'danger'), ...say(won, 'it now applies to', 'warning')];
}

const CHECKED = ['unverified', 'partly', 'verified'];

function status(was: RulebookRow, is: RulebookRow, where: string): RulebookChange[] {
  if (was.status === is.status) return [];
  const better = CHECKED.indexOf(is.status) > CHECKED.indexOf(was.status);
  const message = `"${was.status}" became "${is.status}"${better ? ': say who checked it' : ''}`;
  return [{ code: 'status', severity: better || was.kind === 'table' ? 'danger' : 'note', where, message }];
}

function words(was: RulebookRow, is: RulebookRow, where: string): RulebookChange[] {
  const all = ({ text, open, yes, words: name }: RulebookRow): string =>
    [...text, open, yes, name].join('\n');
  if (all(was) === all(is)) return [];
  return [
    { code: 'words', severity: 'note', where, message: 'the English words changed' },
    {
      code: 'welsh',
      severity: 'warning',
      where,
      message: 'the Welsh words are still those of the old English',
    },
  ];
}

/** The order of rules, preferences and rows of a table is the order in which they decide. */
function order(before: readonly Named[], after: readonly Named[]): RulebookChange[] {
  return (['rule', 'preference', 'table', 'notice', 'duty', 'period'] as const).flatMap((kind) => {
    const of = (all: readonly Named[]): string[] =>
      all.filter(({ row }) => row.kind === kind).map(({ name }) => name);
    const [a, b] = [of(before), of(after)];
    const kept = a.filter((name) => b.includes(name));
    const moved = b.filter((name) => a.includes(name)).find((name, at) => kept[at] !== name);
    return moved === undefined
      ? []
      : [
          {
            code: 'order',
            severity: 'warning',
            where: moved,
            message: 'it stands in another place than before',
          } as const,
        ];
  });
}

/** A limit that now ends, or begins later, with nothing in force beside it. */
function endings(base: Ruleset, next: Ruleset): RulebookChange[] {
  const keys = [...new Set(base.limits.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const open = (ruleset: Ruleset): boolean =>
      ruleset.limits.some((limit) => limit.key === key && limit.to === undefined);
    return open(base) && !open(next)
      ? [
          {
            code: 'ends',
            severity: 'danger',
            where: `limit ${key}`,
            message: 'its term ends and nothing follows',
          } as const,
        ]
      : [];
  });
}

/** What the linter finds in the new rule set and not in its base: conditions that cannot be read, names that there are not. */
function broken(base: Ruleset, next: Ruleset): RulebookChange[] {
  const found = (ruleset: Ruleset): Finding[] => [...lintRuleset(ruleset), ...checkCoverage(ruleset)];
  const known = new Set(found(base).map(({ where, message }) => `${where} ${message}`));
  return found(next)
    .filter(({ where, message }) => !known.has(`${where} ${message}`))
    .map(({ where, message }) => ({ code: 'broken', severity: 'danger', where, message }));
}
