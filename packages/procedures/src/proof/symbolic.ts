import { limitOn } from '../engine/limits.ts';
import type { Program } from '../engine/compiled.ts';
import type { Expr } from '../logic/ast.ts';
import type { Answer } from '../types.ts';
import { Diagrams, type Node } from './mdd.ts';
import { MONEY, pointReaches, type Space } from './space.ts';

/** A program judged over its whole answer space at once: each condition becomes a diagram with terminals 0, 1 and 2. */
export class Symbolic {
  readonly program: Program;
  readonly space: Space;
  readonly diagrams: Diagrams;
  readonly #memo = new Map<string, Node>();
  readonly #levels: ReadonlyMap<string, number>;

  constructor(program: Program, space: Space) {
    this.program = program;
    this.space = space;
    this.diagrams = new Diagrams(space.variables.map(({ values }) => values.length));
    this.#levels = new Map(space.variables.map(({ key }, at) => [key, at]));
  }

  rule(at: number): Node {
    return this.#once(`rule:${at}`, () => this.expr(this.program.rules[at] as Expr));
  }

  route(at: number): Node {
    const rules = this.program.routeRules[at] ?? [];
    return this.#once(`route:${at}`, () =>
      rules.reduce((node, rule) => this.diagrams.min(node, this.rule(rule)), 2),
    );
  }

  relevance(key: string): Node {
    const when = this.program.questions[this.program.questionAt.get(key) ?? -1]?.when;
    return this.#once(`relevant:${key}`, () => (when ? this.expr(when) : 2));
  }

  definition(name: string): Node {
    const expr = this.program.definitions[this.program.definitionAt.get(name) ?? -1];
    return this.#once(`definition:${name}`, () => (expr ? this.expr(expr) : 1));
  }

  /** The number of the first row that certainly holds; the number of rows if none does. At most 15 rows or 31. */
  firstRow(table: string): Node {
    return this.firstOf(
      `first:${table}`,
      (this.program.tables.get(table) ?? []).map(({ when }) => when),
    );
  }

  /** The same for any list of conditions; `id` names the list. */
  firstOf(id: string, rows: readonly Expr[]): Node {
    return this.#once(id, () =>
      rows.reduceRight<Node>((rest, when, at) => {
        const holds = this.diagrams.map('certain', this.expr(when), (value) => (value === 2 ? 2 : 0));
        return this.diagrams.apply(`row:${at}`, holds, rest, (held, other) => (held === 2 ? at : other));
      }, rows.length),
    );
  }

  expr(expr: Expr): Node {
    return (OPS[expr.op] as (symbolic: Symbolic, expr: Expr) => Node)(this, expr);
  }

  /** A test on one answer: the neutral one where the question does not arise. */
  answer(key: string, test: (answer: Answer | undefined) => number, raw: boolean): Node {
    const level = this.#levels.get(key) ?? -1;
    const values = this.space.variables[level]?.values ?? [];
    const given = this.diagrams.variable(level, (value) => test(values[value]));
    if (raw) return given;
    const neutral = this.program.questions[this.program.questionAt.get(key) ?? -1]?.question.neutral;
    const aside = neutral === undefined ? 0 : test(neutral);
    const { diagrams } = this;
    const relevance = this.relevance(key);
    const arises = diagrams.map('is2', relevance, (value) => (value === 2 ? 1 : 0));
    const maybe = diagrams.map('is1', relevance, (value) => (value === 1 ? 1 : 0));
    const agreed = diagrams.map(`agree-with:${aside}`, given, (value) => (value === aside ? value : 1));
    return diagrams.pick(arises, given, diagrams.pick(maybe, agreed, aside));
  }

  reaches(net: boolean, limit: string | null, over = false): Node {
    const amount = limit === null ? undefined : limitOn(this.program, limit, this.space.day)?.amount;
    if (amount === undefined) return 1;
    const { money } = this.space;
    return this.diagrams.variable(this.#levels.get(MONEY) ?? -1, (at) => {
      const point = money[at];
      return point ? pointReaches(point, net, amount, this.space, over) : 1;
    });
  }

  /** Whether all rows still possible agree that the value reaches their limit. */
  table(net: boolean, table: string): Node {
    return this.#once(`table:${net}:${table}`, () => {
      let alive: Node = 1;
      let [all, none]: [Node, Node] = [1, 1];
      for (const { when, then } of this.program.tables.get(table) ?? []) {
        const test = this.expr(when);
        const possible = this.diagrams.apply('left', alive, test, (on, value) =>
          on === 1 && value !== 0 ? 1 : 0,
        );
        alive = this.diagrams.apply('alive', alive, test, (on, value) => (on === 1 && value !== 2 ? 1 : 0));
        const reached = this.reaches(net, then);
        const agrees = (wanted: number): Node =>
          this.diagrams.apply(`agree:${wanted}`, possible, reached, (left, value) =>
            left === 0 || value === wanted ? 1 : 0,
          );
        [all, none] = [this.diagrams.min(all, agrees(2)), this.diagrams.min(none, agrees(0))];
      }
      return this.diagrams.apply('agreed', all, none, (yes, no) => (yes === 1 ? 2 : no === 1 ? 0 : 1));
    });
  }

  #once(id: string, make: () => Node): Node {
    const known = this.#memo.get(id);
    if (known !== undefined) return known;
    const node = make();
    this.#memo.set(id, node);
    return node;
  }
}

type Ops = { readonly [Op in Expr['op']]: (symbolic: Symbolic, expr: Extract<Expr, { op: Op }>) => Node };

const OPS: Ops = {
  const: (_, { value }) => value,
  in: (symbolic, { key, values, negated, raw }) =>
    symbolic.answer(
      key,
      (answer) => (answer === undefined ? 1 : values.includes(String(answer)) !== negated ? 2 : 0),
      raw,
    ),
  number: (symbolic, { key, compare, amount }) =>
    symbolic.answer(
      key,
      (answer) =>
        typeof answer !== 'number' ? 1 : (compare === '>' ? answer > amount : answer <= amount) ? 2 : 0,
      false,
    ),
  all: (symbolic, { of }) =>
    of.reduce<Node>((node, part) => symbolic.diagrams.min(node, symbolic.expr(part)), 2),
  any: (symbolic, { of }) =>
    of.reduce<Node>((node, part) => symbolic.diagrams.max(node, symbolic.expr(part)), 0),
  not: (symbolic, { of }) => symbolic.diagrams.map('not', symbolic.expr(of), (value) => 2 - value),
  certain: (symbolic, { of }) =>
    symbolic.diagrams.map('certain', symbolic.expr(of), (value) => (value === 2 ? 2 : 0)),
  possible: (symbolic, { of }) =>
    symbolic.diagrams.map('possible', symbolic.expr(of), (value) => (value === 0 ? 0 : 2)),
  definition: (symbolic, { name }) => symbolic.definition(name),
  value: (symbolic, { net, limit, over }) => symbolic.reaches(net, limit, over),
  table: (symbolic, { net, table }) => symbolic.table(net, table),
  from: (symbolic, { date }) => (symbolic.space.day >= date ? 2 : 0),
  known: (symbolic, { key }) => symbolic.answer(key, (answer) => (answer === undefined ? 0 : 2), false),
  relevant: (symbolic, { key }) => symbolic.relevance(key),
  lawful: (symbolic, { route }) => symbolic.route(symbolic.program.routeAt.get(route) ?? -1),
};
