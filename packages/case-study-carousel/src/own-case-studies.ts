import type { ElementIssue } from '@ipec/element-kit';
import { fromMarkup, type CaseStudy } from '@ipec/feeds/case-study';
import { readCaseStudies } from './source.ts';

/** The case studies that the host itself holds. */
export interface OwnCaseStudies {
  /** Whether it holds any, readable or not: then no feed is asked for. */
  readonly isPresent: boolean;
  /** Whether it holds some and none can be used: they stay on the page as they are. */
  readonly isRefused: boolean;
  readonly records: readonly CaseStudy[];
  /** What could not be used, and where. */
  readonly issues: readonly ElementIssue[];
}

/** Reads the host's children into records. */
export function ownCaseStudies(host: Element): OwnCaseStudies {
  const items = readCaseStudies(host);
  const result = fromMarkup(items, { baseUrl: host.ownerDocument.baseURI });
  const isPresent = items.length > 0;
  return result.ok
    ? { isPresent, isRefused: false, records: result.value, issues: result.warnings }
    : { isPresent, isRefused: true, records: [], issues: result.issues };
}
