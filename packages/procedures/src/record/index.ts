export { escapeHtml } from '@ipec/common';
export { hashOf } from './hash.ts';
export { recordToHtml, recordToJson } from './html.ts';
export { dayText, recordDocument } from './document.ts';
export type { RecordBlock, RecordDocument, RecordItem, RecordText } from './document.ts';
export { parseRecord } from './parse.ts';
export { contextOf, createRecord, digestOf, factsOf } from './record.ts';
export type { RecordContext } from './record.ts';
export type {
  DecisionRecord,
  RecordedAnswer,
  RecordedRoute,
  RecordedTimetable,
  RecordPlan,
} from './format.ts';
export { replay } from './replay.ts';
export type { ChosenStatus, Replay } from './replay.ts';
export type { RecordDifference } from './differences.ts';
export { sha256 } from './sha256.ts';
export { recordWords } from '../text/en/record.ts';
