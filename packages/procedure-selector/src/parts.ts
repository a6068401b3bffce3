import { part } from '@ipec/element-kit';

/** The law as data, and what works it out. */
export const engine = part(() => import('./engine/index.ts'));

/** What follows a recommendation: what would change it, notices, advice, estimate, plan, timeline and comparison. */
export const planning = part(() => import('./planning/index.ts'));

/** The decision record, and keeping answers. */
export const record = part(() => import('./record/index.ts'));

/** The record as a Word document: the library that writes it is heavier than the widget. */
export const word = part(() => import('./record/word.ts'));

/** Reads another rule set and checks it in full. */
export const ruleset = part(() => import('./host/load-ruleset.ts'));

/** Reads the council's own rules from a table of the page. */
export const ownRules = part(() => import('./host/own-rules.ts'));

/** The words of every rule and page in Welsh. */
export const welsh = part(() => import('./strings/cy/index.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./host/check.ts'));
