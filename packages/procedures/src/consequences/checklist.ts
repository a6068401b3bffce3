import { cite } from '../citation.ts';
import { compileTest } from '../engine/compile.ts';
import type { Context } from '../engine/context.ts';
import { missingIn } from '../engine/missing.ts';
import { prepare } from '../evaluate.ts';
import { parseExpr } from '../logic/parse.ts';
import type { Expr } from '../logic/ast.ts';
import { FALSE, TRUE } from '../logic/tri.ts';
import type { Evaluation, Facts, Ruleset, RulesetText } from '../types.ts';
import { dueDay, type EventDays } from './due.ts';
import type { Consequence, ConsequenceLine, ConsequenceRow } from './types.ts';

/** A purchase that was judged. `days` are the days of its events, if they are planned: they give `lastDay`. */
export interface JudgedCase {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly days?: EventDays;
}

const parsed = new Map<string, Expr>();

function exprOf(text: string): Expr {
  const known = parsed.get(text);
  if (known) return known;
  const expr = parseExpr(text);
  parsed.set(text, expr);
  return expr;
}

/** The lines of one kind for a route, in the order of the rule set. */
export function linesOf(
  route: string,
  one: JudgedCase,
  ruleset: Ruleset,
  text: RulesetText,
  kinds: readonly Consequence['kind'][],
): ConsequenceLine[] {
  const { context } = prepare(one.facts, { ruleset, asOf: one.evaluation.asOf });
  return (ruleset.consequences ?? [])
    .filter(({ kind, routes }) => kinds.includes(kind) && routes.includes(route))
    .flatMap((consequence) => lineOf(consequence, context, one, text));
}

function judge(context: Context, when: string): 0 | 1 | 2 {
  return compileTest(exprOf(when), context.program)(context);
}

/** The rows that the answers leave possible, up to the first that certainly holds. */
function rowsLeft({ rows }: Consequence, context: Context): ConsequenceRow[] {
  const left: ConsequenceRow[] = [];
  for (const row of rows) {
    const value = judge(context, row.when);
    if (value !== FALSE) left.push(row);
    if (value === TRUE) break;
  }
  return left;
}

/** The last row left, and of those that ask for something while one may: "it is not due" is not said of what may be due. */
function shownOf(left: readonly ConsequenceRow[]): ConsequenceRow | undefined {
  return left.findLast(({ duty }) => duty !== 'not-due') ?? left.at(-1);
}

function lineOf(
  consequence: Consequence,
  context: Context,
  one: JudgedCase,
  text: RulesetText,
): ConsequenceLine[] {
  const { code, kind, only } = consequence;
  if (only !== undefined && judge(context, only) === FALSE) return [];
  const left = rowsLeft(consequence, context);
  const row = shownOf(left);
  if (!row) return [];
  const agreed = left.every(({ duty, say }) => duty === row.duty && say === row.say);
  const sure = left.every(({ duty }) => duty === row.duty);
  const open = left.slice(0, -1).flatMap(({ when }) => missingIn(context, exprOf(when)));
  const lastDay = one.days && row.deadline ? dueDay(row.deadline, one.days) : undefined;
  const name = kind === 'notice' ? text.notices[code]?.name : text.duties[code];
  return [
    {
      code,
      name: name ?? code,
      when: text.consequences[row.say] ?? '',
      duty: sure || row.duty === 'not-read' ? row.duty : 'conditional',
      citation: cite(row.cite, context.program.ruleset, row.status),
      ...(row.deadline ? { deadline: row.deadline } : {}),
      ...(lastDay === undefined ? {} : { lastDay }),
      pending: agreed ? [] : [...new Set(open)],
    },
  ];
}
