import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { belowThreshold, exempt, health } from '../groups.ts';
import { awarded, competed, compliance, direct } from './act-notices.ts';
import { asCallOff, callOffBelow, callOffFirst } from './call-offs.ts';
import { bought, publicContract, USER_CHOICE } from './duty-routes.ts';
import { duty, must, oldContract, row, signed } from './duty-rows.ts';
import { frameworkDuties } from './framework-duties.ts';
import { scottishDuties } from './scottish-duties.ts';
import { socialValue } from './social-value.ts';
import { welshDuties } from './welsh-duties.ts';

const outsidePart6 = ['ni_below', 'school_below', 'unregulated_below'];
const invited = ['bt_quotes', 'bt_advert', 'bt_two_stage', 'bt_challenge', 'bt_reserved'];

const indicators: readonly ConsequenceRow[] = [
  row('buyer = private-utility', 'not-due', 'PA2023 s.52(6)(b)', 'private-utility'),
  row('concession', 'not-due', 'PA2023 s.52(6)(c)', 'concession'),
  row('light_touch and not lost', 'not-due', 'PA2023 s.52(6)(d)', 'light-touch'),
  row('value > indicators', 'required', 'PA2023 s.52(1)', 'indicators', {
    deadline: { phrase: 'before', event: 'signing' },
  }),
  row('not value > indicators', 'not-due', 'PA2023 s.52(1)', 'five-million'),
  row('true', 'conditional', 'PA2023 s.52(1)', 'indicators'),
];
const copies: readonly ConsequenceRow[] = [
  row('buyer = private-utility', 'not-due', 'PA2023 s.53(6)(a)', 'private-utility'),
  row('nation = wales|northern-ireland', 'not-due', 'PA2023 s.53(4)', 'devolved'),
  row('not value > contract-copy', 'not-due', 'PA2023 s.53(3)', 'five-million'),
  row('value > contract-copy and light_touch and not lost', 'required', 'PA2023 s.53(3)(a)', 'copy-180', {
    deadline: signed(180),
  }),
  row('value > contract-copy', 'required', 'PA2023 s.53(3)(b)', 'copy-90', { deadline: signed(90) }),
  row('true', 'conditional', 'PA2023 s.53(3)', 'copy-90', { deadline: signed(90) }),
];
/** s.77: only a modification that needs a change notice, of a contract of more than £5m once it is modified. */
const modifiedCopy: readonly ConsequenceRow[] = [
  oldContract,
  row('nation = wales', 'not-due', 'PA2023 s.77(3)', 'welsh-modification'),
  row(
    'buyer = private-utility or nation = northern-ireland or (light_touch or specialSector = defence) and not lost',
    'not-due',
    'PA2023 s.77(2)(a)',
    'no-change-notice',
  ),
  row('true', 'conditional', 'PA2023 s.77(1)-(2)', 'modified-copy', {
    deadline: { phrase: 'beginning-with', days: 90, event: 'modification' },
  }),
];
const statement: readonly ConsequenceRow[] = [
  row('buyer = private-utility', 'not-due', 'PA2023 s.13(10)(a)', 'private-utility'),
  must('PA2023 s.13(9)', 'national-statement'),
];
const paid: readonly ConsequenceRow[] = [
  row('concession', 'not-due', 'PA2023 s.68(1)(a)', 'concession'),
  row('buyer = private-utility', 'not-due', 'PA2023 s.68(1)(b)', 'private-utility'),
  row('buyer = school', 'not-due', 'PA2023 s.68(1)(c)', 'school'),
  must('PA2023 s.68(2)', 'paid-30'),
];
const records: readonly ConsequenceRow[] = [
  row('specialSector = defence and not lost', 'not-due', 'PA2023 s.98(5)', 'records-defence'),
  must('PA2023 s.98', 'records'),
];

/** Duties of the Procurement Act beside its notices. */
const actDuties: readonly Consequence[] = [
  duty('objectives', publicContract, [must('PA2023 s.12(1)-(3)', 'objectives')]),
  duty(
    'objectives',
    ['framework_calloff'],
    [...callOffFirst, callOffBelow, must('PA2023 s.12(1)-(3)', 'objectives')],
  ),
  duty(
    'conflicts',
    [...competed, ...direct],
    [must('PA2023 s.83(1)', 'conflicts', { deadline: { phrase: 'before', event: 'tender-notice' } })],
  ),
  duty('conflicts', ['dynamic_market_establish'], [must('PA2023 s.83(2)', 'conflicts')]),
  duty('conflicts', [USER_CHOICE], [must('PA2023 s.81', 'conflicts-identify')]),
  duty(
    'conflicts',
    ['framework_calloff'],
    [...callOffFirst, callOffBelow, must('PA2023 s.81', 'conflicts-identify')],
  ),
  duty('lots', competed, [
    must('PA2023 s.18', 'lots', { deadline: { phrase: 'before', event: 'tender-notice' } }),
  ]),
  duty('small-firms', publicContract, [must('PA2023 s.12(4)', 'small-firms')]),
  duty(
    'small-firms',
    ['framework_calloff'],
    [
      ...callOffFirst,
      row('not calloff_public', 'not-due', 'PA2023 s.86(2)', 'small-firms-calloff'),
      must('PA2023 s.12(4)', 'small-firms'),
    ],
  ),
  duty('small-firms', invited, [must('PA2023 s.86(1)', 'small-firms-below')]),
  duty('small-firms', ['bt_direct'], [row('true', 'not-due', 'PA2023 s.86(1)', 'no-tenders')]),
  duty('summaries', competed, [
    must('PA2023 s.50(3)', 'summaries', { deadline: { phrase: 'before', event: 'award-notice' } }),
  ]),
  duty(
    'indicators',
    awarded.filter((id) => id !== 'framework_establish'),
    indicators,
  ),
  duty(
    'indicators',
    ['framework_establish'],
    [row('true', 'not-due', 'PA2023 s.52(6)(a)', 'framework-itself')],
  ),
  duty('indicators', [USER_CHOICE], [row('true', 'not-due', 'PA2023 s.52(6)(d)', 'light-touch')]),
  duty('indicators', ['framework_calloff'], [...callOffFirst, callOffBelow, ...asCallOff(indicators)]),
  duty('contract-copy', awarded, copies),
  duty('contract-copy', ['modification'], modifiedCopy),
  duty('contract-copy', [USER_CHOICE], [row('true', 'not-due', 'PA2023 s.53(6)(b)', 'user-choice')]),
  duty('contract-copy', ['framework_calloff'], [...callOffFirst, callOffBelow, ...asCallOff(copies)]),
  duty(
    'policy-statement',
    bought.filter((id) => id !== 'framework_calloff' && id !== 'dynamic_market_use'),
    statement,
    'nation = england',
  ),
  duty(
    'policy-statement',
    ['framework_calloff', 'dynamic_market_use'],
    [row('true', 'not-due', 'PA2023 s.13(10)(b)', 'statement-calloff')],
    'nation = england',
  ),
  duty('payments-compliance', publicContract, compliance),
  duty(
    'payments-compliance',
    ['framework_calloff'],
    [...callOffFirst, callOffBelow, ...asCallOff(compliance)],
  ),
  duty('payment-terms', publicContract, paid),
  duty(
    'payment-terms',
    ['framework_calloff'],
    [
      ...callOffFirst,
      row(
        'not calloff_public and (specialSector = utility or buyer = school or nation = northern-ireland)',
        'not-due',
        'PA2023 s.84',
        'outside-part-6',
      ),
      row('not calloff_public', 'required', 'PA2023 s.88(2)', 'paid-30'),
      ...asCallOff(paid),
    ],
  ),
  duty('payment-terms', belowThreshold, [must('PA2023 s.88(2)', 'paid-30')]),
  duty(
    'no-shortlist',
    ['bt_quotes', 'bt_advert', 'bt_challenge', 'bt_reserved'],
    [
      row('nation = wales', 'not-due', 'PA2023 s.85(5)(a)', 'welsh-shortlist'),
      row('works and value >= @shortlisting', 'not-due', 'PA2023 s.85(3)', 'larger-works'),
      must('PA2023 s.85(1)', 'no-shortlist'),
    ],
  ),
  duty('supplier-identifier', belowThreshold, [
    row('not asOf >= 2026-04-01', 'not-read', 'PAR2026', 'identifier-later', { status: 'partly' }),
    row('value >= @notice-level', 'required', 'PAR2026', 'identifier', { status: 'partly' }),
    row('true', 'not-read', 'PAR2026', 'identifier-small', { status: 'partly' }),
  ]),
  duty(
    'reservation-notice',
    ['bt_reserved'],
    [row('true', 'not-read', 'PAR2026', 'reservation-notice', { status: 'partly' })],
    'reservation = sme-vcse',
  ),
  duty(
    'advertise',
    ['ni_below'],
    [row('true', 'conditional', 'PPNNI0421', 'northern-ireland-advertise', { status: 'partly' })],
  ),
  duty('subsidy-control', ['grant'], [row('true', 'conditional', 'SCA2022 ss.12, 36 and 37', 'subsidy')]),
  duty('subsidy-database', ['grant'], [row('true', 'conditional', 'SCA2022 s.33', 'subsidy-database')]),
  duty('records', publicContract, records),
  duty('records', ['framework_calloff'], [...callOffFirst, callOffBelow, ...asCallOff(records)]),
  duty(
    'records',
    [...belowThreshold, ...exempt, ...outsidePart6, 'modification', 'dynamic_market_establish'],
    [row('true', 'not-due', 'PA2023 s.98(1)', 'records-own')],
  ),
  duty(
    'records',
    ['grant', 'market_engagement'],
    [
      row('scotland', 'not-read', 'PRSA2014', 'scottish-records-unread', { status: 'unverified' }),
      row('true', 'not-due', 'PA2023 s.98(1)', 'records-own'),
    ],
  ),
];

/** The Provider Selection Regime: regs 4, 21 and 24. */
const healthDuties: readonly Consequence[] = [
  duty('principles', health, [must('PSR2023 reg.4', 'health-principles')]),
  duty('conflicts', health, [must('PSR2023 reg.21', 'health-conflicts')]),
  duty('selection-criteria', ['psr_c', 'psr_msp', 'psr_comp'], [must('PSR2023 reg.19', 'health-criteria')]),
  duty('records', health, [must('PSR2023 reg.24', 'health-records')]),
];

/** The Welsh health regime: PSRW2025 regs 5, 22, 27 and 30, as made. */
const welshHealthDuties: readonly Consequence[] = [
  duty('principles', ['psr_wales'], [must('PSRW2025 reg.5', 'welsh-health-principles')]),
  duty('conflicts', ['psr_wales'], [must('PSRW2025 reg.27', 'health-conflicts')]),
  duty(
    'selection-criteria',
    ['psr_wales'],
    [row('true', 'conditional', 'PSRW2025 reg.22', 'welsh-health-criteria')],
  ),
  duty('records', ['psr_wales'], [must('PSRW2025 reg.30', 'welsh-health-records')]),
];

/** Every duty beside the notices. */
export const duties: readonly Consequence[] = [
  ...actDuties,
  ...frameworkDuties,
  ...socialValue,
  ...welshDuties,
  ...healthDuties,
  ...welshHealthDuties,
  ...scottishDuties,
];
