import { FALSE, UNKNOWN } from '../logic/tri.ts';
import type { Expr } from '../logic/ast.ts';
import type { Answer } from '../types.ts';
import { compileTest } from './compile.ts';
import type { Context } from './context.ts';
import { MONEY } from './supports.ts';

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
