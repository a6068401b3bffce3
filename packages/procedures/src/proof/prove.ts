import { programOf } from '../engine/program.ts';
import type { Ruleset, RulesetText } from '../types.ts';
import { stamp } from '../evaluate.ts';
import {
  checkDeadEnds,
  checkRegimes,
  checkTables,
  countSituations,
  decidingRows,
  decidingRules,
  openRoutes,
  sameRules,
  tallyRoutes,
} from './checks.ts';
import {
  checkConsequenceWords,
  checkCoverage,
  checkLaw,
  checkPeriods,
  checkRows,
  idleRows,
} from './consequences.ts';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';
import { lintRuleset } from './lint.ts';
import { spaceOf } from './space.ts';
import { Symbolic } from './symbolic.ts';

/** One day on which the law was gone through. Counts are decimal texts: they are larger than a number holds. */
export interface DayProof {
  readonly day: string;
  /** Every combination of banded answers, unanswered included. */
  readonly assignments: string;
  /** Those in which a question that does not arise is not answered: the distinct situations. */
  readonly situations: string;
  readonly moneyPoints: number;
  readonly nodes: number;
}

export interface RouteProof {
  readonly id: string;
  /** Assignments over all days, as decimal texts. */
  readonly ruledOut: string;
  readonly undetermined: string;
  readonly lawful: string;
}

/** What was proved, how, and what was found. */
export interface Proof {
  readonly ruleset: ReturnType<typeof stamp>;
  readonly method: string;
  readonly reductions: readonly string[];
  readonly variables: readonly { readonly key: string; readonly values: number }[];
  readonly days: readonly DayProof[];
  readonly routes: readonly RouteProof[];
  /** What hangs on the routes and was proved with them. */
  readonly consequences: { readonly tables: number; readonly rows: number; readonly periods: number };
  readonly counts: Readonly<Record<FindingKind, number>>;
  readonly findings: readonly Finding[];
}

const METHOD =
  'Reduced ordered multi-valued decision diagrams (MDD): every condition, definition, table and verdict of the rule set is compiled to its diagram over the whole banded answer space, once for each day on which the law differs. A check is exact for every assignment because it is made on the diagram, not on samples.';

const REDUCTIONS = [
  'Money: the engine reads the value only through "not less than" comparisons with the limits of the day, so two values between the same limits cannot be told apart. The value, and the value without VAT, become bands between neighbouring limits, for both ends of the range. Combinations that cannot occur are kept, which can only add findings.',
  'Percentages: read only through the comparisons in the rules; one figure on each side of every cut stands for the rest.',
  'Days: dated limits and powers change only on the days listed, so one day in each interval stands for the interval.',
  'The reduction is tested: for random facts and days the diagrams give the verdict that the engine gives.',
];

/** A day in each interval between changes: one before the first, and each change itself. */
export function daysOf({ changes }: Ruleset): string[] {
  const [first = '1970-01-01'] = changes;
  return [new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10), ...changes];
}

/**
 * Goes through the whole answer space. A rule set that cannot be parsed gives its syntax findings and no more. `texts`
 * are its words in further languages, which must then say what the English ones say.
 */
export function prove(ruleset: Ruleset, texts: readonly RulesetText[] = []): Proof {
  const lint = [...lintRuleset(ruleset), ...texts.flatMap((text) => lintRuleset({ ...ruleset, text }))];
  const broken = lint.some(({ kind }) => kind === 'syntax' || kind === 'unknown-name');
  const runs = broken
    ? []
    : daysOf(ruleset).map((day) => new Symbolic(programOf(ruleset), spaceOf(programOf(ruleset), day)));
  const routes = broken ? [] : sumRoutes(ruleset, runs);
  const findings = broken
    ? lint
    : [
        ...lint,
        ...runs.flatMap(checkRun),
        ...idle(ruleset, runs),
        ...unreachable(ruleset, runs),
        ...hanging(ruleset, runs, [ruleset.text, ...texts]),
      ];
  return {
    ruleset: stamp(ruleset),
    method: METHOD,
    reductions: REDUCTIONS,
    variables: (runs[0]?.space.variables ?? []).map(({ key, values }) => ({ key, values: values.length })),
    days: runs.map(dayProof),
    routes,
    consequences: {
      tables: (ruleset.consequences ?? []).length,
      rows: (ruleset.consequences ?? []).reduce((sum, { rows }) => sum + rows.length, 0),
      periods: (ruleset.periods ?? []).length,
    },
    counts: Object.fromEntries(
      findingKinds.map((kind) => [kind, findings.filter((one) => one.kind === kind).length]),
    ) as Record<FindingKind, number>,
    findings,
  };
}

/** Notices, duties and periods: no gap, no contradiction, nothing without citation or words, no row that never decides. */
function hanging(ruleset: Ruleset, runs: readonly Symbolic[], texts: readonly RulesetText[]): Finding[] {
  const checked = runs.map(checkRows);
  const deciding = new Set(checked.flatMap((one) => [...one.deciding]));
  return [
    ...checkCoverage(ruleset),
    ...checkLaw(ruleset),
    ...checkConsequenceWords(ruleset, texts),
    ...checked.flatMap(({ findings }) => findings),
    ...idleRows(ruleset, deciding),
    ...checkPeriods(ruleset),
  ];
}

function checkRun(symbolic: Symbolic): Finding[] {
  return [...checkTables(symbolic), ...checkDeadEnds(symbolic), ...checkRegimes(symbolic)];
}

function dayProof(symbolic: Symbolic): DayProof {
  const sizes = symbolic.diagrams.sizes;
  return {
    day: symbolic.space.day,
    assignments: String(sizes.reduce((product, size) => product * BigInt(size), 1n)),
    situations: String(countSituations(symbolic)),
    moneyPoints: symbolic.space.money.length,
    nodes: symbolic.diagrams.count,
  };
}

/** Rules and rows that decide no case on any day, and pairs that are the same on every day. */
function idle(ruleset: Ruleset, runs: readonly Symbolic[]): Finding[] {
  const rules = new Set(runs.flatMap((run) => [...decidingRules(run)]));
  const rows = new Set(runs.flatMap((run) => [...decidingRows(run)]));
  const [first = new Set<string>(), ...others] = runs.map(sameRules);
  const same = [...first].filter((pair) => others.every((set) => set.has(pair)));
  const subsumed = (where: string): Finding => ({
    kind: 'subsumption',
    where,
    message: 'what stands before it always decides first',
  });
  return [
    ...ruleset.rules
      .flatMap(({ id, routes }) => routes.map((route) => `${id} on ${route}`))
      .filter((one) => !rules.has(one))
      .map(subsumed),
    ...tableRows(ruleset)
      .filter((row) => !rows.has(row))
      .map(subsumed),
    ...same.map((where): Finding => ({ kind: 'redundancy', where, message: 'the two rules say the same' })),
  ];
}

function tableRows({ tables }: Ruleset): string[] {
  return Object.entries(tables)
    .filter(([, { hitPolicy }]) => hitPolicy === 'FIRST')
    .flatMap(([name, { rows }]) => rows.map((_, at) => `table ${name}, row ${at + 1}`));
}

function sumRoutes(ruleset: Ruleset, runs: readonly Symbolic[]): RouteProof[] {
  const tallies = runs.map(tallyRoutes);
  const sum = (route: number, part: 0 | 1 | 2): string =>
    String(tallies.reduce((total, tally) => total + (tally[route]?.[part] ?? 0n), 0n));
  return ruleset.routes.map(({ id }, at) => ({
    id,
    ruledOut: sum(at, 0),
    undetermined: sum(at, 1),
    lawful: sum(at, 2),
  }));
}

/** A route that is barred however all questions are answered. */
function unreachable({ routes }: Ruleset, runs: readonly Symbolic[]): Finding[] {
  const open = new Set(runs.flatMap((run) => [...openRoutes(run)]));
  return routes
    .filter(({ id }) => !open.has(id))
    .map(({ id }) => ({ kind: 'unreachable', where: `route ${id}`, message: 'no answers leave it open' }));
}
