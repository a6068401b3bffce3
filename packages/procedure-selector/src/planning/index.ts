export { confidence } from '@ipec/procedures/guide';
export { adviceTemplate } from './advice.ts';
export { estimateTemplate } from './estimate.ts';
export { noticesTemplate } from './notices.ts';
export { plannerTemplate } from './planner.ts';
export { planningStyles } from './planning.styles.ts';
export { planningWords } from './planning-words.ts';
export { turningPointsTemplate } from './turning-points.ts';
