import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { belowThreshold, healthProcesses } from '../groups.ts';
import { publicContract } from './duty-routes.ts';
import { duty, row } from './duty-rows.ts';

/** Read as made, with the amendments of SI 2025/163 reg.7; those made between were not all read. */
const status = 'partly';
/** Services alone, and in England: the Act leaves out bodies with Welsh devolved functions (s.1(11)). */
const ONLY = 'nation = england and subject = services|services-concession';
const before = { phrase: 'before', event: 'tender-notice' } as const;

const asked = (when: string, cite: string): ConsequenceRow =>
  row(when, 'required', cite, 'social-value', { status, deadline: before });
const outside = row(
  'utility or concession or specialSector = defence and not lost',
  'not-due',
  'SVA2012 s.1(16)',
  'social-value-outside',
  { status },
);
const urgent = row(
  'urgency = extreme-unforeseeable',
  'conditional',
  'SVA2012 s.1(8)',
  'social-value-urgent',
  { status },
);
const under = row('true', 'not-due', 'SVA2012 s.1(17)', 'social-value-under', { status });
/** s.1(17): a light touch contract counts from the limit for goods and services. */
const large = asked('value >= @goods-services', 'SVA2012 s.1(16)-(17)');

/** The Public Services (Social Value) Act 2012: what a services contract can do for the area, thought of before it starts. */
export const socialValue: readonly Consequence[] = [
  duty('social-value', publicContract, [outside, urgent, asked('true', 'SVA2012 s.1')], ONLY),
  duty(
    'social-value',
    ['framework_calloff', 'psr_framework'],
    [row('true', 'not-due', 'SVA2012 s.1(1)(a)', 'social-value-calloff', { status })],
    ONLY,
  ),
  duty(
    'social-value',
    [...belowThreshold, 'school_below'],
    [
      outside,
      row('not light_touch or lost', 'not-due', 'SVA2012 s.1(16)', 'social-value-ordinary', { status }),
      large,
      under,
    ],
    ONLY,
  ),
  duty('social-value', healthProcesses, [large, under], ONLY),
  duty('social-value', ['psr_urgent'], [{ ...urgent, when: 'true' }], ONLY),
];
