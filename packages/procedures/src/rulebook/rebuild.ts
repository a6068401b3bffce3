import type { Consequence, ConsequenceRow, Deadline, Duty, EventId, Period } from '../consequences/types.ts';
import { hashOf } from '../record/hash.ts';
import type { Limit, Preference, Rule, Ruleset, RuleText, Status, Table } from '../types.ts';
import { DEADLINE, TERM } from './check.ts';
import type { Cells } from './columns.ts';

const items = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
const lines = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The rule set that the rows of a sheet make, over the one they came from. */
export function rebuild(rows: readonly Cells[], base: Ruleset): Ruleset {
  const of = (kind: string): Cells[] => rows.filter((row) => row.kind === kind);
  const named = (id: string): string | undefined => of('ruleset').find((row) => row.id === id)?.condition;
  const { knownTo: _, ...kept } = base;
  const knownTo = of('ruleset').length > 0 ? named('known-to') : base.knownTo;
  const changes = named('changes');
  const hanging = [...of('notice'), ...of('duty')];
  const next: Ruleset = {
    ...kept,
    version: named('version') ?? base.version,
    lawAsAt: named('law-as-at') ?? base.lawAsAt,
    ...(knownTo === undefined ? {} : { knownTo }),
    changes: changes === undefined ? base.changes : items(changes),
    rules: of('rule').map(toRule),
    preferences: of('preference').map(toPreference),
    definitions: pairs(of('definition')),
    tables: toTables(of('table')),
    limits: of('limit').map(toLimit),
    consequences: rows.some(({ kind }) => kind === 'notice' || kind === 'duty')
      ? toConsequences(rows.filter(({ kind }) => kind === 'notice' || kind === 'duty'))
      : [],
    periods: toPeriods(of('period')),
    timingFlags: pairs(of('flag')),
    text: {
      ...base.text,
      rules: Object.fromEntries(of('rule').map((row) => [row.id, toRuleText(row)])),
      preferences: Object.fromEntries(of('preference').map(({ id, text }) => [id, text])),
      consequences: {
        ...base.text.consequences,
        ...Object.fromEntries(hanging.map(({ words, text }) => [words, text])),
      },
    },
    hash: '',
  };
  return { ...next, hash: hashOf(next) };
}

function pairs(rows: readonly Cells[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, condition }) => [id, condition]));
}

function toRule({ id, applies, condition, citations, status, figures }: Cells): Rule {
  return {
    id,
    routes: items(applies),
    require: condition,
    cites: items(citations),
    ...(status === 'verified' ? {} : { status: status as Status }),
    ...(figures === '' ? {} : { figures }),
  };
}

function toRuleText({ text, open, yes }: Cells): RuleText {
  return { no: lines(text), ...(open === '' ? {} : { open }), ...(yes === '' ? {} : { yes }) };
}

function toPreference({ id, applies, condition }: Cells): Preference {
  return { id, when: condition, routes: items(applies) };
}

function toTables(rows: readonly Cells[]): Record<string, Table> {
  const tables: Record<string, Table> = {};
  for (const { id, applies, condition, status } of rows) {
    const before = tables[id]?.rows ?? [];
    const then = applies === '' ? null : applies;
    tables[id] = { hitPolicy: status as Table['hitPolicy'], rows: [...before, { when: condition, then }] };
  }
  return tables;
}

function toLimit({ id, applies, condition, citations, status }: Cells): Limit {
  const [, from = '', to, net] = TERM.exec(condition) ?? [];
  return {
    key: id,
    amount: Number(applies),
    from,
    ...(to ? { to } : {}),
    ...(net ? { net: true } : {}),
    cite: citations,
    status: status as Status,
  };
}

/** Rows that follow each other with the same code and routes make one table. */
function grouped(rows: readonly Cells[]): Cells[][] {
  const groups: Cells[][] = [];
  for (const row of rows) {
    const [first] = groups.at(-1) ?? [];
    const same =
      first?.kind === row.kind &&
      first.id === row.id &&
      first.applies === row.applies &&
      first.only === row.only;
    if (same) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function toConsequences(rows: readonly Cells[]): Consequence[] {
  return grouped(rows).map((group) => {
    const [{ kind, id, applies, only } = {} as Cells] = group;
    return {
      code: id,
      kind: kind as Consequence['kind'],
      routes: items(applies),
      ...(only === '' ? {} : { only }),
      rows: group.map(toConsequenceRow),
    };
  });
}

function toConsequenceRow({ condition, duty, citations, status, deadline, words }: Cells): ConsequenceRow {
  return {
    when: condition,
    duty: duty as Duty,
    cite: citations,
    say: words,
    ...(status === 'verified' ? {} : { status: status as Status }),
    ...(deadline === '' ? {} : { deadline: toDeadline(deadline) }),
  };
}

function toDeadline(text: string): Deadline {
  const [, phrase = 'before', days, event = 'signing'] = DEADLINE.exec(text) ?? [];
  return {
    phrase: phrase as Deadline['phrase'],
    ...(days === undefined ? {} : { days: Number(days) }),
    event: event as EventId,
  };
}

function toPeriods(rows: readonly Cells[]): Period[] {
  return grouped(rows).map((group) => {
    const [{ id, applies, only, deadline } = {} as Cells] = group;
    return {
      id: id as Period['id'],
      routes: items(applies),
      ...(only === '' ? {} : { only }),
      counting: deadline as Period['counting'],
      rows: group.map(({ condition, duty, citations, status }) => ({
        when: condition,
        days: duty === 'not-read' ? null : Number(duty),
        cite: citations,
        ...(status === 'verified' ? {} : { status: status as Status }),
      })),
    };
  });
}
