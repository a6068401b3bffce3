export type { Checked, CheckModule } from './check-module.ts';
export { drawCheckView, type CheckSection } from './check-view.ts';
