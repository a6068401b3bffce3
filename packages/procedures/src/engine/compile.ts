import type { Expr } from '../logic/ast.ts';
import { FALSE, TRUE, UNKNOWN, not, tri } from '../logic/tri.ts';
import type { Answer, Tri } from '../types.ts';
import type { Case, Names, Test } from './compiled.ts';
import { limitOn } from './limits.ts';
import { atLeast, moreThan } from './value.ts';

type Compilers = { readonly [Op in Expr['op']]: (expr: Extract<Expr, { op: Op }>, names: Names) => Test };

/** Turns a condition into a function of a case. A name the rule set lacks is unknown; the linter reports it. */
export function compileTest(expr: Expr, names: Names): Test {
  const known = tests.get(expr);
  if (known) return known;
  const test = (COMPILERS[expr.op] as (expr: Expr, names: Names) => Test)(expr, names);
  tests.set(expr, test);
  return test;
}

const tests = new WeakMap<Expr, Test>();

const COMPILERS: Compilers = {
  const:
    ({ value }) =>
    () =>
      value,
  in: ({ key, values, negated, raw }, names) => {
    const set = new Set(values);
    const test = (answer: Answer): Tri => tri(set.has(answer as string) !== negated);
    return onAnswer(names.questionAt.get(key) ?? -1, test, raw);
  },
  number: ({ key, compare, amount }, names) => {
    const test = (answer: Answer): Tri =>
      typeof answer !== 'number' ? UNKNOWN : tri(compare === '>' ? answer > amount : answer <= amount);
    return onAnswer(names.questionAt.get(key) ?? -1, test, false);
  },
  all: ({ of }, names) => {
    const parts = of.map((part) => compileTest(part, names));
    return (context) => least(context, parts);
  },
  any: ({ of }, names) => {
    const parts = of.map((part) => compileTest(part, names));
    return (context) => most(context, parts);
  },
  not: ({ of }, names) => {
    const part = compileTest(of, names);
    return (context) => not(part(context));
  },
  certain: ({ of }, names) => {
    const part = compileTest(of, names);
    return (context) => tri(part(context) === TRUE);
  },
  possible: ({ of }, names) => {
    const part = compileTest(of, names);
    return (context) => tri(part(context) !== FALSE);
  },
  definition: ({ name }, names) => {
    const at = names.definitionAt.get(name) ?? -1;
    return (context) => context.definitionAt(at);
  },
  value:
    ({ net, limit, over }) =>
    (context) =>
      reaches(context, net, limit, over),
  table:
    ({ net, table }) =>
    (context) =>
      agreed(context.rowsLeft(table).map((key) => reaches(context, net, key))),
  from:
    ({ date }) =>
    (context) =>
      tri(context.asOf >= date),
  known: ({ key }, names) => {
    const at = names.questionAt.get(key) ?? -1;
    return (context) => tri(context.answerAt(at) !== undefined);
  },
  relevant: ({ key }, names) => {
    const at = names.questionAt.get(key) ?? -1;
    return (context) => context.relevance(at);
  },
  lawful: ({ route }, names) => {
    const at = names.routeAt.get(route) ?? -1;
    return (context) => context.route(at);
  },
};

/**
 * A test on one answer. Where the question does not arise its neutral answer is tested, and with none the test fails.
 * Where it is not known whether it arises, both must agree: otherwise a later answer could overturn the verdict.
 */
function onAnswer(at: number, test: (answer: Answer) => Tri, raw: boolean): Test {
  return (context) => {
    const given = context.given(at);
    const relevant = raw ? TRUE : context.relevance(at);
    if (relevant === TRUE) return given === undefined ? UNKNOWN : test(given);
    const neutral = context.program.questions[at]?.question.neutral;
    const aside = neutral === undefined ? FALSE : test(neutral);
    if (relevant === FALSE) return aside;
    return given !== undefined && test(given) === aside ? aside : UNKNOWN;
  };
}

function least(context: Case, parts: readonly Test[]): Tri {
  let result: Tri = TRUE;
  for (const part of parts) {
    const value = part(context);
    if (value === FALSE) return FALSE;
    if (value < result) result = value;
  }
  return result;
}

function most(context: Case, parts: readonly Test[]): Tri {
  let result: Tri = FALSE;
  for (const part of parts) {
    const value = part(context);
    if (value === TRUE) return TRUE;
    if (value > result) result = value;
  }
  return result;
}

function reaches(context: Case, net: boolean, key: string | null, over = false): Tri {
  const limit = key === null ? undefined : limitOn(context.program, key, context.asOf);
  if (limit === undefined) return UNKNOWN;
  return over ? moreThan(context.value, net, limit.amount) : atLeast(context.value, net, limit.amount);
}

/** True or false only if every limit that is still possible says so. */
function agreed(values: readonly Tri[]): Tri {
  const [first = UNKNOWN] = values;
  return values.every((value) => value === first) ? first : UNKNOWN;
}
