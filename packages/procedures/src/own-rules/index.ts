export { applyOwnRules, ownCitation } from './apply.ts';
export { parseOwnRules } from './parse.ts';
export type {
  OwnBand,
  OwnMethod,
  OwnOutcome,
  OwnRules,
  OwnRulesTable,
  OwnSubject,
  ParsedOwnRules,
} from './types.ts';
