import { prepare, type EvaluateOptions } from '../evaluate.ts';
import { FALSE, UNKNOWN } from '../logic/tri.ts';
import type { Answer, Facts, Question } from '../types.ts';
import { nextQuestions } from '../engine/next-questions.ts';
import { optionsOf } from '../engine/next-questions.ts';
import type { Context } from '../engine/context.ts';
import { fault } from '../engine/facts.ts';

/**
 * A run through the questions. `answers` holds every answer ever given, `unsure` included; one that no longer counts
 * is kept, so that it comes back if the earlier answer does. Plain data: it can be stored and replayed.
 */
export interface Interview {
  readonly answers: Facts;
  /** The questions in the order they were answered: the way back. */
  readonly path: readonly string[];
}

/** A start, with answers the host already knows, such as the nation. Answers that cannot be read are left out. */
export function startInterview(given: Facts = {}, options: EvaluateOptions = {}): Interview {
  const { context } = prepare(given, options);
  return { answers: context.facts, path: Object.keys(context.facts) };
}

/** Gives or changes one answer and keeps all others. An answer that cannot be given leaves the interview as it was. */
export function answer(
  interview: Interview,
  key: string,
  value: Answer,
  options: EvaluateOptions = {},
): Interview {
  const { context } = prepare({}, options);
  const question = context.program.questions[context.program.questionAt.get(key) ?? -1]?.question;
  if (!question || fault(question, value)) return interview;
  const path = interview.path.includes(key) ? interview.path : [...interview.path, key];
  return { answers: { ...interview.answers, [key]: value }, path };
}

/** The question before one, on the way taken, that still counts. */
export function before(
  interview: Interview,
  key: string | undefined,
  options: EvaluateOptions = {},
): string | undefined {
  const { context } = prepare(interview.answers, options);
  const at = key === undefined ? -1 : interview.path.indexOf(key);
  const walked = at < 0 ? interview.path : interview.path.slice(0, at);
  return walked.findLast((one) => context.relevant(one) !== FALSE);
}

/** The facts that count: answers to questions that arise, without the unsure ones. */
export function relevantFacts(interview: Interview, options: EvaluateOptions = {}): Facts {
  const { context } = prepare(interview.answers, options);
  return Object.fromEntries(Object.entries(context.facts).filter(([key]) => context.relevant(key) !== FALSE));
}

/** Answers kept but not counted, because an earlier answer means their question does not arise. */
export function setAside(interview: Interview, options: EvaluateOptions = {}): string[] {
  const { context } = prepare(interview.answers, options);
  return Object.keys(interview.answers).filter((key) => context.relevant(key) === FALSE);
}

/** The questions answered, in order of the rule set, for a check-your-answers list. */
export function answered(interview: Interview, options: EvaluateOptions = {}): Question[] {
  const { context } = prepare(interview.answers, options);
  return context.program.questions
    .map(({ question }) => question)
    .filter(({ key }) => interview.answers[key] !== undefined && context.relevant(key) !== FALSE);
}

/** Where the interview stands. */
export interface Progress {
  /** The question to ask now; undefined when all that matter are answered. */
  readonly next: string | undefined;
  readonly asked: number;
  /** About how many there will be in all. It changes as answers open or close questions. */
  readonly about: number;
  /** Questions with a usual answer that can share one page of rare situations, in order. */
  readonly rare: readonly string[];
}

/**
 * The next question: core questions in their order while they count and matter, then the one that settles most.
 * A question answered `unsure` is not asked again. Rare ones come last, so that they can be shown together.
 */
export function progress(interview: Interview, options: EvaluateOptions = {}): Progress {
  const { context } = prepare(interview.answers, options);
  const waiting = askable(context, interview);
  const core = waiting.filter((question) => question.core && question.usual === undefined);
  const settles = nextQuestions(context).filter((key) =>
    waiting.some((question) => question.key === key && question.usual === undefined),
  );
  const rest = waiting.filter((question) => question.usual === undefined);
  const rare = waiting.filter((question) => question.usual !== undefined).map(({ key }) => key);
  const asked = interview.path.filter((key) => context.relevant(key) !== FALSE).length;
  const [next] = [...core.map(({ key }) => key), ...settles, ...rest.map(({ key }) => key), ...rare];
  return { next, asked, about: asked + waiting.length, rare };
}

/** Questions that arise, are unanswered, and whose answer could still change a verdict or the order of routes. */
function askable(context: Context, interview: Interview): Question[] {
  return context.program.questions
    .filter(({ question }) => interview.answers[question.key] === undefined)
    .filter(({ question }) => context.relevant(question.key) !== FALSE && matters(context, question.key))
    .map(({ question }) => question);
}

/** True while some answer could change an open route, the regime, or which lawful route comes first. */
export function matters(context: Context, key: string): boolean {
  if (context.relevant(key) === UNKNOWN) return false;
  const { supports, preferences, routeRules } = context.program;
  const open = routeRules.some((_, at) => context.route(at) === UNKNOWN && supports.routes[at]?.has(key));
  if (open) return true;
  const ranks = preferences.some(
    ({ when, routes }) =>
      routes.some((at) => context.route(at) !== FALSE) && JSON.stringify(when).includes(`"${key}"`),
  );
  return (
    ranks ||
    optionsOf(context, key).some(
      (to) => context.with(key, to).firstRow('regime') !== context.firstRow('regime'),
    )
  );
}
