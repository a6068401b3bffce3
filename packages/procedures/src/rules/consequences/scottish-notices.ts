import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';

const below = ['scot_quick_quote', 'scot_advert_below', 'scot_direct_below'];
const advertised = [
  'scot_regulated',
  'scot_open_restricted',
  'scot_cpn_dialogue',
  'scot_innovation_partnership',
  'scot_light_touch',
];
const unread = ['scot_pcp', 'scot_exempt'];

/** The 2016 Regulations on utilities and concessions in Scotland were not read. */
export const notModelled: ConsequenceRow = {
  when: 'scot_not_modelled',
  duty: 'not-read',
  cite: 'PCSR2015',
  status: 'unverified',
  say: 'not-read',
};
const notice = (code: string, routes: readonly string[], rows: readonly ConsequenceRow[]): Consequence => ({
  code,
  kind: 'notice',
  routes,
  rows: [notModelled, ...rows],
});
const award = { phrase: 'within', days: 30, event: 'award' } as const;

/** Scotland: PRSA2014 ss.6, 12, 14 and 23, and the 30 days of SSI2016-145 reg.7(6) as made. */
export const scottishNotices: readonly Consequence[] = [
  notice('PCS-contract', below, [
    { when: 'true', duty: 'not-due', cite: 'PRSA2014 s.23(1)', say: 'scottish-under-level' },
  ]),
  notice('PCS-award', below, [
    { when: 'true', duty: 'not-due', cite: 'PRSA2014 s.23(2)', say: 'scottish-under-level' },
  ]),
  notice('PCS-contract', advertised, [
    { when: 'true', duty: 'required', cite: 'PRSA2014 s.23(1)', say: 'scottish-contract-notice' },
  ]),
  notice(
    'PCS-contract',
    ['scot_care_direct'],
    [{ when: 'true', duty: 'not-due', cite: 'PRSA2014 s.12', say: 'scottish-no-offers' }],
  ),
  notice(
    'PCS-contract',
    ['scot_direct_regulated'],
    [{ when: 'true', duty: 'not-due', cite: 'PRSA2014 s.14', status: 'partly', say: 'scottish-no-offers' }],
  ),
  notice(
    'PCS-contract',
    ['scot_direct'],
    [{ when: 'true', duty: 'not-due', cite: 'PCSR2015 reg.33', say: 'scottish-no-publication' }],
  ),
  notice(
    'PCS-contract',
    ['scot_framework'],
    [{ when: 'true', duty: 'not-due', cite: 'PRSA2014 s.6(2)(b)', say: 'scottish-calloff' }],
  ),
  notice(
    'PCS-award',
    [...advertised, 'scot_care_direct', 'scot_direct_regulated', 'scot_direct'],
    [
      {
        when: 'true',
        duty: 'required',
        cite: 'SSI2016-145 reg.7(6)',
        status: 'partly',
        deadline: award,
        say: 'scottish-award-notice',
      },
    ],
  ),
  notice(
    'PCS-award',
    ['scot_framework'],
    [
      {
        when: 'not scot_regulated_level',
        duty: 'not-due',
        cite: 'PRSA2014 s.23(2)',
        say: 'scottish-under-level',
      },
      {
        when: 'true',
        duty: 'required',
        cite: 'SSI2016-145 reg.7(6)',
        status: 'partly',
        deadline: award,
        say: 'scottish-award-notice',
      },
    ],
  ),
  {
    code: 'PCS-contract',
    kind: 'notice',
    routes: unread,
    rows: [{ when: 'true', duty: 'not-read', cite: 'PCSR2015', status: 'unverified', say: 'not-read' }],
  },
];
