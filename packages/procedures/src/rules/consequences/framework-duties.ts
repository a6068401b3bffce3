import type { Consequence } from '../../consequences/types.ts';
import { callOffBelow, oldFramework } from './call-offs.ts';
import { competed } from './act-notices.ts';
import { duty, must, row, unless } from './duty-rows.ts';

const outsourcing = [
  row('not asOf >= 2027-04-01', 'not-due', 'PPN024', 'interest-later', { status: 'partly' }),
  row('not value > public-interest-test', 'not-due', 'PPN024', 'interest-small', { status: 'partly' }),
  row('true', 'conditional', 'PPN024', 'interest', {
    status: 'partly',
    deadline: { phrase: 'before', event: 'tender-notice' },
  }),
];
const department = 'nation = england and buyer = central-government and subject = services';

/** How long a framework may run (PA2023 s.47), what a dynamic market may charge (s.38), and the test before outsourcing. */
export const frameworkDuties: readonly Consequence[] = [
  duty(
    'framework-term',
    ['framework_establish'],
    [
      unless('buyer = private-utility', 'PA2023 s.47(5)(b)', 'private-utility'),
      unless('light_touch and not lost', 'PA2023 s.47(5)(c)', 'light-touch'),
      row('(specialSector = defence or utility) and not lost', 'required', 'PA2023 s.47(1)(a)', 'term-eight'),
      must('PA2023 s.47(1)(b)', 'term-four'),
    ],
  ),
  duty(
    'market-fees',
    ['dynamic_market_establish'],
    [row('utility', 'optional', 'PA2023 s.38', 'fees-utility'), must('PA2023 s.38', 'fees')],
  ),
  duty('public-interest-test', competed, outsourcing, department),
  duty(
    'public-interest-test',
    ['framework_calloff'],
    [oldFramework, callOffBelow, ...outsourcing],
    department,
  ),
];
