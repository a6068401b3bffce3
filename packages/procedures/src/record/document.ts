import { languages } from '@ipec/common';
import { recordWords } from '../text/en/record.ts';
import { words as names } from '../text/en/words.ts';
import { poundsText } from '../text/money.ts';
import type { Mirror } from '../text/mirror.ts';
import type { Citation, Reason, RulesetText, Verdict } from '../types.ts';
import type { DecisionRecord } from './format.ts';

/** The words a record needs beyond the rule set's own. */
export interface RecordText {
  readonly record: Mirror<typeof recordWords>;
  readonly status: Readonly<Record<string, string>>;
}

/** The English words of a record. */
export const english: RecordText = { record: recordWords, status: names.status };

/** A cell or an item: text, with the law behind it where there is any. Line breaks in a text are kept. */
export interface RecordItem {
  readonly text: string;
  readonly citations?: readonly Citation[];
}

/** One part of a record as it is read. `level` 2 or 3; the first cell of a table's row heads it. */
export type RecordBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [string, RecordItem])[] }
  | { readonly type: 'list'; readonly items: readonly RecordItem[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly RecordItem[])[];
    };

/** A record in the order in which it is read, for the screen, for print, for HTML and for Word alike. */
export interface RecordDocument {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly RecordBlock[];
}

/** A day in the manner of the language: 26 November 2026. */
export function dayText(day: string, language: DecisionRecord['language']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = languages[language].months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** Everything that a record says, in its own language. The answer to "why this route" comes first. */
export function recordDocument(
  record: DecisionRecord,
  text: RulesetText,
  words: RecordText = english,
): RecordDocument {
  const one: Writing = { record, text, words };
  const groups: readonly (readonly [Verdict, string])[] = [
    ['recommended', words.record.recommended],
    ['lawful', words.record.open],
    ['undetermined', words.record.undetermined],
    ['ruled-out', words.record.barred],
  ];
  return {
    title: record.title || words.record.title,
    language: record.language,
    blocks: [
      ...summary(one),
      ...why(one),
      ...answers(one),
      ...lines(one, 'notices'),
      ...lines(one, 'duties'),
      ...timetable(one),
      ...groups.flatMap(([verdict, heading]) => routes(one, verdict, heading)),
      { type: 'paragraph', text: words.record.disclaimer },
      ...(record.digest === ''
        ? []
        : [{ type: 'paragraph', text: `${words.record.digest} ${record.digest}` } as const]),
    ],
  };
}

interface Writing {
  readonly record: DecisionRecord;
  readonly text: RulesetText;
  readonly words: RecordText;
}

const heading = (text: string, level: 2 | 3 = 2): RecordBlock => ({ type: 'heading', level, text });
const item = (text: string, ...citations: readonly Citation[]): RecordItem =>
  citations.length > 0 ? { text, citations } : { text };

function named({ record }: Writing, id: string): string {
  return record.routes.find((route) => route.id === id)?.name ?? id;
}

/** The value as far as it is known, with VAT: exact, a range, or "or more". */
function valueText({ record: { threshold }, words: { record: w } }: Writing): string {
  const { lower, upper, estimated } = threshold;
  return estimated === null ? (rangeText(lower, upper, w) ?? w.unknown) : poundsText(estimated);
}

/** "£60,000 to £72,000", or "£216,000 or more"; null where nothing is known. */
function rangeText(
  lower: number | null | undefined,
  upper: number | null,
  w: RecordText['record'],
): string | null {
  if (lower === null || lower === undefined) return null;
  if (upper === null) return lower === 0 ? null : w.rangeOpen.replace('{from}', poundsText(lower));
  if (upper === lower) return poundsText(lower);
  return w.range.replace('{from}', poundsText(lower)).replace('{to}', poundsText(upper));
}

function summary(one: Writing): RecordBlock[] {
  const { record, text, words } = one;
  const { record: w } = words;
  const { threshold, chosen, ruleset, language, confidence } = record;
  const limit =
    threshold.key && threshold.amount !== null
      ? `${text.limits[threshold.key] ?? threshold.key}: ${poundsText(threshold.amount)}`
      : w.unknown;
  const kept = record.duties.find(({ code }) => code === 'records');
  const rows: readonly (readonly [string, RecordItem])[] = [
    [w.authority, item(record.authority)],
    [w.reference, item(record.reference)],
    [w.author, item(record.author)],
    [w.date, item(dayText(record.createdOn, language))],
    [w.decided, item(record.decidedOn && dayText(record.decidedOn, language))],
    [w.approver, item(record.approver)],
    [w.lawDate, item(dayText(record.asOf, language))],
    [w.regime, item(text.regimes[record.regime] ?? record.regime)],
    [w.value, item(valueText(one))],
    ...levelRows(one),
    [w.threshold, item(limit, ...(threshold.citation ? [threshold.citation] : []))],
    [w.recommended, item(record.recommended.map((id) => named(one, id)).join('; ') || w.unknown)],
    [w.chosen, item(chosen ? named(one, chosen.route) : '')],
    [w.justification, item(chosen?.justification ?? '')],
    [w.confidence, item(confidenceText(confidence, w))],
    [w.warnings, item(record.warnings.map(({ message }) => message).join('\n'))],
    [
      w.ownRules,
      record.own?.citation ? item(record.own.band?.methodText ?? '', record.own.citation) : item(''),
    ],
    [w.law, kept ? item(kept.when, kept.citation) : item(w.kept)],
    [w.ruleset, item(`${ruleset.id} ${ruleset.version}, ${ruleset.effectiveFrom}, SHA-256 ${ruleset.hash}`)],
    [w.signOff, item(' ')],
  ];
  return [
    { type: 'facts', rows: rows.filter(([, { text: value }]) => value !== '') },
    ...(record.provisional ? [{ type: 'paragraph', text: w.assumed } as const] : []),
  ];
}

/** Scotland: the level that decides under the limit, and the value before VAT that is held against it. */
function levelRows({ record: { threshold }, text, words: { record: w } }: Writing): [string, RecordItem][] {
  const { level, net } = threshold;
  if (!level) return [];
  const { lower, upper } = net ?? { lower: null, upper: null };
  const value = rangeText(lower, upper, w);
  return [
    [w.level, item(`${text.limits[level.key] ?? level.key}: ${poundsText(level.amount)}`, level.citation)],
    ...(value === null ? [] : [[w.netValue, item(value)] as [string, RecordItem]]),
  ];
}

function confidenceText({ level, reasons }: DecisionRecord['confidence'], w: RecordText['record']): string {
  const because = reasons.map((id) => (w.confidenceReasons as Readonly<Record<string, string>>)[id] ?? id);
  return [w.confidenceNames[level], ...because].join('\n');
}

/** The route chosen or put first, with its proof in the order of the law, and why it is put first. */
function why(one: Writing): RecordBlock[] {
  const { record, words } = one;
  const { record: w } = words;
  const id = record.chosen?.route ?? record.recommended[0];
  const route = record.routes.find((each) => each.id === id);
  if (!route) return [];
  const preference = record.preferences.find((each) => each.route === id)?.text;
  return [
    heading(w.why),
    { type: 'paragraph', text: route.name },
    ...(route.verdict === 'ruled-out' ? [{ type: 'paragraph', text: w.closed } as const] : []),
    ...(preference ? [{ type: 'paragraph', text: `${w.whyText}: ${preference}` } as const] : []),
    heading(w.proof, 3),
    { type: 'list', items: route.reasons.map(reasonItem) },
  ];
}

function reasonItem({ text, citation, figure }: Reason): RecordItem {
  return item(text, citation, ...(figure && figure.ref !== citation.ref ? [figure] : []));
}

function answers({ record, words: { record: w } }: Writing): RecordBlock[] {
  const rows = record.answers.map(({ question, answer, label, justification, bulk }) => [
    item(question),
    item([answer === 'unsure' ? w.unsure : label, ...(bulk ? [w.bulk] : [])].join('\n')),
    item(justification),
  ]);
  return [heading(w.answers), { type: 'table', head: [w.question, w.answer, w.justification], rows }];
}

function lines(one: Writing, part: 'notices' | 'duties'): RecordBlock[] {
  const { record, words } = one;
  const { record: w } = words;
  const all = record[part].filter(({ code }) => code !== 'records');
  if (all.length === 0) return [];
  const dated = all.some(({ lastDay }) => lastDay !== undefined);
  const rows = all.map(({ code, name, when, duty, citation, lastDay }) => [
    item(/^UK\d/.test(code) ? `${code} ${name}` : name),
    item((w.dutyNames as Readonly<Record<string, string>>)[duty] ?? duty),
    item(when, citation),
    ...(dated ? [item(lastDay === undefined ? '' : dayText(lastDay, record.language))] : []),
  ]);
  const head = [part === 'notices' ? w.notice : w.duties, w.duty, w.when, ...(dated ? [w.lastDay] : [])];
  return [heading(w[part]), { type: 'table', head, rows }];
}

function timetable({ record, words: { record: w } }: Writing): RecordBlock[] {
  const { timetable: plan, language } = record;
  if (!plan) return [];
  const { earliestAward } = plan;
  const steps: Readonly<Record<string, string>> = w.steps;
  const rows = plan.entries.map(({ id, from, to, notice }) => [
    item([steps[id] ?? id, notice !== null && /^UK\d/.test(notice) ? notice : ''].filter(Boolean).join(' ')),
    item(dayText(from, language)),
    item(from === to ? '' : dayText(to, language)),
  ]);
  return [
    heading(w.timetable),
    {
      type: 'paragraph',
      text: earliestAward === null ? w.noDate : `${w.earliest}: ${dayText(earliestAward, language)}`,
    },
    ...(rows.length > 0 ? [{ type: 'table', head: [w.step, w.from, w.to], rows } as const] : []),
  ];
}

function routes({ record }: Writing, verdict: Verdict, title: string): RecordBlock[] {
  const found = record.routes.filter((route) => route.verdict === verdict);
  if (found.length === 0) return [];
  return [
    heading(title),
    ...found.flatMap(({ name, reasons }): RecordBlock[] => [
      heading(name, 3),
      { type: 'list', items: reasons.map(reasonItem) },
    ]),
  ];
}
