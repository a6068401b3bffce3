import type { Consequence } from '../../consequences/types.ts';
import { scottish } from '../groups.ts';
import { duty, must, row } from './duty-rows.ts';
import { notModelled } from './scottish-notices.ts';

/** Scotland: PRSA2014 ss.6, 8, 9, 25, 32 and 35, and PCSR2015 regs 83 and 85 as made. */
const underLevel = ['scot_quick_quote', 'scot_advert_below', 'scot_direct_below'];
const regulated = scottish.filter(
  (id) => !underLevel.includes(id) && id !== 'scot_pcp' && id !== 'scot_exempt' && id !== 'scot_framework',
);
const above = [
  'scot_open_restricted',
  'scot_cpn_dialogue',
  'scot_innovation_partnership',
  'scot_light_touch',
  'scot_direct',
];
/** Above the limits, where offers are compared. */
const competedAbove = above.filter((id) => id !== 'scot_direct');
export const scottishDuties: readonly Consequence[] = [
  duty('sustainable-procurement', underLevel, [
    row('scot_not_modelled', 'not-read', 'PCSR2015', 'not-read', { status: 'unverified' }),
    row('true', 'not-due', 'PRSA2014 s.9', 'scottish-under-level'),
  ]),
  duty('sustainable-procurement', regulated, [notModelled, must('PRSA2014 s.9', 'sustainable')]),
  duty(
    'sustainable-procurement',
    ['scot_framework'],
    [notModelled, row('true', 'not-due', 'PRSA2014 s.6(2)(b)', 'scottish-calloff-duty')],
  ),
  duty(
    'community-benefits',
    [...regulated, 'scot_framework'],
    [
      notModelled,
      row('net >= scotland-community-benefit', 'required', 'PRSA2014 s.25', 'community-benefits', {
        deadline: { phrase: 'before', event: 'tender-notice' },
      }),
      row('not net >= scotland-community-benefit', 'not-due', 'PRSA2014 s.25(1)', 'community-small'),
      row('true', 'conditional', 'PRSA2014 s.25', 'community-benefits'),
    ],
    'scotland',
  ),
  duty('principles', ['scot_regulated'], [must('PRSA2014 s.8(1)', 'scottish-principles')]),
  duty('unsuccessful-reasons', underLevel, [
    notModelled,
    row('true', 'not-due', 'PRSA2014 s.32(1)', 'scottish-under-level'),
  ]),
  duty('unsuccessful-reasons', ['scot_regulated'], [must('PRSA2014 s.32', 'scottish-reasons')]),
  duty(
    'unsuccessful-reasons',
    ['scot_framework'],
    [
      notModelled,
      row('not scot_regulated_level', 'not-due', 'PRSA2014 s.32(1)', 'scottish-under-level'),
      row('reached', 'not-read', 'PCSR2015', 'not-read', { status: 'unverified' }),
      row('true', 'conditional', 'PRSA2014 s.32', 'scottish-reasons-calloff'),
    ],
  ),
  duty('unsuccessful-reasons', competedAbove, [
    notModelled,
    row('true', 'required', 'PCSR2015 reg.85', 'scottish-decision', { status: 'partly' }),
  ]),
  duty('contracts-register', underLevel, [
    notModelled,
    row('true', 'not-due', 'PRSA2014 s.35(2)', 'scottish-under-level'),
  ]),
  duty('contracts-register', regulated, [notModelled, must('PRSA2014 s.35', 'scottish-register')]),
  duty(
    'contracts-register',
    ['scot_framework'],
    [
      notModelled,
      row('not scot_regulated_level', 'not-due', 'PRSA2014 s.35(2)', 'scottish-under-level'),
      must('PRSA2014 s.35', 'scottish-register'),
    ],
  ),
  duty('records', above, [
    notModelled,
    row('true', 'required', 'PCSR2015 reg.83', 'scottish-records', { status: 'partly' }),
  ]),
  duty(
    'records',
    scottish.filter((id) => !above.includes(id)),
    [row('true', 'not-read', 'PRSA2014', 'scottish-records-unread', { status: 'unverified' })],
  ),
];
