import { BUILDERS } from './builder-patterns.ts';
import { PATTERNS as CMS, type Pattern } from './cms-patterns.ts';
import { FRESH } from './fresh-patterns.ts';
import { LAST } from './last-patterns.ts';
import { LAYOUTS } from './layout-patterns.ts';
import { PLAIN } from './plain-patterns.ts';
import { PROOF } from './proof-patterns.ts';
import { PUBLIC_BODIES } from './public-body-patterns.ts';
import { SEEN } from './seen-patterns.ts';
import { SIXTH } from './sixth-patterns.ts';

/** Every pattern of markup that a page may hold. */
export const PATTERNS: readonly Pattern[] = [
  ...CMS,
  ...LAYOUTS,
  ...BUILDERS,
  ...PUBLIC_BODIES,
  ...PLAIN,
  ...SEEN,
  ...FRESH,
  ...PROOF,
  ...LAST,
  ...SIXTH,
];
