import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';
import { belowThreshold, exempt } from '../groups.ts';
import { awarded } from './act-notices.ts';
import { bought, USER_CHOICE } from './duty-routes.ts';
import { duty, must, row } from './duty-rows.ts';

const WELSH = 'nation = wales';
/**
 * SPPPW2023 s.22(1) binds only whom its Schedule 1 lists, and with it section 6(1) of the Well-being of Future Generations
 * (Wales) Act 2015: county and county borough councils and the bodies of the health service are there, schools and
 * universities are not, and of other kinds of buyer some are.
 */
const NOT_LISTED = 'buyer != council|nhs-trust';

const sociallyResponsible = (reached: string): readonly ConsequenceRow[] => [
  row('not asOf >= 2026-03-25', 'not-due', 'WSI2025-1353 art.2', 'welsh-later'),
  row(NOT_LISTED, 'conditional', 'SPPPW2023 s.24', 'welsh-listed', { status: 'partly' }),
  row(reached, 'required', 'SPPPW2023 s.24', 'socially-responsible', { status: 'partly' }),
  must('SPPPW2023 s.24', 'socially-responsible-below', { status: 'partly' }),
];

/** Wales: the policy statement, and socially responsible procurement, in force from 25 March 2026 (WSI 2025/1353). */
export const welshDuties: readonly Consequence[] = [
  duty(
    'welsh-statement',
    bought.filter((id) => id !== 'framework_calloff' && id !== 'dynamic_market_use'),
    [
      row('buyer = private-utility', 'not-due', 'PA2023 s.14(9)(a)', 'private-utility'),
      must('PA2023 s.14(8)', 'welsh-statement'),
    ],
    WELSH,
  ),
  duty(
    'welsh-statement',
    ['framework_calloff', 'dynamic_market_use'],
    [row('true', 'not-due', 'PA2023 s.14(9)(b)', 'statement-calloff')],
    WELSH,
  ),
  duty(
    'socially-responsible',
    bought.filter((id) => id !== 'framework_calloff'),
    sociallyResponsible('reached'),
    WELSH,
  ),
  duty('socially-responsible', ['framework_calloff'], sociallyResponsible('calloff_public'), WELSH),
  duty(
    'social-works-clauses',
    [...awarded, 'framework_calloff', ...belowThreshold],
    [
      row('not asOf >= 2026-03-25', 'not-due', 'WSI2025-1353 art.2', 'welsh-later'),
      row(NOT_LISTED, 'conditional', 'SPPPW2023 s.25', 'welsh-listed', { status: 'partly' }),
      row('works and value >= welsh-major-construction', 'required', 'SPPPW2023 s.25', 'social-works', {
        status: 'partly',
      }),
      row(
        'works and not value >= welsh-major-construction',
        'not-due',
        'SPPPW2023 s.25',
        'social-works-small',
        { status: 'partly' },
      ),
      row('true', 'conditional', 'SPPPW2023 s.25', 'social-works', { status: 'partly' }),
    ],
    'nation = wales and works',
  ),
  duty(
    'social-workforce-clauses',
    bought,
    [
      row('not asOf >= 2026-03-25', 'not-due', 'WSI2025-1353 art.2', 'welsh-later'),
      row('true', 'conditional', 'SPPPW2023 s.26', 'social-workforce', { status: 'partly' }),
    ],
    'nation = wales and subject = services',
  ),
  duty(
    'contracts-register',
    bought.filter((id) => id !== USER_CHOICE),
    [
      row('not asOf >= 2026-03-25', 'not-due', 'WSI2025-1353 art.2', 'welsh-later'),
      row(NOT_LISTED, 'conditional', 'SPPPW2023 s.40', 'welsh-listed', { status: 'partly' }),
      row('value >= @notice-level', 'required', 'WSI2026-75 reg.5', 'welsh-register'),
      row('true', 'not-due', 'WSI2026-75 reg.5(3)(a)', 'under-notice-level'),
    ],
    WELSH,
  ),
  duty(
    'contracts-register',
    [USER_CHOICE, ...exempt],
    [
      row('not asOf >= 2026-03-25', 'not-due', 'WSI2025-1353 art.2', 'welsh-later'),
      row('true', 'not-due', 'WSI2026-75 reg.5(3)(b)', 'welsh-excluded'),
    ],
    WELSH,
  ),
];
