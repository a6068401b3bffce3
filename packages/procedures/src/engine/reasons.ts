import { cite } from '../citation.ts';
import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Answer, Reason, RouteResult, Rule, RulesetText, Tri } from '../types.ts';
import type { Expr } from '../logic/ast.ts';
import { compileTest } from './compile.ts';
import type { Context } from './context.ts';
import { MONEY } from './supports.ts';

/** The reasons for a route's verdict. Barred: every failing rule, in order. Open: every unknown. Lawful: the basis. */
export function explain(context: Context, at: number, text: RulesetText): RouteResult {
  const { ruleset, routeRules } = context.program;
  const id = ruleset.routes[at]?.id ?? '';
  const rules = routeRules[at] ?? [];
  const values = rules.map((rule) => context.rule(rule));
  const worst = values.reduce<Tri>((least, value) => (value < least ? value : least), TRUE);
  const picked = rules.filter((_, n) => values[n] === worst);
  if (worst === FALSE) {
    return { id, verdict: 'ruled-out', reasons: picked.flatMap((rule) => against(context, rule, text)) };
  }
  if (worst === UNKNOWN) {
    return { id, verdict: 'undetermined', reasons: picked.map((rule) => open(context, rule, text)) };
  }
  return {
    id,
    verdict: 'lawful',
    reasons: [...picked.flatMap((rule) => favour(context, rule, text)), basis(context, at, text)],
  };
}

function ruleAt(context: Context, at: number): Rule {
  return context.program.ruleset.rules[at] as Rule;
}

function reason(context: Context, at: number, text: string, n: number, effect: Reason['effect']): Reason {
  const rule = ruleAt(context, at);
  return {
    text,
    citation: cite(rule.cites[n] ?? rule.cites[0] ?? '', context.program.ruleset, rule.status),
    rule: rule.id,
    effect,
    keys: keysBehind(context, at),
  };
}

function against(context: Context, at: number, text: RulesetText): Reason[] {
  const words = text.rules[ruleAt(context, at).id]?.no ?? [];
  return words.map((one, n) => reason(context, at, one, n, 'rules-out'));
}

function favour(context: Context, at: number, text: RulesetText): Reason[] {
  const words = text.rules[ruleAt(context, at).id]?.yes;
  return words === undefined ? [] : [reason(context, at, words, 0, 'allows')];
}

function open(context: Context, at: number, text: RulesetText): Reason {
  const missing = missingIn(context, context.program.rules[at] as Expr);
  const words = text.rules[ruleAt(context, at).id]?.open;
  const asked = missing.map((key) => text.questions[key]?.ask ?? key).join(' ');
  const ask = (text.phrases['need-one'] ?? '{questions}').replace('{questions}', asked);
  const said = missing.length > 0 ? ask : (words ?? ask);
  return { ...reason(context, at, said, 0, 'leaves-open'), ...(missing.length > 0 ? { keys: missing } : {}) };
}

function basis(context: Context, at: number, text: RulesetText): Reason {
  const { ruleset } = context.program;
  const route = ruleset.routes[at];
  const id = route?.id ?? '';
  const rules = context.program.routeRules[at]?.length ?? 0;
  const phrase = text.phrases[rules > 0 ? 'basis' : 'basis-step'] ?? '{route}';
  return {
    text: phrase.replace('{route}', text.routes[id]?.short ?? id),
    citation: cite(route?.basis[0] ?? '', ruleset, route?.status),
    rule: id,
    effect: 'allows',
    keys: [],
  };
}

/** The answered questions that a rule turns on, those that count, in order of the questions. */
export function keysBehind(context: Context, rule: number): readonly string[] {
  const keys = context.program.ruleKeys[rule] ?? [];
  return keys.filter((key) => context.facts[key] !== undefined && context.relevant(key) !== FALSE);
}

/** The unanswered questions that keep a condition unknown. */
export function missingIn(context: Context, expr: Expr): string[] {
  return inOrder(context, openLeaves(context, expr)).filter((key) => !answered(context.facts[key]));
}

function answered(answer: Answer | undefined): boolean {
  return answer !== undefined;
}

function inOrder(context: Context, keys: ReadonlySet<string>): string[] {
  return context.program.questions
    .map(({ question }) => question.key)
    .filter((key) => keys.has(key) && context.relevant(key) !== FALSE);
}

function visit(context: Context, name: string, seen: Set<string>): void {
  const expr = context.program.definitions[context.program.definitionAt.get(name) ?? -1];
  if (expr && !seen.has(`=${name}`)) openLeaves(context, expr, seen.add(`=${name}`));
}

/** The questions that leave a condition unknown: only the parts that are themselves unknown are followed. */
function openLeaves(context: Context, expr: Expr, seen: Set<string> = new Set()): Set<string> {
  if (expr.op === 'certain' || expr.op === 'possible') return openLeaves(context, expr.of, seen);
  if (compileTest(expr, context.program)(context) !== UNKNOWN) return seen;
  if ('of' in expr) {
    for (const part of Array.isArray(expr.of) ? (expr.of as readonly Expr[]) : [expr.of as Expr]) {
      openLeaves(context, part, seen);
    }
  } else if ('key' in expr) {
    seen.add(expr.key);
    relevanceLeaves(context, expr.key, seen);
  } else if (expr.op === 'definition') visit(context, expr.name, seen);
  else if (expr.op === 'value' || expr.op === 'table') moneyLeaves(context, expr, seen);
  return seen;
}

function relevanceLeaves(context: Context, key: string, seen: Set<string>): void {
  const when = context.program.questions[context.program.questionAt.get(key) ?? -1]?.when;
  if (when && !seen.has(`?${key}`) && context.relevant(key) === UNKNOWN)
    openLeaves(context, when, seen.add(`?${key}`));
}

function moneyLeaves(context: Context, expr: Expr & { op: 'value' | 'table' }, seen: Set<string>): void {
  for (const key of MONEY) if (context.relevant(key) !== FALSE) seen.add(key);
  if (context.relevant('subject') !== FALSE) seen.add('subject');
  if (expr.op !== 'table') return;
  for (const row of context.program.tables.get(expr.table) ?? []) openLeaves(context, row.when, seen);
}
