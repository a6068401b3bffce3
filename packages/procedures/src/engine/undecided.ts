import type { Expr } from '../logic/ast.ts';
import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Context } from './context.ts';
import { missingIn } from './missing.ts';

/**
 * The unanswered questions that keep the result open: those of the regime, and those of every route that could still
 * come before the first one that is certainly lawful and certainly preferred.
 */
export function undecided(context: Context): Set<string> {
  const { preferences, routeRules, rules, tables } = context.program;
  const open = new Set<string>();
  const note = (expr: Expr): void => missingIn(context, expr).forEach((key) => open.add(key));
  for (const { when, test } of tables.get('regime') ?? []) {
    const value = test(context);
    if (value === UNKNOWN) note(when);
    if (value === TRUE) break;
  }
  for (const { when, test, routes } of preferences) {
    const wanted = test(context);
    if (wanted === FALSE) continue;
    for (const at of routes) {
      const verdict = context.route(at);
      if (verdict === FALSE) continue;
      if (wanted === UNKNOWN) note(when);
      for (const rule of routeRules[at] ?? []) if (context.rule(rule) === UNKNOWN) note(rules[rule] as Expr);
      if (wanted === TRUE && verdict === TRUE) return open;
    }
  }
  return open;
}

/** The same as a list in the order of the questions: what could still change the regime or the first recommendation. */
export function decisive(context: Context): string[] {
  const open = undecided(context);
  return context.program.questions
    .map(({ question }) => question.key)
    .filter((key) => open.has(key) && context.relevant(key) !== FALSE && context.facts[key] === undefined);
}
