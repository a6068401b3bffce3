import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Answer, Facts, Tri } from '../types.ts';
import type { Case, Program, Stale } from './compiled.ts';
import { addUp, hull, type Value } from './value.ts';

const UNSET = 3;

/** One set of answers on one day, with what has been worked out about it so far. */
export class Context implements Case {
  readonly program: Program;
  readonly facts: Facts;
  readonly asOf: string;
  readonly #relevance: Uint8Array;
  readonly #definitions: Uint8Array;
  readonly #rules: Uint8Array;
  #value: Value | undefined;

  constructor(program: Program, facts: Facts, asOf: string, from?: Context, changed: readonly string[] = []) {
    this.program = program;
    this.facts = facts;
    this.asOf = asOf;
    if (from === undefined) {
      this.#relevance = new Uint8Array(program.questions.length).fill(UNSET);
      this.#definitions = new Uint8Array(program.definitions.length).fill(UNSET);
      this.#rules = new Uint8Array(program.rules.length).fill(UNSET);
      return;
    }
    const stale = changed.flatMap((key) => program.supports.stale.get(key) ?? []);
    this.#relevance = kept(from.#relevance, stale, 'relevance');
    this.#definitions = kept(from.#definitions, stale, 'definitions');
    this.#rules = kept(from.#rules, stale, 'rules');
    this.#value = stale.some(({ value }) => value) ? undefined : from.#value;
  }

  /** The same case with one answer changed, or taken away; what does not depend on it is kept. */
  with(key: string, answer: Answer | undefined): Context {
    const { [key]: _, ...others } = this.facts;
    const facts: Record<string, Answer> = answer === undefined ? others : { ...others, [key]: answer };
    return new Context(this.program, facts, this.asOf, this, [key]);
  }

  /** The same case with several answers given or changed at once. */
  withAll(answers: Facts): Context {
    const keys = Object.keys(answers);
    if (keys.length === 0) return this;
    return new Context(this.program, { ...this.facts, ...answers }, this.asOf, this, keys);
  }

  /** Takes a definition as settled, for planning on the safer branch. */
  suppose(name: string, value: Tri): Context {
    const next = new Context(this.program, this.facts, this.asOf);
    next.#definitions[this.program.definitionAt.get(name) ?? -1] = value;
    next.#value = this.#value;
    return next;
  }

  /** Whether the answer to a question counts. */
  relevant(key: string): Tri {
    return this.relevance(this.program.questionAt.get(key) ?? -1);
  }

  /** The same, by the number of the question. */
  relevance(at: number): Tri {
    const known = this.#relevance[at];
    if (known !== UNSET) return (known ?? FALSE) as Tri;
    const value = this.program.questions[at]?.test?.(this) ?? TRUE;
    this.#relevance[at] = value;
    return value;
  }

  /** The answer that counts: as given, the neutral one where the question does not arise, or undefined. */
  answer(key: string): Answer | undefined {
    return this.answerAt(this.program.questionAt.get(key) ?? -1);
  }

  answerAt(at: number): Answer | undefined {
    return this.relevance(at) !== FALSE ? this.given(at) : this.program.questions[at]?.question.neutral;
  }

  /** The answer as given, whether or not it counts. */
  given(at: number): Answer | undefined {
    return this.facts[this.program.questions[at]?.question.key ?? ''];
  }

  definition(name: string): Tri {
    return this.definitionAt(this.program.definitionAt.get(name) ?? -1);
  }

  definitionAt(at: number): Tri {
    const known = this.#definitions[at];
    if (known !== UNSET) return (known ?? UNKNOWN) as Tri;
    const value = this.program.definitionTests[at]?.(this) ?? UNKNOWN;
    this.#definitions[at] = value;
    return value;
  }

  /** Whether one rule's requirement holds. */
  rule(at: number): Tri {
    const known = this.#rules[at];
    if (known !== UNSET) return (known ?? UNKNOWN) as Tri;
    const value = this.program.ruleTests[at]?.(this) ?? UNKNOWN;
    this.#rules[at] = value;
    return value;
  }

  /** Whether a route is barred, open or lawful: the least of its rules. */
  route(at: number): Tri {
    let verdict: Tri = TRUE;
    for (const rule of this.program.routeRules[at] ?? []) {
      const value = this.rule(rule);
      if (value < verdict) verdict = value;
      if (verdict === FALSE) return FALSE;
    }
    return verdict;
  }

  /** Sch.3: what the contract is worth, as far as the answers say. */
  get value(): Value {
    this.#value ??= this.#addUp();
    return this.#value;
  }

  /** The rows of a table that the answers leave possible, up to the first that certainly holds. */
  rowsLeft(table: string): (string | null)[] {
    const left: (string | null)[] = [];
    for (const row of this.program.tables.get(table) ?? []) {
      const value = row.test(this);
      if (value !== FALSE) left.push(row.then);
      if (value === TRUE) break;
    }
    return left;
  }

  /** The outcome of a FIRST table: the first row that certainly holds. */
  firstRow(table: string): string | null {
    const rows = this.program.tables.get(table) ?? [];
    return rows.find((row) => row.test(this) === TRUE)?.then ?? null;
  }

  #addUp(): Value {
    const concession = this.definition('concession_subject');
    const { vat } = this.facts;
    const asConcession = (): Value => addUp([this.facts['supplierRevenue']], 0, vat);
    // An answer that does not count any more, such as the value of a purchase that became a lease, is not added up.
    const parts = ['estimatedValue', 'optionsValue', 'linkedValue'].map((key) => this.answer(key));
    const { prizesValue } = this.facts;
    const counts = this.relevant('prizesValue');
    const ordinary = (): Value => {
      if (counts === FALSE) return addUp(parts, 0, vat);
      const withPrizes = addUp(parts, prizesValue, vat);
      return counts === TRUE ? withPrizes : hull(withPrizes, addUp(parts, 0, vat));
    };
    if (concession === TRUE) return asConcession();
    return concession === FALSE ? ordinary() : hull(ordinary(), asConcession());
  }
}

function kept(
  memo: Uint8Array,
  stale: readonly Stale[],
  what: 'relevance' | 'definitions' | 'rules',
): Uint8Array {
  const copy = memo.slice();
  for (const one of stale) for (const at of one[what]) copy[at] = UNSET;
  return copy;
}
