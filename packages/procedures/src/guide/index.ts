export { compare, side, timingCase } from './compare.ts';
export type { Side } from './compare.ts';
export { stepsOf } from './steps.ts';
export type { Step, TimingCase, TimingOptions } from './steps.ts';
export { addStage, addable, moveStage, removeStage, setDays, stagePlan } from './stage-plan.ts';
export type { PlanChange, Stage, StageKind } from './stage-plan.ts';
export { askALawyer, confidence, engagementQuestions } from './advice.ts';
export { guide } from '../text/en/guide.ts';
export { guideWords } from '../text/en/guide-words.ts';
