import { consequences, duties } from './consequences.ts';
import { families, groups, limits, phrases, regimes } from './names.ts';
import { notices } from './notices.ts';
import { withProofs } from '../proofs.ts';
import { preferences } from './preferences.ts';
import { proofs } from './proofs.ts';
import { questions } from './questions.ts';
import { routes } from './routes.ts';
import { rules } from './rules.ts';

/**
 * Everything the UK rule set says, in Welsh. Give it to `evaluate` as `text`.
 * Status: awaiting a translator's review. It is not an official translation of the law.
 */
export const cy = {
  questions,
  routes,
  rules: withProofs(rules, proofs),
  preferences,
  regimes,
  limits,
  families,
  groups,
  notices,
  consequences,
  duties,
  phrases,
};

/** How far the Welsh words have been checked; show it wherever they appear until a translator has read them. */
export const cyStatus = 'awaiting-review';

export { guide } from './guide.ts';
export { guideWords } from './guide-words.ts';
export { recordWords } from './record.ts';
export { words } from './words.ts';
