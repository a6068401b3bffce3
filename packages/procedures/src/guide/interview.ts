import { undecided } from '../engine/undecided.ts';
import { programOf } from '../engine/program.ts';
import { prepare, type EvaluateOptions } from '../evaluate.ts';
import { uk } from '../rules/uk.ts';
import { FALSE, TRUE } from '../logic/tri.ts';
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

const prepared = new WeakMap<Facts, { readonly options: EvaluateOptions; readonly context: Context }>();

/** The case of an interview, worked out once for each set of answers: a page asks it several things. */
export function contextOf({ answers }: Interview, options: EvaluateOptions): Context {
  const known = prepared.get(answers);
  if (known && isSame(known.options, options)) return known.context;
  const { context } = prepare(answers, options);
  prepared.set(answers, { options, context });
  return context;
}

function isSame(a: EvaluateOptions, b: EvaluateOptions): boolean {
  return a.ruleset === b.ruleset && a.asOf === b.asOf && a.ownRules === b.ownRules;
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
  const { questions, questionAt } = programOf(options.ruleset ?? uk);
  const question = questions[questionAt.get(key) ?? -1]?.question;
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
  const context = contextOf(interview, options);
  const at = key === undefined ? -1 : interview.path.indexOf(key);
  const walked = at < 0 ? interview.path : interview.path.slice(0, at);
  return walked.findLast((one) => context.relevant(one) !== FALSE);
}

/** The facts that count: answers to questions that arise, without the unsure ones. */
export function relevantFacts(interview: Interview, options: EvaluateOptions = {}): Facts {
  const context = contextOf(interview, options);
  return Object.fromEntries(Object.entries(context.facts).filter(([key]) => context.relevant(key) !== FALSE));
}

/** Answers kept but not counted, because an earlier answer means their question does not arise. */
export function setAside(interview: Interview, options: EvaluateOptions = {}): string[] {
  const context = contextOf(interview, options);
  return Object.keys(interview.answers).filter((key) => context.relevant(key) === FALSE);
}

/** The questions answered, in order of the rule set, for a check-your-answers list. */
export function answered(interview: Interview, options: EvaluateOptions = {}): Question[] {
  const context = contextOf(interview, options);
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
  /** The usual answer to each of them, for this kind of buyer: what "none of these" answers. */
  readonly usual: Readonly<Record<string, Answer>>;
}

/**
 * The next question: who, what and health first, then emergencies, then money, then whatever could still change the
 * result. A question answered `unsure` is not asked again, and does not end the interview. Rare ones come last, so that
 * they can be shown together.
 */
export function progress(interview: Interview, options: EvaluateOptions = {}): Progress {
  const context = assumed(interview, options);
  const usual = (question: Question): Answer | undefined => usualOf(question, context.facts);
  // What is rare is asked last. Until then the rest is asked as if it were as usual, which asks less.
  const ordinary = askable(asUsual(context, usual), interview).filter((one) => usual(one) === undefined);
  const rare = askable(context, interview).filter((one) => usual(one) !== undefined);
  const plain = ordinary.length > 0 || rare.length > 0 ? ordinary : askable(context, interview);
  const waiting = [...plain, ...rare];
  const asked = interview.path.filter((key) => context.relevant(key) !== FALSE).length;
  const [next] = [...inOrder(context, plain), ...rare.map(({ key }) => key)];
  return {
    next,
    asked,
    about: asked + waiting.length,
    rare: rare.map(({ key }) => key),
    usual: Object.fromEntries(rare.flatMap((question) => [[question.key, usual(question) as Answer]])),
  };
}

function asUsual(context: Context, usual: (question: Question) => Answer | undefined): Context {
  const answers = context.program.questions.flatMap(({ question }): [string, Answer][] => {
    const answer = context.facts[question.key] === undefined ? usual(question) : undefined;
    return answer === undefined ? [] : [[question.key, answer]];
  });
  return context.withAll(Object.fromEntries(answers));
}

/** The answer nearly everyone of this kind gives; undefined if there is none, and the question is asked by itself. */
export function usualOf(question: Question, facts: Facts): Answer | undefined {
  return question.usualFor?.[String(facts['buyer'])] ?? question.usual;
}

/** For asking only: who does not know what they plan is asked on as if it were the assumption that is planned on. */
function assumed(interview: Interview, options: EvaluateOptions): Context {
  const context = contextOf(interview, options);
  const answers = context.program.questions.flatMap(({ question: { key, assume } }): [string, Answer][] => {
    const unsure = interview.answers[key] === 'unsure' && context.facts[key] === undefined;
    return unsure && assume !== undefined ? [[key, assume]] : [];
  });
  return context.withAll(Object.fromEntries(answers));
}

/** The first questions in their order, then the rest by what they settle. */
function inOrder(context: Context, waiting: readonly Question[]): string[] {
  const keys = waiting.map(({ key }) => key);
  const first = FIRST.filter((key) => keys.includes(key));
  const core = waiting.filter(({ core }) => core).map(({ key }) => key);
  const settles = nextQuestions(context).filter((key) => keys.includes(key));
  return [...new Set([...first, ...core, ...settles, ...keys])];
}

/** Which law governs, and whether anything can wait, before anything else; then the value. */
const FIRST = [
  'nation',
  'buyer',
  'arrangement',
  'subject',
  'healthcare',
  'healthcareProvider',
  'likelyBestProvider',
  'urgency',
  'patientSafety',
  'serviceCategory',
  'supplierRevenue',
  'estimatedValue',
  'vat',
  'optionsValue',
  'linkedValue',
  // How ready the solution is decides whether prizes count, and so the value, before anything about the market does.
  'maturity',
  'bidderInput',
];
const ALWAYS = ['nation', 'buyer', 'arrangement', 'subject'];

/** Questions that arise, are unanswered, and whose answer could still change the regime or what comes first. */
function askable(context: Context, interview: Interview): Question[] {
  const open = undecided(context);
  return context.program.questions
    .map(({ question }) => question)
    .filter(({ key }) => interview.answers[key] === undefined && context.relevant(key) === TRUE)
    .filter(({ key }) => open.has(key) || ALWAYS.includes(key) || turnsRegime(context, key));
}

function turnsRegime(context: Context, key: string): boolean {
  const here = context.firstRow('regime');
  return optionsOf(context, key).some((to) => context.with(key, to).firstRow('regime') !== here);
}
