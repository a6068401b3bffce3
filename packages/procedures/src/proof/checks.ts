import { parseExpr } from '../logic/parse.ts';
import type { Answer } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Node } from './mdd.ts';
import { MONEY } from './space.ts';
import type { Symbolic } from './symbolic.ts';

/** The answers of a case found by the diagrams, for a reader; the value by its point. */
export function factsAt(symbolic: Symbolic, witness: ReadonlyMap<number, number>): Record<string, Answer> {
  const facts: Record<string, Answer> = {};
  for (const [level, value] of witness) {
    const variable = symbolic.space.variables[level];
    const answer = variable?.values[value];
    if (variable && answer !== undefined && variable.key !== MONEY) facts[variable.key] = answer;
  }
  return facts;
}

function shown(symbolic: Symbolic, node: Node): Pick<Finding, 'facts' | 'day'> {
  const witness = symbolic.diagrams.witness(node, 1);
  return witness ? { facts: factsAt(symbolic, witness), day: symbolic.space.day } : {};
}

/** UNIQUE tables: two rows that certainly hold at once overlap, or conflict if they differ; no row possible is a gap. */
export function checkTables(symbolic: Symbolic): Finding[] {
  return Object.entries(symbolic.program.ruleset.tables).flatMap(([name, { hitPolicy }]) =>
    hitPolicy === 'UNIQUE' ? checkUnique(symbolic, name) : checkFirst(symbolic, name),
  );
}

function checkUnique(symbolic: Symbolic, name: string): Finding[] {
  const { diagrams } = symbolic;
  const rows = (symbolic.program.tables.get(name) ?? []).map((row) => ({
    ...row,
    node: symbolic.expr(row.when),
  }));
  const findings: Finding[] = [];
  rows.forEach((a, n) =>
    rows.slice(n + 1).forEach((b, m) => {
      const both = diagrams.map('is2', diagrams.min(a.node, b.node), (value) => (value === 2 ? 1 : 0));
      if (both === 0) return;
      const where = `table ${name}, rows ${n + 1} and ${n + m + 2}`;
      const kind = a.then === b.then ? 'overlap' : 'conflict';
      findings.push({ kind, where, message: 'both rows hold at once', ...shown(symbolic, both) });
    }),
  );
  const some = rows.reduce<Node>((node, row) => diagrams.max(node, row.node), 0);
  const none = diagrams.map('is0', some, (value) => (value === 0 ? 1 : 0));
  if (none !== 0)
    findings.push({ kind: 'gap', where: `table ${name}`, message: 'no row holds', ...shown(symbolic, none) });
  return findings;
}

function checkFirst(symbolic: Symbolic, name: string): Finding[] {
  const count = symbolic.program.tables.get(name)?.length ?? 0;
  const none = symbolic.diagrams.map(`is:${count}`, symbolic.firstRow(name), (row) =>
    row === count ? 1 : 0,
  );
  if (none === 0) return [];
  return [{ kind: 'gap', where: `table ${name}`, message: 'no row holds', ...shown(symbolic, none) }];
}

/** The rows of FIRST tables that decide some case. */
export function decidingRows(symbolic: Symbolic): Set<string> {
  const names = Object.entries(symbolic.program.ruleset.tables).filter(
    ([, { hitPolicy }]) => hitPolicy === 'FIRST',
  );
  return new Set(
    names.flatMap(([name]) =>
      [...symbolic.diagrams.tally(symbolic.firstRow(name)).keys()].map(
        (row) => `table ${name}, row ${row + 1}`,
      ),
    ),
  );
}

/**
 * The rules that decide some case on some route: the first to bar it, in the declared order, or the only one to leave
 * it open. A rule that never does is subsumed by those before it.
 */
export function decidingRules(symbolic: Symbolic): Set<string> {
  const { program, diagrams } = symbolic;
  const deciding = new Set<string>();
  program.ruleset.routes.forEach(({ id }, route) => {
    const rules = program.routeRules[route] ?? [];
    let before: Node = 2;
    rules.forEach((rule, n) => {
      const node = symbolic.rule(rule);
      const first = diagrams.apply('first', before, node, (ahead, own) => (ahead !== 0 && own === 0 ? 1 : 0));
      const others = rules.reduce<Node>(
        (least, other, m) => (m === n ? least : diagrams.min(least, symbolic.rule(other))),
        2,
      );
      const alone =
        first !== 0
          ? 1
          : diagrams.apply('alone', others, node, (rest, own) => (rest === 2 && own === 1 ? 1 : 0));
      if (alone !== 0) deciding.add(`${program.ruleset.rules[rule]?.id} on ${id}`);
      before = diagrams.min(before, node);
    });
  });
  return deciding;
}

/** Two rules of one route that say the same everywhere: the same node. */
export function sameRules(symbolic: Symbolic): Set<string> {
  const { program } = symbolic;
  const same = new Set<string>();
  program.ruleset.routes.forEach(({ id }, route) => {
    const rules = program.routeRules[route] ?? [];
    rules.forEach((a, n) =>
      rules.slice(n + 1).forEach((b) => {
        if (symbolic.rule(a) !== symbolic.rule(b)) return;
        same.add(`${program.ruleset.rules[a]?.id} and ${program.ruleset.rules[b]?.id} on ${id}`);
      }),
    );
  });
  return same;
}

/** Steps that award nothing do not keep a case from being a dead end. */
const STEPS = ['market_engagement'];

/** Cases where every route is barred outside what the rule set declares as an exit. */
export function checkDeadEnds(symbolic: Symbolic): Finding[] {
  const { diagrams, program } = symbolic;
  const best = program.ruleset.routes.reduce<Node>(
    (node, { id }, at) => (STEPS.includes(id) ? node : diagrams.max(node, symbolic.route(at))),
    0,
  );
  const inside = diagrams.map('inside', symbolic.expr(parseExpr(program.ruleset.exitWhen)), (out) =>
    out === 2 ? 0 : 1,
  );
  const dead = diagrams.apply('dead', best, inside, (verdict, on) => (verdict === 0 && on === 1 ? 1 : 0));
  if (dead === 0) return [];
  return [
    { kind: 'dead-end', where: 'routes', message: 'every route is ruled out', ...shown(symbolic, dead) },
  ];
}

/** Families of routes that a regime must bar, and those it must not make lawful. */
const BARRED: Readonly<Record<string, RegExp>> = {
  'part-6': /^(open|cfp|direct_award|switch|scot_|psr_|ni_|school_)/,
  'psr-england':
    /^(open|cfp|direct_award|switch|scot_|bt_|framework|dynamic|exempt_rnd|modification|unregulated|psr_wales)/,
  'psr-wales':
    /^(open|cfp|direct_award|switch|scot_|bt_|framework|dynamic|exempt_rnd|modification|unregulated|psr_(?!wales))/,
  scotland:
    /^(open|cfp|direct_award|switch|bt_|psr_|exempt|modification|framework_establish|dynamic|ni_|school_|unregulated)/,
  'not-a-purchase': /^(?!market_engagement|grant)/,
  'old-regulations': /^(open|cfp|direct_award|switch|bt_|framework_establish|dynamic|unregulated|ni_below$^)/,
};

/** The two ways of naming the law must agree: where a regime governs, the routes of the others are barred. */
export function checkRegimes(symbolic: Symbolic): Finding[] {
  const { diagrams, program } = symbolic;
  const rows = program.tables.get('regime') ?? [];
  return Object.entries(BARRED).flatMap(([regime, pattern]) => {
    const here = diagrams.map(`regime:${regime}`, symbolic.firstRow('regime'), (row) =>
      rows[row]?.then === regime ? 1 : 0,
    );
    return program.ruleset.routes.flatMap(({ id }, at): Finding[] => {
      if (!pattern.test(id)) return [];
      const open = diagrams.apply('open-here', here, symbolic.route(at), (on, verdict) =>
        on === 1 && verdict === 2 ? 1 : 0,
      );
      if (open === 0) return [];
      return [
        {
          kind: 'conflict',
          where: `route ${id}`,
          message: `lawful although the regime is ${regime}`,
          ...shown(symbolic, open),
        },
      ];
    });
  });
}

/** For each route, how many assignments bar it, leave it open, and make it lawful. */
export function tallyRoutes(symbolic: Symbolic): (readonly [bigint, bigint, bigint])[] {
  return symbolic.program.ruleset.routes.map((_, at) => {
    const counts = symbolic.diagrams.tally(symbolic.route(at));
    return [counts.get(0) ?? 0n, counts.get(1) ?? 0n, counts.get(2) ?? 0n] as const;
  });
}

/** The routes that some case with every question answered leaves open. What is then unknown, the law leaves unsettled. */
export function openRoutes(symbolic: Symbolic): Set<string> {
  const { diagrams, space, program } = symbolic;
  const answered = space.variables.reduce<Node>((node, { key, values }, level) => {
    if (key === MONEY) return node;
    return diagrams.min(
      node,
      diagrams.variable(level, (value) => (value === values.length - 1 ? 0 : 1)),
    );
  }, 1);
  const open = (at: number): boolean =>
    diagrams.apply('open-answered', answered, symbolic.route(at), (all, verdict) =>
      all === 1 && verdict > 0 ? 1 : 0,
    ) !== 0;
  return new Set(program.ruleset.routes.flatMap(({ id }, at) => (open(at) ? [id] : [])));
}

/** Assignments in which every question that does not arise is left unanswered: the cases a buyer can really be in. */
export function countSituations(symbolic: Symbolic): bigint {
  const { diagrams, space } = symbolic;
  const valid = space.variables.reduce<Node>((node, { key, values }, level) => {
    const idle = key === MONEY ? 0 : values.length - 1;
    const counts = diagrams.map('counts', symbolic.relevance(key === MONEY ? 'vat' : key), (value) =>
      value === 0 ? 0 : 1,
    );
    const aside = diagrams.variable(level, (value) => (value === idle ? 1 : 0));
    return diagrams.min(node, diagrams.max(counts, aside));
  }, 1);
  return diagrams.tally(valid).get(1) ?? 0n;
}
