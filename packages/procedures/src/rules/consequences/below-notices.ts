import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { belowThreshold, exempt } from '../groups.ts';

const advertised = ['bt_advert', 'bt_two_stage', 'bt_challenge', 'bt_reserved'];
const invited = ['bt_direct', 'bt_quotes'];
const ELSE = 'true';
const notDue = (cite: string, say: string, status?: 'partly'): ConsequenceRow => ({
  when: ELSE,
  duty: 'not-due',
  cite,
  say,
  ...(status ? { status } : {}),
});
const under: ConsequenceRow = {
  when: 'not value >= @notice-level',
  duty: 'not-due',
  cite: 'PA2023 s.87(4)',
  say: 'under-notice-level',
};

const notice = (code: string, routes: readonly string[], rows: readonly ConsequenceRow[]): Consequence => ({
  code,
  kind: 'notice',
  routes,
  rows,
});

/**
 * Notices under the limits, and where there are none: PA2023 Part 6, exempted contracts, grants and other bodies' own
 * rules. `none` stands for a route on which the Act asks for no notice.
 */
export const belowNotices: readonly Consequence[] = [
  notice('UK4', advertised, [
    under,
    {
      when: ELSE,
      duty: 'required',
      cite: 'PA2023 s.87(1)',
      deadline: { phrase: 'before', event: 'tender-notice' },
      say: 'below-tender-notice',
    },
  ]),
  notice('UK4', invited, [notDue('PA2023 s.87(2)', 'invited-only')]),
  notice('UK7', belowThreshold, [
    under,
    {
      when: ELSE,
      duty: 'required',
      cite: 'PA2023 s.87(3)',
      deadline: { phrase: 'as-soon-as-practicable', event: 'signing' },
      say: 'details-below',
    },
  ]),
  notice('none', exempt, [notDue('PA2023 s.84(1)(a)', 'exempt')]),
  notice(
    'none',
    ['grant'],
    [
      { when: 'scotland', duty: 'not-due', cite: 'PRSA2014 s.3', status: 'partly', say: 'scottish-grant' },
      notDue('PA2023 s.3(2)', 'grant'),
    ],
  ),
  notice('none', ['ni_below'], [notDue('PA2023 s.84(2)(b)', 'northern-ireland-below')]),
  notice('none', ['school_below'], [notDue('PA2023 s.84(2)(a)', 'school-below')]),
  notice(
    'none',
    ['unregulated_below'],
    [
      {
        when: 'buyer = public-undertaking|private-utility and specialSector != utility',
        duty: 'not-due',
        cite: 'PA2023 s.2(2)',
        say: 'not-covered',
      },
      { when: 'utility', duty: 'not-due', cite: 'PA2023 s.84(1)(c)', say: 'utility-below' },
      notDue('PA2023 s.84(1)(b)', 'concession-below'),
    ],
  ),
  notice(
    'UK2',
    ['market_engagement'],
    [
      {
        when: 'scotland',
        duty: 'not-due',
        cite: 'PCSR2015 reg.41',
        status: 'partly',
        say: 'scottish-engagement',
      },
      { when: 'buyer = private-utility', duty: 'not-due', cite: 'PA2023 s.17(3)', say: 'private-utility' },
      {
        when: ELSE,
        duty: 'conditional',
        cite: 'PA2023 s.17(1)',
        deadline: { phrase: 'before', event: 'tender-notice' },
        say: 'engagement',
      },
    ],
  ),
];
