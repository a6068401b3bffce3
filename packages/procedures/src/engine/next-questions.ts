import { UNKNOWN } from '../logic/tri.ts';
import type { Expr } from '../logic/ast.ts';
import type { Answer } from '../types.ts';
import type { Context } from './context.ts';
import { missingIn } from './missing.ts';

/**
 * The unanswered questions that could still change a verdict, the one that settles most first. A question counts once
 * for every rule that it helps to keep unknown on a route still open, and each rule's weight is shared among the
 * questions it waits for: the question that alone settles most routes comes first.
 */
export function nextQuestions(context: Context): string[] {
  const weights = new Map<string, number>();
  for (const [rule, routes] of waiting(context)) {
    const missing = missingIn(context, context.program.rules[rule] as Expr);
    for (const key of missing) weights.set(key, (weights.get(key) ?? 0) + routes / missing.length);
  }
  const order = (key: string): number => context.program.questionAt.get(key) ?? 0;
  return [...weights.keys()]
    .filter((key) => !blocked(context, key))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || order(a) - order(b));
}

/** Each unknown rule, with the number of routes that wait for it. */
function waiting(context: Context): Map<number, number> {
  const counts = new Map<number, number>();
  context.program.routeRules.forEach((rules, route) => {
    if (context.route(route) !== UNKNOWN) return;
    for (const rule of rules)
      if (context.rule(rule) === UNKNOWN) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  });
  return counts;
}

/** A question that may not arise at all waits until those it hangs on are answered. */
function blocked(context: Context, key: string): boolean {
  return context.relevant(key) === UNKNOWN;
}

/** Every answer that a question's options offer. */
export function optionsOf(context: Context, key: string): readonly Answer[] {
  return context.program.questions[context.program.questionAt.get(key) ?? -1]?.question.options ?? [];
}
