import type { Expr } from '../logic/ast.ts';
import { FALSE, TRUE, UNKNOWN, not } from '../logic/tri.ts';
import type { Tri } from '../types.ts';
import { compileTest } from './compile.ts';
import type { Case, Program } from './compiled.ts';
import { MONEY } from './supports.ts';

/** The day the procurement begins, named among the answers that a reason rests on. */
export const AS_OF = 'asOf';

/**
 * The answers that make a condition true or false, the one that weighs most first. `given` is false where the condition
 * is only as it is because a question does not arise: `keys` are then the answers that keep it from arising.
 */
export interface Cause {
  readonly keys: readonly string[];
  readonly given: boolean;
}

const NONE: Cause = { keys: [], given: false };

/** Why a condition is as it is; nothing for one that is not known. */
export function causeOf(one: Case, expr: Expr): Cause {
  const truth = judge(one, expr);
  return truth === UNKNOWN ? NONE : why(one, expr, truth, new Set());
}

function judge(one: Case, expr: Expr): Tri {
  return compileTest(expr, one.program)(one);
}

type Seen = Set<string>;
type Settled = 0 | 2;

function why(one: Case, expr: Expr, truth: Settled, seen: Seen): Cause {
  switch (expr.op) {
    case 'const':
    case 'known':
      return expr.op === 'known' && truth === TRUE ? { keys: [expr.key], given: true } : NONE;
    case 'in':
    case 'number':
      return ofAnswer(one, expr, seen);
    case 'all':
      return truth === TRUE ? every(one, expr.of, truth, seen) : some(one, expr.of, truth, seen);
    case 'any':
      return truth === TRUE ? some(one, expr.of, truth, seen) : every(one, expr.of, truth, seen);
    case 'not':
      return why(one, expr.of, not(truth) as Settled, seen);
    case 'certain':
    case 'possible':
      return judge(one, expr.of) === truth ? why(one, expr.of, truth, seen) : NONE;
    case 'definition':
      return ofDefinition(one, expr.name, truth, seen);
    case 'value':
      return ofMoney(one, []);
    case 'table':
      return ofMoney(one, choosing(one, expr.table, seen));
    case 'from':
      return { keys: [AS_OF], given: true };
    case 'relevant':
      return ofRelevance(one, expr.key, truth, seen);
    case 'lawful':
      return ofRoute(one, expr.route, truth, seen);
  }
}

function ofAnswer(one: Case, expr: Extract<Expr, { key: string }>, seen: Seen): Cause {
  const at = one.program.questionAt.get(expr.key) ?? -1;
  const raw = 'raw' in expr && expr.raw;
  if (!raw && one.relevance(at) === FALSE)
    return { ...ofRelevance(one, expr.key, FALSE, seen), given: false };
  return one.given(at) === undefined ? NONE : { keys: [expr.key], given: true };
}

function ofRelevance(one: Case, key: string, truth: Settled, seen: Seen): Cause {
  const when = one.program.questions[one.program.questionAt.get(key) ?? -1]?.when;
  return when && judge(one, when) === truth ? why(one, when, truth, seen) : NONE;
}

function ofDefinition(one: Case, name: string, truth: Settled, seen: Seen): Cause {
  const expr = one.program.definitions[one.program.definitionAt.get(name) ?? -1];
  if (!expr || seen.has(name) || judge(one, expr) !== truth) return NONE;
  return why(one, expr, truth, new Set([...seen, name]));
}

/** Every part counts. A part that rests on an answer given outweighs those that do not arise. */
function every(one: Case, parts: readonly Expr[], truth: Settled, seen: Seen): Cause {
  const causes = parts.map((part) => why(one, part, truth, seen));
  const given = causes.filter((cause) => cause.given);
  return join(given.length > 0 ? given : causes, given.length > 0);
}

/** One part is enough: the first that rests on an answer given, else the first that settles it. */
function some(one: Case, parts: readonly Expr[], truth: Settled, seen: Seen): Cause {
  const causes = parts
    .filter((part) => judge(one, part) === truth)
    .map((part) => why(one, part, truth, seen));
  return causes.find(({ given }) => given) ?? causes.find(({ keys }) => keys.length > 0) ?? NONE;
}

function join(causes: readonly Cause[], given: boolean): Cause {
  return { keys: [...new Set(causes.flatMap(({ keys }) => keys))], given };
}

/** The figures first, then what picks the limit. */
function ofMoney(one: Case, after: readonly string[]): Cause {
  const keys = MONEY.filter((key) => {
    const at = one.program.questionAt.get(key) ?? -1;
    return one.given(at) !== undefined && one.relevance(at) !== FALSE;
  });
  return keys.length > 0 ? { keys: [...new Set([...keys, ...after])], given: true } : noMoney(one);
}

/** No figure counts: what is bought, or that nothing is, is the reason. */
function noMoney(one: Case): Cause {
  const keys = ['subject', 'arrangement'].filter((key) => one.facts[key] !== undefined);
  return { keys: keys.slice(0, 1), given: false };
}

function choosing(one: Case, table: string, seen: Seen): readonly string[] {
  const row = one.program.tables.get(table)?.find(({ when }) => judge(one, when) === TRUE);
  return row ? why(one, row.when, TRUE, seen).keys : [];
}

function ofRoute(one: Case, route: string, truth: Settled, seen: Seen): Cause {
  const at = one.program.routeAt.get(route) ?? -1;
  const name = `r:${route}`;
  if (seen.has(name)) return NONE;
  const next = new Set([...seen, name]);
  const rules = rulesOf(one.program, at);
  return truth === TRUE ? every(one, rules, truth, next) : some(one, rules, truth, next);
}

function rulesOf({ routeRules, rules }: Program, route: number): Expr[] {
  return (routeRules[route] ?? []).map((rule) => rules[rule] as Expr);
}
