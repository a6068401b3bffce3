/** The light entry, `@ipec/feeds/case-study`: records from markup, without any feed format. */
export type { CaseStudy, CaseStudyImage, CaseStudyOutcome } from './case-study.ts';
export { isCurrent, isReviewDue } from './currency.ts';
export { fromMarkup, type MarkupItem } from './markup.ts';
export { fail, ok, type Issue, type Result } from './result.ts';
export { safeImage, safeLink } from './safe-url.ts';
