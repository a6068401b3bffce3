import type {
  Answer,
  Evaluation,
  Facts,
  Reason,
  Ruleset,
  RulesetText,
  ThresholdResult,
  Verdict,
} from '../types.ts';

/** One answer as it goes on file: the words as they were asked, and why it was given. */
export interface RecordedAnswer {
  readonly key: string;
  readonly question: string;
  /** The code or number given; `unsure` if it was not known. */
  readonly answer: Answer;
  readonly label: string;
  /** Free text of the buyer; empty if none. It never leaves the page unless they export it. */
  readonly justification: string;
}

export interface RecordedRoute {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** A decision on file (PA2023 s.98): enough to explain it, and to replay it under the rules it was made by. */
export interface DecisionRecord {
  readonly format: 'ipec-decision-record';
  readonly formatVersion: 1;
  readonly title: string;
  readonly author: string;
  /** The day the record was made, YYYY-MM-DD. */
  readonly createdOn: string;
  /** The day the procurement begins, which picks the law. */
  readonly asOf: string;
  readonly language: 'en' | 'cy';
  readonly ruleset: Evaluation['ruleset'];
  readonly answers: readonly RecordedAnswer[];
  readonly regime: string;
  readonly threshold: ThresholdResult;
  readonly recommended: readonly string[];
  readonly provisional: boolean;
  readonly routes: readonly RecordedRoute[];
  readonly chosen: { readonly route: string; readonly justification: string } | null;
}

/** What the page knows beyond the answers. Texts are taken as typed. */
export interface RecordContext {
  readonly createdOn: string;
  readonly title?: string;
  readonly author?: string;
  readonly language?: 'en' | 'cy';
  readonly justifications?: Readonly<Record<string, string>>;
  readonly chosen?: { readonly route: string; readonly justification: string };
}

/** The record of one result. `answers` may hold `unsure`; only questions of the rule set are kept, in its order. */
export function createRecord(
  answers: Facts,
  evaluation: Evaluation,
  ruleset: Ruleset,
  context: RecordContext,
  text: RulesetText = ruleset.text,
): DecisionRecord {
  const { regime, threshold, recommended, provisional } = evaluation;
  return {
    format: 'ipec-decision-record',
    formatVersion: 1,
    title: context.title ?? '',
    author: context.author ?? '',
    createdOn: context.createdOn,
    asOf: evaluation.asOf,
    language: context.language ?? 'en',
    ruleset: evaluation.ruleset,
    answers: recordAnswers(answers, ruleset, text, context.justifications ?? {}),
    regime,
    threshold,
    recommended,
    provisional,
    routes: evaluation.routes.map(({ id, verdict, reasons }) => ({
      id,
      name: text.routes[id]?.long ?? id,
      verdict,
      reasons,
    })),
    chosen: context.chosen ?? null,
  };
}

function recordAnswers(
  answers: Facts,
  ruleset: Ruleset,
  text: RulesetText,
  justifications: Readonly<Record<string, string>>,
): RecordedAnswer[] {
  return ruleset.questions.flatMap(({ key }) => {
    const answer = answers[key];
    if (answer === undefined) return [];
    const label = text.questions[key]?.options[String(answer)] ?? String(answer);
    const justification = justifications[key] ?? '';
    return [{ key, question: text.questions[key]?.ask ?? key, answer, label, justification }];
  });
}

/** The facts in a record, as they were given. */
export function factsOf(record: DecisionRecord): Facts {
  return Object.fromEntries(record.answers.map(({ key, answer }) => [key, answer]));
}
