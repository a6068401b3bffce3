import type { ElementIssue } from '../events.ts';

/** What a check view is drawn of. */
export interface Checked {
  readonly element: Element;
  /** How the page was read; the widget's own check module knows its shape. */
  readonly reading: unknown;
  readonly issues: readonly ElementIssue[];
}

/** The part of a widget that draws its check view. */
export interface CheckModule {
  readonly drawCheck: (root: HTMLElement, checked: Checked) => void;
}
