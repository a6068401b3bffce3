import { Context } from './engine/context.ts';
import { counterfactuals } from './engine/counterfactuals.ts';
import { parseDay, parseFacts } from './engine/facts.ts';
import { nextQuestions } from './engine/next-questions.ts';
import { programOf } from './engine/program.ts';
import { explain } from './engine/reasons.ts';
import { recommend, type Choice } from './engine/recommend.ts';
import { thresholdOf } from './engine/threshold.ts';
import { uk } from './rules/uk.ts';
import type { Evaluation, Issue, RouteResult, Ruleset, RulesetText } from './types.ts';

export interface EvaluateOptions {
  /** The day the procurement begins, as YYYY-MM-DD. The day the law was read, if left out. */
  readonly asOf?: string | Date | undefined;
  /** The rule set to use; the UK's, if left out. */
  readonly ruleset?: Ruleset | undefined;
  /** The words to use; the rule set's own, in English, if left out. */
  readonly text?: RulesetText | undefined;
}

/**
 * Which routes the answers leave open, why, and which to put first.
 *
 * Never throws on bad input: an answer that cannot be read counts as unanswered and is named in `issues`.
 * Three-valued throughout: a missing answer never bars a route and never makes one lawful.
 */
export function evaluate(facts: unknown, options: EvaluateOptions = {}): Evaluation {
  const { context, issues } = prepare(facts, options);
  const { ruleset } = context.program;
  const text = options.text ?? ruleset.text;
  const chosen = recommend(context);
  const routes = ruleset.routes.map((_, at) => crowned(explain(context, at, text), at, chosen));
  const recommended = chosen.map(({ route }) => ruleset.routes[route]?.id ?? '');
  return {
    regime: context.firstRow('regime') ?? 'undetermined',
    threshold: thresholdOf(context),
    routes,
    recommended,
    provisional: chosen.some(({ route }) => routes[route]?.verdict === 'undetermined'),
    preferences: chosen.map(({ route, preference }) => {
      const rule = ruleset.preferences[preference]?.id ?? '';
      return { route: ruleset.routes[route]?.id ?? '', rule, text: text.preferences[rule] ?? '' };
    }),
    nextQuestions: nextQuestions(context),
    counterfactuals: counterfactuals(context),
    ruleset: stamp(ruleset),
    asOf: context.asOf,
    issues,
  };
}

/** A lawful route that was put forward is recommended. One still undetermined keeps that verdict. */
function crowned(result: RouteResult, at: number, chosen: readonly Choice[]): RouteResult {
  if (result.verdict !== 'lawful' || !chosen.some(({ route }) => route === at)) return result;
  return { ...result, verdict: 'recommended' };
}

/** What identifies a rule set in a record. */
export function stamp({ id, version, effectiveFrom, hash }: Ruleset): Evaluation['ruleset'] {
  return { id, version, effectiveFrom, hash };
}

/** Parses the input and sets up the case; for callers that need more than `evaluate` gives. */
export function prepare(
  facts: unknown,
  options: EvaluateOptions = {},
): { context: Context; issues: readonly Issue[] } {
  const ruleset = options.ruleset ?? uk;
  const parsed = parseFacts(facts, ruleset);
  const day = options.asOf === undefined ? ruleset.lawAsAt : parseDay(options.asOf);
  const issues = day === undefined ? [...parsed.issues, badDay(options.asOf)] : parsed.issues;
  return { context: new Context(programOf(ruleset), parsed.facts, day ?? ruleset.lawAsAt), issues };
}

function badDay(asOf: unknown): Issue {
  const shown = typeof asOf === 'string' ? `"${asOf}"` : `a ${typeof asOf}`;
  return { code: 'bad-date', path: 'asOf', message: `asOf must be a day as YYYY-MM-DD, not ${shown}` };
}
