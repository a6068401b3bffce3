import type { Verdict } from '@ipec/procedures';
import type { DecisionRecord, RecordedAnswer, RecordedRoute } from '@ipec/procedures/record';
import { formatPounds } from '../run/amount.ts';
import type { Words } from '../strings/words.ts';
import { recordWords } from './record-words.ts';

/** A record in the order in which it is read, in words: print and Word show the same. */
export interface RecordView {
  readonly title: string;
  readonly notes: readonly string[];
  readonly summary: readonly (readonly [string, string])[];
  readonly answers: readonly RecordedAnswer[];
  readonly groups: readonly { readonly name: string; readonly routes: readonly RecordedRoute[] }[];
}

const GROUPS: readonly (readonly [Verdict, 'recommended' | 'open' | 'undetermined' | 'barred'])[] = [
  ['recommended', 'recommended'],
  ['lawful', 'open'],
  ['undetermined', 'undetermined'],
  ['ruled-out', 'barred'],
];

function summaryOf(record: DecisionRecord, words: Words): [string, string][] {
  const { text } = words;
  const { record: w } = recordWords(words);
  const { threshold, ruleset, chosen } = record;
  const named = (id: string): string => record.routes.find((route) => route.id === id)?.name ?? id;
  const money = (amount: number | null): string => (amount === null ? w.unknown : formatPounds(amount));
  const limit = threshold.key
    ? `${text.limits[threshold.key] ?? threshold.key}: ${money(threshold.amount)}`
    : w.unknown;
  return [
    [w.author, record.author],
    [w.date, record.createdOn],
    [w.lawDate, record.asOf],
    [w.ruleset, `${ruleset.id} ${ruleset.version}, ${ruleset.effectiveFrom}, SHA-256 ${ruleset.hash}`],
    [w.regime, text.regimes[record.regime] ?? record.regime],
    [w.value, money(threshold.estimated)],
    [w.threshold, limit],
    [w.recommended, record.recommended.map(named).join('; ') || w.unknown],
    [w.chosen, chosen ? named(chosen.route) : ''],
    [w.justification, chosen?.justification ?? ''],
  ];
}

export function recordView(record: DecisionRecord, words: Words): RecordView {
  const w = recordWords(words).record;
  return {
    title: record.title || w.title,
    notes: [w.kept, w.disclaimer, ...(record.provisional ? [w.assumed] : [])],
    summary: summaryOf(record, words).filter(([, value]) => value !== ''),
    answers: record.answers,
    groups: GROUPS.map(([verdict, name]) => ({
      name: w[name],
      routes: record.routes.filter((route) => route.verdict === verdict),
    })).filter(({ routes }) => routes.length > 0),
  };
}
