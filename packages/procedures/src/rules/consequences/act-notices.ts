import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { directAward, flexible } from '../groups.ts';
import { callOffNotices, forCallOff } from './call-offs.ts';
import { notice, oldContract, signed, unless } from './duty-rows.ts';

/** Routes that begin with a tender notice (PA2023 s.21). */
export const competed = ['open', ...flexible, 'framework_establish', 'dynamic_market_use'];
/** Direct awards that begin with a transparency notice (s.44): all but user choice. */
export const direct = [...directAward.filter((id) => id !== 'direct_award_user_choice'), 'switch_direct'];
const awarded = [...competed, ...direct];

const ELSE = 'true';
const privateUtility = (cite: string): ConsequenceRow =>
  unless('buyer = private-utility', cite, 'private-utility');
const userChoice = (cite: string): ConsequenceRow => unless(ELSE, cite, 'user-choice');

/** The details notice of a public contract: s.53(1). */
const details: readonly ConsequenceRow[] = [
  privateUtility('PA2023 s.53(6)(a)'),
  {
    when: 'light_touch and not lost',
    duty: 'required',
    cite: 'PA2023 s.53(1)(a)',
    deadline: signed(120),
    say: 'details-120',
  },
  { when: ELSE, duty: 'required', cite: 'PA2023 s.53(1)(b)', deadline: signed(30), say: 'details-30' },
];
const payments: readonly ConsequenceRow[] = [
  {
    when: 'not asOf >= 2026-04-01',
    duty: 'not-read',
    cite: 'PAR2026',
    status: 'partly',
    say: 'payments-later',
  },
  privateUtility('PA2023 s.70(4)(a)'),
  unless('concession', 'PA2023 s.70(4)(b)', 'concession'),
  unless('buyer = school', 'PA2023 s.70(4)(c)', 'school'),
  unless('nation = northern-ireland', 'PA2023 s.70(4)(d)', 'northern-ireland'),
  {
    when: ELSE,
    duty: 'conditional',
    cite: 'PA2023 s.70(1)-(2)',
    deadline: { phrase: 'beginning-with', days: 30, event: 'payment' },
    say: 'payments',
  },
];
const performance: readonly ConsequenceRow[] = [
  privateUtility('PA2023 s.71(7)'),
  unless('light_touch and not lost', 'PA2023 s.71(6)', 'light-touch-performance'),
  {
    when: 'value > indicators and not concession',
    duty: 'conditional',
    cite: 'PA2023 s.71(2)-(5)',
    deadline: { phrase: 'beginning-with', days: 30, event: 'breach' },
    say: 'performance-indicators',
  },
  {
    when: ELSE,
    duty: 'conditional',
    cite: 'PA2023 s.71(3)-(5)',
    deadline: { phrase: 'beginning-with', days: 30, event: 'breach' },
    say: 'performance-breach',
  },
];
const change: readonly ConsequenceRow[] = [
  privateUtility('PA2023 s.75(6)(c)'),
  unless('nation = northern-ireland', 'PA2023 s.75(6)(d)', 'northern-ireland'),
  unless('light_touch and not lost', 'PA2023 s.75(6)(b)', 'light-touch'),
  unless('specialSector = defence and not lost', 'PA2023 s.75(6)(a)', 'defence'),
  {
    when: ELSE,
    duty: 'conditional',
    cite: 'PA2023 s.75(1)-(2)',
    deadline: { phrase: 'before', event: 'modification' },
    say: 'change',
  },
];
const termination: readonly ConsequenceRow[] = [
  privateUtility('PA2023 s.80(4)(a)'),
  {
    when: ELSE,
    duty: 'required',
    cite: 'PA2023 s.80(1)',
    deadline: { phrase: 'beginning-with', days: 30, event: 'end' },
    say: 'termination',
  },
];
/** For the whole authority, so it stands among the duties: s.69. */
export const compliance: readonly ConsequenceRow[] = [
  unless('nation = northern-ireland', 'PA2023 s.69(6)(a)', 'northern-ireland'),
  privateUtility('PA2023 s.69(6)(b)'),
  unless('buyer = school', 'PA2023 s.69(6)(c)', 'school'),
  unless('concession', 'PA2023 s.69(6)(d)', 'concession'),
  { when: ELSE, duty: 'conditional', cite: 'PA2023 s.69(1)', say: 'compliance' },
];

const tenderNotice: ConsequenceRow = {
  when: ELSE,
  duty: 'required',
  cite: 'PA2023 s.21',
  say: 'tender-notice',
};

const own = (
  code: string,
  rows: readonly ConsequenceRow[],
  choice: readonly ConsequenceRow[],
): Consequence[] => [
  notice(code, awarded, rows),
  notice(code, ['framework_calloff'], forCallOff(rows)),
  notice(code, ['direct_award_user_choice'], choice),
];

/** The notices of the Procurement Act for public contracts. Sections 15 to 21, 44, 50, 53, 55, 69 to 71, 75, 80 and 93. */
export const actNotices: readonly Consequence[] = [
  notice('UK1', awarded, [
    privateUtility('PA2023 s.93(6)(a)'),
    unless('nation = northern-ireland', 'PA2023 s.93(6)(b)', 'northern-ireland'),
    unless('not value > pipeline', 'PA2023 s.93(3)', 'pipeline-small'),
    {
      when: ELSE,
      duty: 'conditional',
      cite: 'PA2023 s.93(1)-(3)',
      deadline: { phrase: 'beginning-with', days: 56, event: 'year' },
      say: 'pipeline',
    },
  ]),
  notice('UK2', competed, [
    privateUtility('PA2023 s.17(3)'),
    {
      when: ELSE,
      duty: 'conditional',
      cite: 'PA2023 s.17(1)',
      deadline: { phrase: 'before', event: 'tender-notice' },
      say: 'engagement',
    },
  ]),
  notice('UK3', competed, [
    {
      when: 'light_touch and not lost',
      duty: 'optional',
      cite: 'PA2023 s.15(1)',
      deadline: { phrase: 'before', event: 'tender-notice' },
      say: 'planned-light',
    },
    {
      when: ELSE,
      duty: 'optional',
      cite: 'PA2023 s.15(3)',
      deadline: { phrase: 'at-least-before', days: 40, event: 'tender-notice' },
      say: 'planned',
    },
  ]),
  notice(
    'UK4',
    competed.filter((id) => id !== 'dynamic_market_use'),
    [tenderNotice],
  ),
  notice(
    'UK4',
    ['dynamic_market_use'],
    [
      { when: 'utility', duty: 'conditional', cite: 'PA2023 s.40(1)-(2)', say: 'tender-notice-market' },
      tenderNotice,
    ],
  ),
  notice('UK5', direct, [
    {
      when: ELSE,
      duty: 'required',
      cite: 'PA2023 s.44(1)',
      deadline: { phrase: 'before', event: 'award-notice' },
      say: 'transparency',
    },
  ]),
  notice('UK5', ['direct_award_user_choice'], [userChoice('PA2023 s.44(3)')]),
  notice('UK12', awarded, [
    privateUtility('PA2023 s.55(3)'),
    {
      when: ELSE,
      duty: 'conditional',
      cite: 'PA2023 s.55(1)-(2)',
      deadline: { phrase: 'as-soon-as-practicable', event: 'decision' },
      say: 'abandoned',
    },
  ]),
  notice('UK6', awarded, [
    {
      when: ELSE,
      duty: 'required',
      cite: 'PA2023 s.50(1)',
      deadline: { phrase: 'before', event: 'signing' },
      say: 'award-notice',
    },
  ]),
  notice('UK6', ['direct_award_user_choice'], [userChoice('PA2023 s.50(6)(b)')]),
  ...callOffNotices,
  notice('UK7', awarded, details),
  notice('UK7', ['direct_award_user_choice'], [userChoice('PA2023 s.53(6)(b)')]),
  ...own('UK8', payments, payments),
  ...own('UK9', performance, [unless(ELSE, 'PA2023 s.71(6)', 'light-touch-performance')]),
  ...own('UK10', change, [unless(ELSE, 'PA2023 s.75(6)(b)', 'light-touch')]),
  ...own('UK11', termination, [userChoice('PA2023 s.80(4)(b)')]),
  notice(
    'UK10',
    ['modification'],
    [
      oldContract,
      ...change.slice(0, -1),
      {
        when: 'not reached',
        duty: 'conditional',
        cite: 'PA2023 ss.74(1) and 75(1)',
        deadline: { phrase: 'before', event: 'modification' },
        say: 'change-convertible',
      },
      ...change.slice(-1),
    ],
  ),
  notice(
    'UK13',
    ['dynamic_market_establish'],
    [{ when: ELSE, duty: 'required', cite: 'PA2023 s.39(2)', say: 'market-intention' }],
  ),
  notice(
    'UK14',
    ['dynamic_market_establish'],
    [{ when: ELSE, duty: 'required', cite: 'PA2023 s.39(3)', say: 'market-set-up' }],
  ),
  notice(
    'UK15',
    ['dynamic_market_establish'],
    [{ when: ELSE, duty: 'conditional', cite: 'PA2023 s.39(4)', say: 'market-change' }],
  ),
  notice(
    'UK16',
    ['dynamic_market_establish'],
    [
      privateUtility('PA2023 s.39(5)'),
      { when: ELSE, duty: 'required', cite: 'PA2023 s.39(5)', say: 'market-end' },
    ],
  ),
];

/** Every route of the Act that ends in an award. */
export { awarded };
