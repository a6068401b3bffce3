import type { Expr } from '../logic/ast.ts';
import { parseExpr } from '../logic/parse.ts';
import type { Limit, Ruleset } from '../types.ts';
import { compileTest } from './compile.ts';
import type { Program, Test } from './compiled.ts';
import { dependencies, keysNamed } from './supports.ts';

const programs = new WeakMap<Ruleset, Program>();

/** The compiled form of a rule set; compiled once. Throws a SyntaxError if a condition cannot be read. */
export function programOf(ruleset: Ruleset): Program {
  const known = programs.get(ruleset);
  if (known) return known;
  const program = compile(ruleset);
  programs.set(ruleset, program);
  return program;
}

function indexOf<T>(items: readonly T[], name: (item: T) => string): Map<string, number> {
  return new Map(items.map((item, at) => [name(item), at]));
}

function compile(ruleset: Ruleset): Program {
  const names = {
    routeAt: indexOf(ruleset.routes, (route) => route.id),
    questionAt: indexOf(ruleset.questions, (question) => question.key),
    definitionAt: indexOf(Object.keys(ruleset.definitions), (name) => name),
  };
  const both = (text: string): { when: Expr; test: Test } => {
    const when = parseExpr(text);
    return { when, test: compileTest(when, names) };
  };
  const definitions = Object.values(ruleset.definitions).map(both);
  const rules = ruleset.rules.map((rule) => both(rule.require));
  const base = {
    ruleset,
    ...names,
    questions: ruleset.questions.map((question) => ({
      question,
      ...(question.when === undefined ? { when: undefined, test: undefined } : both(question.when)),
    })),
    definitions: definitions.map(({ when }) => when),
    definitionTests: definitions.map(({ test }) => test),
    tables: new Map(
      Object.entries(ruleset.tables).map(([name, { rows }]) => [
        name,
        rows.map((row) => ({ ...both(row.when), then: row.then })),
      ]),
    ),
    rules: rules.map(({ when }) => when),
    ruleTests: rules.map(({ test }) => test),
    routeRules: ruleset.routes.map((route) => rulesFor(ruleset, route.id)),
    preferences: ruleset.preferences.map((one) => ({
      id: one.id,
      ...both(one.when),
      routes: one.routes.map((id) => names.routeAt.get(id) ?? -1).filter((at) => at >= 0),
    })),
    recommendWhen: both(ruleset.recommendWhen).test,
    limits: groupLimits(ruleset.limits),
  };
  return {
    ...base,
    preferences: base.preferences.map((one) => ({ ...one, keys: new Set(keysNamed(base, one.when)) })),
    supports: dependencies(base),
  };
}

function rulesFor(ruleset: Ruleset, route: string): number[] {
  return ruleset.rules.flatMap((rule, at) => (rule.routes.includes(route) ? [at] : []));
}

function groupLimits(limits: readonly Limit[]): Map<string, Limit[]> {
  const groups = new Map<string, Limit[]>();
  for (const limit of limits) groups.set(limit.key, [...(groups.get(limit.key) ?? []), limit]);
  return groups;
}
