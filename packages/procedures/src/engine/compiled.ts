import type { Expr } from '../logic/ast.ts';
import type { Answer, Facts, Limit, Question, Ruleset, Tri } from '../types.ts';
import type { Value } from './value.ts';

/** What a condition may read of a case. `Context` is the one that is worked out from answers. */
export interface Case {
  readonly program: Program;
  readonly facts: Facts;
  readonly asOf: string;
  readonly value: Value;
  /** Whether the answer to a question counts, by its number. */
  relevance(at: number): Tri;
  /** The answer that counts, by the number of its question. */
  answerAt(at: number): Answer | undefined;
  /** The answer as given, whether or not it counts. */
  given(at: number): Answer | undefined;
  definitionAt(at: number): Tri;
  route(at: number): Tri;
  rowsLeft(table: string): (string | null)[];
}

/** A condition as a function, so that a case is judged without reading the expression again. */
export type Test = (one: Case) => Tri;

/** Numbers of the names that conditions use. */
export interface Names {
  readonly questionAt: ReadonlyMap<string, number>;
  readonly definitionAt: ReadonlyMap<string, number>;
  readonly routeAt: ReadonlyMap<string, number>;
}

/** Which answers each part of a program can turn on, directly or through relevance and definitions. */
export interface Supports {
  readonly relevance: readonly ReadonlySet<string>[];
  readonly definitions: readonly ReadonlySet<string>[];
  readonly rules: readonly ReadonlySet<string>[];
  readonly routes: readonly ReadonlySet<string>[];
  readonly value: ReadonlySet<string>;
  /** For each question, the numbers of everything that must be worked out again when its answer changes. */
  readonly stale: ReadonlyMap<string, Stale>;
}

export interface Stale {
  readonly relevance: readonly number[];
  readonly definitions: readonly number[];
  readonly rules: readonly number[];
  readonly routes: readonly number[];
  readonly value: boolean;
}

/** A rule set with its conditions parsed and indexed, ready to be evaluated many times. */
export interface Program extends Names {
  readonly ruleset: Ruleset;
  readonly questions: readonly CompiledQuestion[];
  readonly definitions: readonly Expr[];
  readonly definitionTests: readonly Test[];
  readonly tables: ReadonlyMap<string, readonly CompiledRow[]>;
  readonly rules: readonly Expr[];
  readonly ruleTests: readonly Test[];
  /** For each route, the numbers of its rules in order. */
  readonly routeRules: readonly (readonly number[])[];
  readonly preferences: readonly CompiledPreference[];
  readonly recommendWhen: Test;
  readonly supports: Supports;
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
}

export interface CompiledQuestion {
  readonly question: Question;
  readonly when: Expr | undefined;
  readonly test: Test | undefined;
}

export interface CompiledRow {
  readonly when: Expr;
  readonly test: Test;
  readonly then: string | null;
}

export interface CompiledPreference {
  readonly id: string;
  readonly when: Expr;
  readonly test: Test;
  readonly routes: readonly number[];
  /** The answers that its condition names, through definitions. */
  readonly keys: ReadonlySet<string>;
}
