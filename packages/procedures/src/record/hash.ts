import { canonicalJson } from '../canonical.ts';
import type { Ruleset } from '../types.ts';
import { sha256 } from './sha256.ts';

/** The hash of a rule set: SHA-256 of the canonical JSON of everything but the hash itself. */
export function hashOf(ruleset: Ruleset): string {
  const { hash: _, ...rest } = ruleset;
  return sha256(canonicalJson(rest));
}
