import { walk, type Expr } from '../logic/ast.ts';
import { parseExpr } from '../logic/parse.ts';
import type { Ruleset } from '../types.ts';
import type { Finding } from './finding.ts';

/** A condition of the rule set and where it stands. */
function conditions(ruleset: Ruleset): (readonly [string, string])[] {
  return [
    ...Object.entries(ruleset.definitions).map(([name, text]) => [`definition ${name}`, text] as const),
    ...ruleset.questions.flatMap(({ key, when }) => (when ? [[`question ${key}`, when] as const] : [])),
    ...ruleset.rules.map(({ id, require }) => [`rule ${id}`, require] as const),
    ...ruleset.preferences.map(({ id, when }) => [`preference ${id}`, when] as const),
    ...Object.entries(ruleset.tables).flatMap(([name, { rows }]) =>
      rows.map(({ when }, at) => [`table ${name}, row ${at + 1}`, when] as const),
    ),
    ...(ruleset.consequences ?? []).flatMap(({ kind, code, only, rows }) => [
      ...(only === undefined ? [] : [[`${kind} ${code}`, only] as const]),
      ...rows.map(({ when }, at) => [`${kind} ${code}, row ${at + 1}`, when] as const),
    ]),
    ...Object.entries(ruleset.timingFlags ?? {}).map(([name, when]) => [`flag ${name}`, when] as const),
    ['recommendWhen', ruleset.recommendWhen] as const,
    ['exitWhen', ruleset.exitWhen] as const,
  ];
}

/** What can be seen without going through the answer space: syntax, names, citations, words, dates of limits. */
export function lintRuleset(ruleset: Ruleset): Finding[] {
  return [
    ...conditions(ruleset).flatMap(([where, text]) => checkCondition(ruleset, where, text)),
    ...checkRoutes(ruleset),
    ...checkCitations(ruleset),
    ...checkWords(ruleset),
    ...checkLimits(ruleset),
  ];
}

function checkCondition(ruleset: Ruleset, where: string, text: string): Finding[] {
  try {
    return [...walk(parseExpr(text))].flatMap((part) => checkNames(ruleset, where, part));
  } catch (error) {
    return [{ kind: 'syntax', where, message: error instanceof Error ? error.message : String(error) }];
  }
}

function checkNames(ruleset: Ruleset, where: string, part: Expr): Finding[] {
  const unknown = (what: string, name: string): Finding[] => [
    { kind: 'unknown-name', where, message: `there is no ${what} "${name}"` },
  ];
  if (part.op === 'definition' && !(part.name in ruleset.definitions))
    return unknown('definition', part.name);
  if (part.op === 'table' && !(part.table in ruleset.tables)) return unknown('table', part.table);
  if (part.op === 'lawful' && !ruleset.routes.some(({ id }) => id === part.route))
    return unknown('route', part.route);
  if (part.op === 'value' && !ruleset.limits.some(({ key }) => key === part.limit))
    return unknown('limit', part.limit);
  if (!('key' in part)) return [];
  const question = ruleset.questions.find(({ key }) => key === part.key);
  if (!question) return unknown('question', part.key);
  if (part.op !== 'in') return [];
  return part.values
    .filter((value) => !question.options.includes(value))
    .flatMap((value) => unknown(`answer to ${part.key}`, value));
}

function checkRoutes(ruleset: Ruleset): Finding[] {
  const known = new Set(ruleset.routes.map(({ id }) => id));
  const hanging = [
    ...(ruleset.consequences ?? []).map(({ kind, code, routes }) => ({ id: `${kind} ${code}`, routes })),
    ...(ruleset.periods ?? []).map(({ id, routes }) => ({ id: `period ${id}`, routes })),
  ];
  return [...ruleset.rules, ...ruleset.preferences, ...hanging].flatMap(({ id, routes }) =>
    routes
      .filter((route) => !known.has(route))
      .map((route): Finding => ({
        kind: 'unknown-name',
        where: id,
        message: `there is no route "${route}"`,
      })),
  );
}

function checkCitations(ruleset: Ruleset): Finding[] {
  const cited: (readonly [string, readonly string[]])[] = [
    ...ruleset.rules.map(({ id, cites }) => [`rule ${id}`, cites] as const),
    ...ruleset.routes.map(({ id, basis }) => [`route ${id}`, basis] as const),
    ...ruleset.questions.map(({ key, cites }) => [`question ${key}`, cites] as const),
    ...ruleset.limits.map(({ key, cite }) => [`limit ${key}`, [cite]] as const),
  ];
  return cited.flatMap(([where, refs]): Finding[] => {
    if (refs.length === 0) return [{ kind: 'uncited', where, message: 'nothing is cited' }];
    return refs
      .filter((ref) => !((ref.split(' ')[0] ?? '') in ruleset.instruments))
      .map((ref) => ({ kind: 'uncited', where, message: `"${ref}" names no instrument of the rule set` }));
  });
}

function checkWords({ text, ...ruleset }: Ruleset): Finding[] {
  const unworded = (where: string): Finding => ({ kind: 'unworded', where, message: 'words are missing' });
  const absent = (where: string, words: unknown): Finding[] => (words ? [] : [unworded(where)]);
  return [
    ...ruleset.rules.flatMap(({ id, cites }) =>
      (text.rules[id]?.no.length ?? 0) >= 1 && (text.rules[id]?.no.length ?? 0) <= cites.length
        ? []
        : [unworded(`rule ${id}`)],
    ),
    ...ruleset.routes.flatMap(({ id, family }) => [
      ...absent(`route ${id}`, text.routes[id]?.short && text.routes[id].long),
      ...absent(`family ${family}`, text.families[family]),
    ]),
    ...ruleset.preferences.flatMap(({ id }) => absent(`preference ${id}`, text.preferences[id])),
    ...ruleset.limits.flatMap(({ key }) => absent(`limit ${key}`, text.limits[key])),
    ...ruleset.questions.flatMap(({ key, options, group }) => [
      ...absent(`question ${key}`, text.questions[key]?.ask),
      ...absent(`group ${group}`, text.groups[group]),
      ...options.flatMap((option) =>
        absent(`answer ${key} = ${option}`, text.questions[key]?.options[option]),
      ),
    ]),
    ...(ruleset.tables['regime']?.rows ?? []).flatMap(({ then }) =>
      absent(`regime ${then}`, then && text.regimes[then]),
    ),
  ];
}

/** A limit may have one amount on a day, and no day without one between its first and its last. */
function checkLimits(ruleset: Ruleset): Finding[] {
  const keys = new Set(ruleset.limits.map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const terms = ruleset.limits
      .filter((limit) => limit.key === key)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return terms.slice(1).flatMap((term, at): Finding[] => {
      const before = terms[at]?.to;
      const where = `limit ${key}`;
      if (before === undefined || before >= term.from) {
        return [{ kind: 'conflict', where, message: `two amounts are in force on ${term.from}` }];
      }
      if (nextDay(before) === term.from) return [];
      return [{ kind: 'gap', where, message: `no amount is in force between ${before} and ${term.from}` }];
    });
  });
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
