import { consequences, duties } from './consequences.ts';
import { families, groups, limits, phrases, regimes } from './names.ts';
import { notices } from './notices.ts';
import { withProofs } from '../proofs.ts';
import { preferences } from './preferences.ts';
import { proofs } from './proofs.ts';
import { questions } from './questions.ts';
import { routes } from './routes.ts';
import { rules } from './rules.ts';

/** Everything the UK rule set says, in English. */
export const en = {
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
