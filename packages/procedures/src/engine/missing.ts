import { FALSE, UNKNOWN } from '../logic/tri.ts';
import type { Expr } from '../logic/ast.ts';
import { compileTest } from './compile.ts';
import type { Context } from './context.ts';
import { MONEY } from './supports.ts';

type Keys = ReadonlySet<string>;

/** What was found for a case: many rules wait for the same definitions, and many callers for the same rules. */
interface Found {
  readonly missing: Map<Expr, readonly string[]>;
  /** By the name of a definition, of a table, or of the question whose relevance is not known. */
  readonly named: Map<string, Keys>;
}

const found = new WeakMap<Context, Found>();
const NONE: Keys = new Set();

function foundOf(context: Context): Found {
  const known = found.get(context);
  if (known) return known;
  const fresh: Found = { missing: new Map(), named: new Map() };
  found.set(context, fresh);
  return fresh;
}

/** The unanswered questions that keep a condition unknown, in the order of the rule set. */
export function missingIn(context: Context, expr: Expr): readonly string[] {
  const { missing } = foundOf(context);
  const known = missing.get(expr);
  if (known) return known;
  const leaves = new Set<string>();
  collect(context, expr, leaves);
  const at = (key: string): number => context.program.questionAt.get(key) ?? 0;
  const keys = [...leaves]
    .filter((key) => context.facts[key] === undefined && context.relevant(key) !== FALSE)
    .sort((a, b) => at(a) - at(b));
  missing.set(expr, keys);
  return keys;
}

/** Worked out once for each name. A name that leads back to itself adds nothing the second time. */
function once(context: Context, name: string, into: Set<string>, find: (keys: Set<string>) => void): void {
  const { named } = foundOf(context);
  let keys = named.get(name);
  if (!keys) {
    named.set(name, NONE);
    const fresh = new Set<string>();
    find(fresh);
    named.set(name, (keys = fresh));
  }
  for (const key of keys) into.add(key);
}

/** The questions that leave a condition unknown: only the parts that are themselves unknown are followed. */
function collect(context: Context, expr: Expr, into: Set<string>): void {
  if (expr.op === 'certain' || expr.op === 'possible') return collect(context, expr.of, into);
  if (compileTest(expr, context.program)(context) !== UNKNOWN) return;
  if ('of' in expr) {
    const parts = Array.isArray(expr.of) ? (expr.of as readonly Expr[]) : [expr.of as Expr];
    for (const part of parts) collect(context, part, into);
  } else if ('key' in expr) {
    into.add(expr.key);
    relevanceLeaves(context, expr.key, into);
  } else if (expr.op === 'definition') definitionLeaves(context, expr.name, into);
  else if (expr.op === 'value' || expr.op === 'table') moneyLeaves(context, expr, into);
}

function definitionLeaves(context: Context, name: string, into: Set<string>): void {
  const expr = context.program.definitions[context.program.definitionAt.get(name) ?? -1];
  if (expr) once(context, `=${name}`, into, (keys) => collect(context, expr, keys));
}

function relevanceLeaves(context: Context, key: string, into: Set<string>): void {
  const when = context.program.questions[context.program.questionAt.get(key) ?? -1]?.when;
  if (when && context.relevant(key) === UNKNOWN)
    once(context, `?${key}`, into, (keys) => collect(context, when, keys));
}

function moneyLeaves(context: Context, expr: Expr & { op: 'value' | 'table' }, into: Set<string>): void {
  for (const key of MONEY) if (context.relevant(key) !== FALSE) into.add(key);
  if (context.relevant('subject') !== FALSE) into.add('subject');
  if (expr.op !== 'table') return;
  once(context, `#${expr.table}`, into, (keys) => {
    for (const row of context.program.tables.get(expr.table) ?? []) collect(context, row.when, keys);
  });
}
