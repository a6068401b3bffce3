export { compare, side } from './compare.ts';
export { timingCase } from '../consequences/timing.ts';
export type { Side } from './compare.ts';
export { stepsOf, uncountedSteps } from './steps.ts';
export type { Step, TimingCase, TimingOptions } from './steps.ts';
export {
  addStage,
  addable,
  moveStage,
  planOptions,
  removeStage,
  retime,
  setDays,
  stagePlan,
} from './stage-plan.ts';
export type { PlanChange, Stage, StageKind } from './stage-plan.ts';
export {
  askALawyer,
  confidence,
  confidenceReasons,
  engagementQuestions,
  usualAssessmentDays,
} from './advice.ts';
export { guide } from '../text/en/guide.ts';
export { guideWords } from '../text/en/guide-words.ts';
export { guidanceFor, pathwayFor } from './links.ts';
export type { GuidanceLink, LinkId, Phase, StepGuidance } from './links.ts';
