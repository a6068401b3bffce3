/** One thing that went wrong with what the host page gave: a code to look up, and English detail for a log. */
export interface ElementIssue {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
}

/** A widget could not use what it was given. The page's own content stays visible. Bubbles and is composed. */
export class IpecErrorEvent extends Event {
  readonly issues: readonly ElementIssue[];

  constructor(issues: readonly ElementIssue[]) {
    super('ipec-error', { bubbles: true, composed: true });
    this.issues = issues;
  }
}

/** A widget left something out, or did not understand it. What it did understand is shown. Bubbles and is composed. */
export class IpecWarningEvent extends Event {
  readonly issues: readonly ElementIssue[];

  constructor(issues: readonly ElementIssue[]) {
    super('ipec-warning', { bubbles: true, composed: true });
    this.issues = issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-error': IpecErrorEvent;
    'ipec-warning': IpecWarningEvent;
  }
}
