/**
 * The law as data, what works it out, and its English words. It comes while the start page is read; whoever needs it is
 * given it as a value.
 */
export {
  answer,
  answered,
  boxOfTools,
  cite,
  counterfactualsOf,
  difference,
  dutyChecklist,
  evaluate,
  noticeChecklist,
  progress,
  relevantFacts,
  setAside,
  startInterview,
  uk,
  usualOf,
} from '@ipec/procedures';
export { compare, confidence, confidenceReasons, timingCase } from '@ipec/procedures/guide';
export { createRecord, replay } from '@ipec/procedures/record';
export { english } from './english.ts';
