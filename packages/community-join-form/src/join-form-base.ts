/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- as in lib.dom.d.ts: the methods are HTMLElement's own. */
import { functionOr, globalFetch, GuestElement, type ElementIssue, type Fetch } from '@ipec/element-kit';
import { IpecJoinErrorEvent, type JoinFormEventMap } from './events.ts';

const clock = (): number => Date.now();

/** What a page may set on the element, and what it learns of that. */
export abstract class JoinFormBase extends GuestElement {
  static override readonly children: string = 'form';
  static override properties = {
    action: {},
    controller: {},
    privacyHref: { attribute: 'privacy-href' },
    privacyVersion: { attribute: 'privacy-version' },
    purposes: {},
    receiver: {},
    contactHref: { attribute: 'contact-href' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
    now: { attribute: false, converter: functionOr(clock) },
  };

  /** Where the answers are sent. */
  declare action: string | null;
  /** Who is responsible for the details; several by semicolon. */
  declare controller: string | null;
  /** The privacy notice. */
  declare privacyHref: string | null;
  /** The version of that notice. */
  declare privacyVersion: string | null;
  /** What people may agree to beside joining. */
  declare purposes: string | null;
  /** `join-service`, `form-post`, `webhook`, `hubspot` or `mailchimp`. */
  declare receiver: string | null;
  /** Another way to join. */
  declare contactHref: string | null;
  /** The heading above the form. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;
  /** Sends requests; a host may add headers or answer by itself. */
  declare fetch: Fetch;
  /** The time in milliseconds since 1970. */
  declare now: () => number;

  #told = '[]';

  constructor() {
    super();
    this.action = this.controller = this.privacyHref = this.privacyVersion = this.purposes = null;
    this.receiver = this.contactHref = this.heading = null;
    this.headingLevel = 2;
    this.fetch = globalFetch;
    this.now = clock;
  }
  /** Tells scripts what is missing or of no use: once, and again when that changes. */
  protected tellSetup(issues: readonly ElementIssue[]): void {
    // While the page is still being read, what is missing may be yet to come.
    if (this.ownerDocument.readyState === 'loading') return;
    const told = JSON.stringify(issues);
    if (told === this.#told) return;
    this.#told = told;
    if (issues.length > 0) this.tellError(new IpecJoinErrorEvent('setup', issues));
  }
}

/** The form's own events beside those of every element. */
export interface JoinFormBase {
  addEventListener<K extends keyof JoinFormEventMap>(
    type: K,
    listener: (this: JoinFormBase, event: JoinFormEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof JoinFormEventMap>(
    type: K,
    listener: (this: JoinFormBase, event: JoinFormEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
