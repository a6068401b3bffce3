import type { RuleText } from '../types.ts';

/** The words of the rules, with why each holds where its own words do not say so. */
export function withProofs(
  rules: Readonly<Record<string, RuleText>>,
  proofs: Readonly<Record<string, string>>,
): Record<string, RuleText> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, words]) => {
      const yes = words.yes ?? proofs[id];
      return [id, yes === undefined ? words : { ...words, yes }];
    }),
  );
}
