import { BIDDERS } from './bidders.ts';
import { CRITERIA } from './criteria.ts';
import type { Definition } from './define.ts';
import { ENDINGS } from './endings.ts';
import { ENGAGEMENT } from './engagement.ts';
import { LOCAL } from './local.ts';
import { OPENNESS } from './openness.ts';
import { PROCEDURE } from './procedure.ts';
import { RESEARCH } from './research.ts';
import { SME } from './sme.ts';
import { SUPPLIERS } from './suppliers.ts';
import { TIME } from './time.ts';

/** Every indicator, in the order of the documentation. */
export const DEFINITIONS: readonly Definition[] = [
  ...PROCEDURE,
  ...SME,
  ...BIDDERS,
  ...CRITERIA,
  ...ENGAGEMENT,
  ...RESEARCH,
  ...TIME,
  ...LOCAL,
  ...SUPPLIERS,
  ...OPENNESS,
  ...ENDINGS,
];

/** The nine headlines, whose ids other software relies on. */
export const HEADLINES = [
  'procedure-mix',
  'sme-share',
  'single-bid-share',
  'bidders',
  'price-only-share',
  'market-engagement-share',
  'rnd-share',
  'decision-days',
  'local-supplier-share',
] as const;
