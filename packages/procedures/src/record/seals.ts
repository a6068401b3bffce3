import { canonicalJson } from '../canonical.ts';
import type { DecisionRecord } from './format.ts';
import { sha256 } from './sha256.ts';

/** Fields that people write or the page gives. They cannot be worked out again, so a short digest speaks for each. */
const GIVEN = [
  'title',
  'author',
  'authority',
  'reference',
  'decidedOn',
  'approver',
  'createdOn',
  'asOf',
  'language',
  'ruleset',
  'chosen',
  'ownRules',
] as const;

type Sealed = Pick<DecisionRecord, (typeof GIVEN)[number] | 'answers' | 'timetable'>;

const LENGTH = 16;
const seal = (value: unknown): string => sha256(canonicalJson(value ?? null)).slice(0, LENGTH);

/** A short digest of each thing that was given, by its place, so that a change of the file can be named. */
export function sealsOf(record: Sealed): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...GIVEN.map((key) => [key, seal(record[key])]),
    ['timetable.plan', seal(record.timetable?.plan)],
    ...record.answers.map(({ key, answer, justification, bulk }) => [
      `answers[${key}]`,
      seal({ answer, justification, bulk }),
    ]),
  ]);
}

/** The places of what was given that are not as they were saved. Empty for a record without seals. */
export function touchedIn(record: DecisionRecord): string[] {
  const { seals } = record;
  if (seals === undefined) return [];
  const now = sealsOf(record);
  return [...new Set([...Object.keys(now), ...Object.keys(seals)])].filter(
    (place) => now[place] !== seals[place],
  );
}
