import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { notice, signed, unless } from './duty-rows.ts';

const ELSE = 'true';
/** What the earlier regulations ask of a call-off was not read. */
export const oldFramework: ConsequenceRow = {
  when: 'old_framework',
  duty: 'not-read',
  cite: 'SI2024-716',
  status: 'partly',
  say: 'old-framework',
};
/**
 * A call-off is judged by its own value and kind: sections 5 and 10 on separable parts leave it out (ss.5(6) and 10(8)).
 * Under the limit it is not a public contract. Scottish bodies use Sch.9A.
 */
export const callOffFirst: readonly ConsequenceRow[] = [
  { when: 'scotland', duty: 'not-read', cite: 'PA2023 s.115A', status: 'partly', say: 'cross-border' },
  oldFramework,
];
export const callOffBelow: ConsequenceRow = {
  when: 'not calloff_public',
  duty: 'not-due',
  cite: 'PA2023 s.3(2)',
  say: 'not-public-contract',
};
/** The rows of a contract as a call-off has them: a concession is never one (s.45(8)), and no part takes its kind away. */
export const asCallOff = (rows: readonly ConsequenceRow[]): readonly ConsequenceRow[] =>
  rows
    .filter(({ say }) => say !== 'concession')
    .map((row) => ({ ...row, when: row.when.replace(' and not lost', '') }));
/** The rows of a public contract, for a call-off. */
export const forCallOff = (rows: readonly ConsequenceRow[]): readonly ConsequenceRow[] => [
  ...callOffFirst,
  callOffBelow,
  ...asCallOff(rows),
];

/** The notices of a call-off that differ from those of other contracts. */
export const callOffNotices: readonly Consequence[] = [
  notice(
    'UK6',
    ['framework_calloff'],
    [
      ...callOffFirst,
      callOffBelow,
      {
        when: 'specialSector = defence',
        duty: 'conditional',
        cite: 'PA2023 s.50(6)(a)',
        deadline: { phrase: 'before', event: 'signing' },
        say: 'award-notice-defence',
      },
      {
        when: ELSE,
        duty: 'required',
        cite: 'PA2023 s.50(1)',
        deadline: { phrase: 'before', event: 'signing' },
        say: 'award-notice-calloff',
      },
    ],
  ),
  notice(
    'UK7',
    ['framework_calloff'],
    [
      ...callOffFirst,
      {
        when: 'calloff_public and buyer = private-utility',
        duty: 'not-due',
        cite: 'PA2023 s.53(6)(a)',
        say: 'private-utility',
      },
      {
        when: 'calloff_public and light_touch',
        duty: 'required',
        cite: 'PA2023 s.53(1)(a)',
        deadline: signed(120),
        say: 'details-120',
      },
      {
        when: 'calloff_public',
        duty: 'required',
        cite: 'PA2023 s.53(1)(b)',
        deadline: signed(30),
        say: 'details-30',
      },
      unless('buyer = school', 'PA2023 s.84(2)(a)', 'school-below'),
      unless('nation = northern-ireland', 'PA2023 s.84(2)(b)', 'northern-ireland-below'),
      unless('specialSector = utility', 'PA2023 s.84(1)(c)', 'utility-below'),
      {
        when: 'value >= @notice-level',
        duty: 'required',
        cite: 'PA2023 s.87(3)',
        deadline: { phrase: 'as-soon-as-practicable', event: 'signing' },
        say: 'details-below',
      },
      unless(ELSE, 'PA2023 s.87(4)', 'under-notice-level'),
    ],
  ),
];
