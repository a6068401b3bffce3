import { Context } from './engine/context.ts';
import { counterfactuals } from './engine/counterfactuals.ts';
import { parseDay } from './engine/day.ts';
import { parseFacts } from './engine/facts.ts';
import { nextQuestions } from './engine/next-questions.ts';
import { programOf } from './engine/program.ts';
import { explain, explainRegime } from './engine/reasons.ts';
import { recommend, type Choice } from './engine/recommend.ts';
import { decisive } from './engine/undecided.ts';
import { thresholdOf } from './engine/threshold.ts';
import { warningsOf } from './engine/warnings.ts';
import { applyOwnRules } from './own-rules/apply.ts';
import type { OwnOutcome, OwnRules } from './own-rules/types.ts';
import { uk } from './rules/uk.ts';
import type {
  Answer,
  Counterfactual,
  Evaluation,
  Issue,
  RouteResult,
  Ruleset,
  RulesetText,
} from './types.ts';

export interface EvaluateOptions {
  /** The day the procurement begins, as YYYY-MM-DD. The day the law was read, if left out. */
  readonly asOf?: string | Date | undefined;
  /** The rule set to use; the UK's, if left out. */
  readonly ruleset?: Ruleset | undefined;
  /** The words to use; the rule set's own, in English, if left out. */
  readonly text?: RulesetText | undefined;
  /** The authority's own contract rules, as `parseOwnRules` reads them. They apply beside the law and never before it. */
  readonly ownRules?: OwnRules | null | undefined;
  /** Whether to look for what would change the result, which is a good part of the work. True, if left out. */
  readonly counterfactuals?: boolean | undefined;
}

/** What would change the result, for a case that was judged without it. */
export function counterfactualsOf(facts: unknown, options: EvaluateOptions = {}): readonly Counterfactual[] {
  return counterfactuals(prepare(facts, options).context);
}

/**
 * Which routes the answers leave open, why, and which to put first.
 *
 * Never throws on bad input: an answer that cannot be read counts as unanswered and is named in `issues`.
 * Three-valued throughout: a missing answer never bars a route and never makes one lawful.
 */
export function evaluate(facts: unknown, options: EvaluateOptions = {}): Evaluation {
  const { context, issues, own } = prepare(facts, options);
  const { ruleset } = context.program;
  const text = options.text ?? ruleset.text;
  const chosen = recommend(context, undefined, own?.closes);
  const routes = ruleset.routes.map((_, at) => crowned(explain(context, at, text), at, chosen));
  const recommended = chosen.map(({ route }) => ruleset.routes[route]?.id ?? '');
  const regime = context.firstRow('regime') ?? 'undetermined';
  const threshold = thresholdOf(context);
  const provisional = chosen.some(({ route }) => routes[route]?.verdict === 'undetermined');
  return {
    regime,
    threshold,
    because: explainRegime(context, regime, text),
    routes,
    recommended,
    provisional,
    preferences: chosen.map(({ route, preference }) => {
      const rule = ruleset.preferences[preference]?.id ?? '';
      return { route: ruleset.routes[route]?.id ?? '', rule, text: text.preferences[rule] ?? '' };
    }),
    nextQuestions: nextQuestions(context),
    decisive: decisive(context),
    counterfactuals: options.counterfactuals === false ? [] : counterfactuals(context),
    own,
    warnings: warningsOf({ ruleset, text, asOf: context.asOf, threshold, provisional, own }),
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

/** A case ready to be judged: what was wrong with the input, and what the authority's own rules say of it. */
export interface Prepared {
  readonly context: Context;
  readonly issues: readonly Issue[];
  readonly own: OwnOutcome | null;
}

/** Parses the input and sets up the case; for callers that need more than `evaluate` gives. */
export function prepare(facts: unknown, options: EvaluateOptions = {}): Prepared {
  const ruleset = options.ruleset ?? uk;
  const parsed = parseFacts(facts, ruleset);
  const day = options.asOf === undefined ? ruleset.lawAsAt : parseDay(options.asOf);
  const issues = day === undefined ? [...parsed.issues, badDay(options.asOf)] : parsed.issues;
  const context = new Context(programOf(ruleset), parsed.facts, day ?? ruleset.lawAsAt);
  return { ...withOwnRules(context, options.ownRules), issues };
}

/** The question about the authority's own rules is answered by the rules themselves, where they are given. */
function withOwnRules(
  context: Context,
  rules: OwnRules | null | undefined,
): { context: Context; own: OwnOutcome | null } {
  if (!rules) return { context, own: null };
  const regime = context.firstRow('regime') ?? 'undetermined';
  const own = applyOwnRules(rules, {
    facts: context.facts,
    evaluation: { regime, threshold: thresholdOf(context) },
  });
  const answer: Answer | null = own.standingOrders;
  return { context: answer === null ? context : context.with('standingOrders', answer), own };
}

function badDay(asOf: unknown): Issue {
  const shown = typeof asOf === 'string' ? `"${asOf}"` : `a ${typeof asOf}`;
  return { code: 'bad-date', path: 'asOf', message: `asOf must be a day as YYYY-MM-DD, not ${shown}` };
}
