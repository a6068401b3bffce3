export type { CaseStudy, CaseStudyImage, CaseStudyOutcome } from './case-study.ts';
export { isCurrent, isReviewDue } from './currency.ts';
export { FEED_TYPES, type FeedType } from './formats/index.ts';
export { ISSUES, type IssueCode } from './issues.ts';
export { fromMarkup, type MarkupItem } from './markup.ts';
export { parseFeed, type ParseFeedOptions } from './parse-feed.ts';
export { fail, ok, type Issue, type Result } from './result.ts';
export { safeImage, safeLink } from './safe-url.ts';
