import type { Language } from '@ipec/common';
import { confidence, confidenceReasons } from '../guide/advice.ts';
import { dutyChecklist, noticeChecklist } from '../guide/notices.ts';
import { timingCase } from '../consequences/timing.ts';
import { eventDays, timeline } from '../timeline/timeline.ts';
import type { OwnRules } from '../own-rules/types.ts';
import type { Answer, Evaluation, Facts, Ruleset, RulesetText } from '../types.ts';
import { canonicalJson } from '../canonical.ts';
import { poundsText } from '../text/money.ts';
import { sealsOf } from './seals.ts';
import { sha256 } from './sha256.ts';
import type { DecisionRecord, RecordedAnswer, RecordedTimetable, RecordPlan } from './format.ts';

/** What the page knows beyond the answers. Texts are taken as typed. */
export interface RecordContext {
  readonly createdOn: string;
  readonly title?: string;
  readonly author?: string;
  readonly authority?: string;
  /** The authority's own reference for the purchase. */
  readonly reference?: string;
  /** The day of the decision, YYYY-MM-DD, and who approved it. */
  readonly decidedOn?: string;
  readonly approver?: string;
  readonly language?: Language;
  readonly justifications?: Readonly<Record<string, string>>;
  readonly chosen?: { readonly route: string; readonly justification: string };
  /** Answers that were taken as usual, together, and not one by one. */
  readonly bulk?: readonly string[];
  /** The first day of the timetable and what is planned; without it the record holds no dates. */
  readonly plan?: RecordPlan;
  /** The authority's own contract rules, if the evaluation was made with them. */
  readonly ownRules?: OwnRules | null;
}

/** The record of one result. `answers` may hold `unsure`; only questions of the rule set are kept, in its order. */
export function createRecord(
  answers: Facts,
  evaluation: Evaluation,
  ruleset: Ruleset,
  context: RecordContext,
  text: RulesetText = ruleset.text,
): DecisionRecord {
  const { regime, threshold, recommended, provisional, because, preferences, warnings, own } = evaluation;
  const route = context.chosen?.route ?? recommended[0] ?? null;
  const timetable = timetableOf(route, answers, evaluation, ruleset, context.plan);
  const days = timetable ? eventDays(timetable) : {};
  const one = { facts: answers, evaluation, days };
  const record: Omit<DecisionRecord, 'digest'> = {
    format: 'ipec-decision-record',
    formatVersion: 2,
    title: context.title ?? '',
    author: context.author ?? '',
    authority: context.authority ?? '',
    reference: context.reference ?? '',
    decidedOn: context.decidedOn ?? '',
    approver: context.approver ?? '',
    createdOn: context.createdOn,
    asOf: evaluation.asOf,
    language: context.language ?? 'en',
    ruleset: evaluation.ruleset,
    answers: recordAnswers(answers, ruleset, text, context),
    regime,
    because,
    threshold,
    recommended,
    provisional,
    preferences,
    confidence: {
      level: confidence({ evaluation }, ruleset),
      reasons: confidenceReasons({ evaluation }, ruleset),
    },
    warnings,
    routes: evaluation.routes.map(({ id, verdict, reasons }) => ({
      id,
      name: text.routes[id]?.long ?? id,
      verdict,
      reasons,
    })),
    chosen: context.chosen ?? null,
    notices: route === null ? [] : noticeChecklist(route, one, ruleset, text),
    duties: route === null ? [] : dutyChecklist(route, one, ruleset, text),
    timetable,
    own,
    ownRules: context.ownRules ?? null,
  };
  // A record is plain data: what JSON cannot hold, such as a field without a value, is not in it.
  const plain = JSON.parse(JSON.stringify(record)) as Omit<DecisionRecord, 'digest'>;
  const sealed = { ...plain, seals: sealsOf(plain) };
  return { ...sealed, digest: digestOf(sealed) };
}

/** SHA-256 of everything in a record but the digest. It finds an accidental change; it is not a signature. */
export function digestOf(record: Omit<DecisionRecord, 'digest'> & { readonly digest?: string }): string {
  const { digest: _, ...rest } = record;
  return sha256(canonicalJson(rest));
}

function timetableOf(
  route: string | null,
  facts: Facts,
  evaluation: Evaluation,
  ruleset: Ruleset,
  plan: RecordPlan | undefined,
): RecordedTimetable | null {
  if (route === null || plan === undefined) return null;
  const timing = timingCase(facts, evaluation, ruleset);
  return { plan, ...timeline(route, plan.start, timing, plan.options) };
}

function recordAnswers(
  answers: Facts,
  ruleset: Ruleset,
  text: RulesetText,
  { justifications = {}, bulk = [] }: RecordContext,
): RecordedAnswer[] {
  return ruleset.questions.flatMap(({ key, unit }) => {
    const answer = answers[key];
    if (answer === undefined) return [];
    const label = labelOf({ key, ...(unit ? { unit } : {}) }, answer, text);
    const question = text.questions[key]?.ask ?? key;
    return [
      { key, question, answer, label, justification: justifications[key] ?? '', bulk: bulk.includes(key) },
    ];
  });
}

/** An answer in words: amounts and shares as on the screen. */
function labelOf(
  { key, unit }: Pick<Ruleset['questions'][number], 'key' | 'unit'>,
  answer: Answer,
  text: RulesetText,
): string {
  if (typeof answer === 'number') return unit === 'pounds' ? poundsText(answer) : `${answer}%`;
  return text.questions[key]?.options[answer] ?? answer;
}

/** The facts in a record, as they were given. */
export function factsOf(record: Pick<DecisionRecord, 'answers'>): Facts {
  return Object.fromEntries(record.answers.map(({ key, answer }) => [key, answer]));
}

/** What a record was made with, so that it can be made again from its answers. */
export function contextOf(record: DecisionRecord): RecordContext {
  const { answers, chosen, timetable } = record;
  const justified = answers.filter(({ justification }) => justification !== '');
  return {
    createdOn: record.createdOn,
    title: record.title,
    author: record.author,
    authority: record.authority,
    reference: record.reference,
    decidedOn: record.decidedOn,
    approver: record.approver,
    language: record.language,
    justifications: Object.fromEntries(justified.map(({ key, justification }) => [key, justification])),
    bulk: answers.filter(({ bulk }) => bulk).map(({ key }) => key),
    ownRules: record.ownRules,
    ...(chosen ? { chosen } : {}),
    ...(timetable ? { plan: timetable.plan } : {}),
  };
}
