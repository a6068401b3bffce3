export type { Checked, CheckModule } from './check-module.ts';
export type { CheckSection } from './check-section.ts';
export { drawCheckView } from './check-view.ts';
