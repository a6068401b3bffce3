export { counterfactualsOf, evaluate, stamp } from './evaluate.ts';
export type { EvaluateOptions } from './evaluate.ts';
export { uk } from './rules/uk.ts';
export { words } from './text/en/words.ts';
export { cite } from './citation.ts';
export { parseFacts } from './engine/facts.ts';
export {
  answer,
  answered,
  before,
  progress,
  relevantFacts,
  setAside,
  startInterview,
  usualOf,
} from './guide/interview.ts';
export type { Interview, Progress } from './guide/interview.ts';
export { boxOfTools, difference } from './guide/closed-by.ts';
export type { BoxEntry, Difference } from './guide/closed-by.ts';
export { dutyChecklist, noticeChecklist } from './guide/notices.ts';
export type { NoticeLine } from './guide/notices.ts';
export type { JudgedCase } from './consequences/checklist.ts';
export type { ConsequenceLine, Deadline, Duty, EventId } from './consequences/types.ts';
export type { EventDays } from './consequences/due.ts';
export { applyOwnRules } from './own-rules/apply.ts';
export type {
  OwnBand,
  OwnMethod,
  OwnOutcome,
  OwnRules,
  OwnRulesTable,
  ParsedOwnRules,
} from './own-rules/types.ts';
export type { WarningCode } from './engine/warnings.ts';
export { distance, nearLimit, valuation } from './guide/valuation.ts';
export type { Valuation, ValuationLine, ValuationParts } from './guide/valuation.ts';
export type * from './types.ts';
