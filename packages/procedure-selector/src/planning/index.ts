export { estimateTemplate } from './estimate.ts';
export { recordPlanOf } from './plan-state.ts';
export { planningSections, planningTemplate } from './planner.ts';
export { planningStyles } from './planning.styles.ts';
export { planningWords } from './planning-words.ts';
