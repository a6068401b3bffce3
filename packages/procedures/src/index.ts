export { evaluate, stamp } from './evaluate.ts';
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
} from './guide/interview.ts';
export type { Interview, Progress } from './guide/interview.ts';
export { boxOfTools, difference } from './guide/closed-by.ts';
export type { BoxEntry, Difference } from './guide/closed-by.ts';
export { noticeChecklist } from './guide/notices.ts';
export type { Duty, NoticeLine } from './guide/notices.ts';
export { distance, nearLimit, valuation } from './guide/valuation.ts';
export type { Valuation, ValuationLine, ValuationParts } from './guide/valuation.ts';
export type * from './types.ts';
