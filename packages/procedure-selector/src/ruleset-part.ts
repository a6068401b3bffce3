/** Reading another rule set is a part of its own: few hosts bring one, and it is checked in full. */
export const rulesetPart = (): Promise<typeof import('./load-ruleset.ts')> => import('./load-ruleset.ts');
