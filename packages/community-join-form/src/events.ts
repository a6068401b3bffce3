import { IpecErrorEvent, type ElementIssue } from '@ipec/element-kit';

/**
 * The answers are whole and about to be sent. Cancel it to keep them on the page. It names the fields that were
 * answered and carries nothing that was typed. Bubbles, is composed and cancelable.
 */
export class IpecSubmitEvent extends Event {
  /** The names of the fields that have an answer. */
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super('ipec-submit', { bubbles: true, composed: true, cancelable: true });
    this.fields = fields;
  }
}

/** The receiver has acknowledged the answers. It says nothing of who was known before. Bubbles and is composed. */
export class IpecSuccessEvent extends Event {
  /** The idempotency key. */
  readonly id: string;
  /** The same submission had arrived before and its answer was lost: it is stored once. */
  readonly duplicate: boolean;

  constructor(id: string, duplicate: boolean) {
    super('ipec-success', { bubbles: true, composed: true });
    this.id = id;
    this.duplicate = duplicate;
  }
}

/** What kind of thing went wrong: the host's settings, the answers, the network, or the receiver. */
export type JoinErrorKind = 'setup' | 'validation' | 'network' | 'server';

/** Something went wrong; `issues` name fields and codes, never what was typed. Bubbles and is composed. */
export class IpecJoinErrorEvent extends IpecErrorEvent {
  /** What went wrong: the host's settings, the answers, the network, or the receiver. */
  readonly kind: JoinErrorKind;

  constructor(kind: JoinErrorKind, issues: readonly ElementIssue[]) {
    super(issues);
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-submit': IpecSubmitEvent;
    'ipec-success': IpecSuccessEvent;
  }
}

/** The events of the form: its `ipec-error` also says what kind of thing went wrong. */
export interface JoinFormEventMap extends HTMLElementEventMap {
  'ipec-error': IpecJoinErrorEvent;
}
