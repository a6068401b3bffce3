import type { Rule } from '../types.ts';

/** Below the threshold: PA2023 Part 6, local reservation, and the bodies that Part 6 leaves to their own rules. */
export const belowRules: readonly Rule[] = [
  {
    id: 'shortlisting',
    routes: ['bt_two_stage'],
    require: 'nation = wales or works and value >= @shortlisting',
    cites: ['PA2023 s.85(1)'],
  },
  {
    id: 'reserved-wales',
    routes: ['bt_reserved'],
    require:
      'not (nation = wales and buyer = council|combined-authority) or reservation = sme-vcse and unsettled',
    cites: ['LGA1988 s.17(5)(e)'],
  },
  {
    id: 'reserved-start',
    routes: ['bt_reserved'],
    require:
      'not (nation = england and buyer = council) or asOf >= 2026-02-04 or reservation = sme-vcse and unsettled',
    cites: ['LGA1988 s.17(5)(e)', 'ORDER2026'],
    status: 'partly',
  },
  {
    id: 'reserved-power',
    routes: ['bt_reserved'],
    require: 'nation = england and buyer = council|central-government or unsettled',
    cites: ['ORDER2026', 'PPN005'],
    status: 'partly',
  },
  { id: 'ni', routes: ['ni_below'], require: 'nation = northern-ireland', cites: ['PA2023 s.84(2)(b)'] },
  { id: 'school', routes: ['school_below'], require: 'buyer = school', cites: ['PA2023 s.84(2)(a)'] },
  {
    id: 'below-own',
    routes: ['ni_below', 'school_below'],
    require: 'not above_own',
    cites: ['PA2023 s.3(2)'],
    figures: 'threshold',
  },
  {
    id: 'own-rules',
    routes: ['unregulated_below'],
    require:
      '(concession or utility) and not above_by_value or buyer = public-undertaking|private-utility and specialSector = none|defence',
    cites: ['PA2023 s.84(1)'],
  },
  {
    id: 'own-rules-ni',
    routes: ['unregulated_below'],
    require: 'nation != northern-ireland or unsettled',
    cites: ['PA2023 s.84(2)(b)'],
    status: 'partly',
  },
];
