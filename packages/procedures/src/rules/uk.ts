import { hash } from './hash.ts';
import { belowRules } from './below.ts';
import { consequences, periods, timingFlags } from './consequences/index.ts';
import { competitionRules } from './competition.ts';
import { definitions } from './definitions.ts';
import { directAwardRules } from './direct-award.ts';
import { exemptRules } from './exempt.ts';
import { healthRules } from './health.ts';
import { instruments } from './instruments.ts';
import { limits } from './limits.ts';
import { noticeCodes } from './notices.ts';
import { preferences } from './preferences.ts';
import { proofs, scope } from './proofs.ts';
import { questions } from './questions.ts';
import { routes } from './routes.ts';
import { scopeRules } from './scope.ts';
import { scotlandRules } from './scotland.ts';
import { tables } from './tables.ts';
import { en } from '../text/en/index.ts';
import type { Ruleset } from '../types.ts';

/** The rules of the United Kingdom as they stood on 22 November 2026. Guidance, not legal advice. */
export const uk: Ruleset = {
  id: 'ipec-uk',
  version: '2.4.0',
  jurisdiction: ['england', 'wales', 'northern-ireland', 'scotland'],
  effectiveFrom: '2025-02-24',
  lawAsAt: '2026-11-22',
  changes: ['2025-02-24', '2025-12-20', '2026-01-01', '2026-02-04', '2026-03-25', '2026-04-01', '2027-04-01'],
  // The limits are revised every even year (PA2023 Sch.1 para 2); those from 1 January 2028 are not made yet.
  knownTo: '2027-12-31',
  instruments,
  limits,
  questions,
  routes,
  definitions,
  tables,
  rules: [
    ...scopeRules,
    ...competitionRules,
    ...directAwardRules,
    ...belowRules,
    ...exemptRules,
    ...healthRules,
    ...scotlandRules,
  ],
  preferences,
  proofs,
  scope,
  recommendWhen:
    'known(nation) and (arrangement != purchase or known(subject) and (known(buyer) or known(bidderInput)))',
  exitWhen: 'arrangement = free-trial|engagement or not in_force and act_nation',
  notices: noticeCodes,
  consequences,
  periods,
  timingFlags,
  text: en,
  hash,
};
