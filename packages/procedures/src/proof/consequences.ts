import type { Consequence, Period } from '../consequences/types.ts';
import { walk } from '../logic/ast.ts';
import { parseExpr } from '../logic/parse.ts';
import { arises, rowOf } from '../guide/steps.ts';
import type { Ruleset, RulesetText } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Node } from './mdd.ts';
import type { Symbolic } from './symbolic.ts';

const nameOf = ({ kind, code }: Consequence): string => `${kind} ${code}`;

/** Two lines with one code on one route would contradict each other; a route without a word on notices or records is a gap. */
export function checkCoverage({ routes, consequences = [] }: Ruleset): Finding[] {
  return routes.flatMap(({ id }): Finding[] => {
    const here = consequences.filter((one) => one.routes.includes(id));
    const codes = here.map(nameOf);
    const twice = [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
    const about = (kind: Consequence['kind'], code?: string): boolean =>
      here.some((one) => one.kind === kind && (code === undefined || one.code === code));
    const gap = (message: string): Finding => ({ kind: 'gap', where: `route ${id}`, message });
    return [
      ...twice.map((code): Finding => ({
        kind: 'conflict',
        where: `route ${id}`,
        message: `two tables decide ${code}`,
      })),
      ...(about('notice') ? [] : [gap('nothing is said about notices')]),
      ...(about('duty', 'records') ? [] : [gap('nothing is said about records')]),
    ];
  });
}

/** The law that may ask for something on a family of routes. Anything else is a consequence of another regime. */
const LAW: Readonly<Record<string, RegExp>> = {
  // By the summaries, PAR2026 amends both the Act's rules and those for health; SVA2012 s.1(16) reaches both.
  health: /^(PSR2023|PSRW2025|PAR2026|SVA2012)\b/,
  scotland: /^(PRSA2014|PCSR2015|SSI2016-145|PJSCOT)\b/,
};
const OTHERS = /^(PSR2023|PSRW2025|PRSA2014|PCSR2015|SSI2016-145)\b/;

/** A duty of one regime must not hang on a route of another. */
export function checkLaw({ routes, consequences = [], periods = [] }: Ruleset): Finding[] {
  const families = new Map(routes.map(({ id, family }) => [id, family]));
  const wrong = (id: string, cite: string): boolean => {
    const own = LAW[families.get(id) ?? ''];
    return own ? !own.test(cite) : OTHERS.test(cite) && families.get(id) !== 'not-a-purchase';
  };
  const all = [
    ...consequences.map((one) => ({
      name: nameOf(one),
      routes: one.routes,
      cites: one.rows.map(({ cite }) => cite),
    })),
    ...periods.map((one) => ({
      name: `period ${one.id}`,
      routes: one.routes,
      cites: one.rows.map(({ cite }) => cite),
    })),
  ];
  return all.flatMap(({ name, routes: on, cites }) =>
    on.flatMap((id) =>
      cites
        .filter((cite) => wrong(id, cite))
        .map((cite): Finding => ({
          kind: 'conflict',
          where: `${name} on ${id}`,
          message: `${cite} is another regime's law`,
        })),
    ),
  );
}

/** Every row and name has a citation, words, and words in each further language. */
export function checkConsequenceWords(ruleset: Ruleset, texts: readonly RulesetText[]): Finding[] {
  const { consequences = [], periods = [], instruments } = ruleset;
  const cited = (where: string, cite: string): Finding[] =>
    (cite.split(' ')[0] ?? '') in instruments
      ? []
      : [{ kind: 'uncited', where, message: `"${cite}" names no instrument of the rule set` }];
  const worded = (where: string, of: (text: RulesetText) => string | undefined): Finding[] =>
    texts.every((text) => (of(text) ?? '') !== '')
      ? []
      : [{ kind: 'unworded', where, message: 'words are missing' }];
  return [
    ...consequences.flatMap((one) => [
      ...one.rows.flatMap(({ cite, say }, at) => [
        ...cited(`${nameOf(one)}, row ${at + 1}`, cite),
        ...worded(`${nameOf(one)}, row ${at + 1}`, (text) => text.consequences?.[say]),
      ]),
      ...worded(nameOf(one), (text) =>
        one.kind === 'notice' ? text.notices[one.code]?.name : text.duties?.[one.code],
      ),
    ]),
    ...periods.flatMap(({ id, rows }) =>
      rows.flatMap(({ cite }, at) => cited(`period ${id}, row ${at + 1}`, cite)),
    ),
  ];
}

const NOWHERE = 100;

/** Cases in which a route is open, its line arises, and no row certainly holds; and the rows that decide some case. */
export function checkRows(symbolic: Symbolic): { findings: Finding[]; deciding: Set<string> } {
  const { diagrams, program } = symbolic;
  const findings: Finding[] = [];
  const deciding = new Set<string>();
  (program.ruleset.consequences ?? []).forEach((one, n) => {
    const first = symbolic.firstOf(
      `consequence:${n}`,
      one.rows.map(({ when }) => parseExpr(when)),
    );
    const arises = one.only === undefined ? 2 : symbolic.expr(parseExpr(one.only));
    const open = one.routes.reduce<Node>(
      (node, id) => diagrams.max(node, symbolic.route(program.routeAt.get(id) ?? -1)),
      0,
    );
    const asked = diagrams.apply('asked', open, arises, (a, b) => (a > 0 && b > 0 ? 1 : 0));
    const here = diagrams.apply('line-row', asked, first, (on, row) => (on === 1 ? row : NOWHERE));
    for (const row of diagrams.terminals(here)) {
      if (row === one.rows.length)
        findings.push({ kind: 'gap', where: nameOf(one), message: 'no row holds', day: symbolic.space.day });
      else if (row < NOWHERE) deciding.add(`${n}:${row}`);
    }
  });
  return { findings, deciding };
}

/** Rows that decide no case on any day. */
export function idleRows({ consequences = [] }: Ruleset, deciding: ReadonlySet<string>): Finding[] {
  return consequences.flatMap((one, n) =>
    one.rows.flatMap((_, row): Finding[] =>
      deciding.has(`${n}:${row}`)
        ? []
        : [
            {
              kind: 'subsumption',
              where: `${nameOf(one)} on ${one.routes[0]}, row ${row + 1}`,
              message: 'what stands before it always decides first',
            },
          ],
    ),
  );
}

/** Every combination of the flags that a period names: one row must hold, and every row must decide some combination. */
export function checkPeriods({ periods = [] }: Ruleset): Finding[] {
  return periods.flatMap((period) => {
    const flags = flagsIn(period);
    const decided = new Set<number>();
    let gap = false;
    for (let mask = 0; mask < 2 ** flags.length; mask += 1) {
      const set = Object.fromEntries(flags.map((flag, at) => [flag, ((mask >> at) & 1) === 1]));
      if (!arises(period, set)) continue;
      const row = rowOf(period, set);
      if (row) decided.add(period.rows.indexOf(row));
      else gap = true;
    }
    const where = `period ${period.id} on ${period.routes[0]}`;
    return [
      ...(gap ? [{ kind: 'gap', where, message: 'no row holds' } as const] : []),
      ...period.rows.flatMap((_, at): Finding[] =>
        decided.has(at)
          ? []
          : [{ kind: 'subsumption', where: `${where}, row ${at + 1}`, message: 'it never decides' }],
      ),
    ];
  });
}

function flagsIn({ rows, only = 'true' }: Period): string[] {
  const names = [only, ...rows.map(({ when }) => when)].flatMap((when) =>
    [...walk(parseExpr(when))].flatMap((part) => (part.op === 'definition' ? [part.name] : [])),
  );
  return [...new Set(names)];
}
