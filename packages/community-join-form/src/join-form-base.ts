import type { Fetch } from '@ipec/element-kit';
import { LitElement } from 'lit';

/** What a page may set on the element. */
export abstract class JoinFormBase extends LitElement {
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
    fetch: { attribute: false },
    now: { attribute: false },
  };

  /** Where the answers are sent. */
  declare action: string | null;
  /** Who is responsible for the details; several by semicolon. */
  declare controller: string | null;
  /** The privacy notice. */
  declare privacyHref: string | null;
  /** The version of that notice. */
  declare privacyVersion: string | null;
  /** What is asked for beside joining. */
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

  constructor() {
    super();
    this.action = null;
    this.controller = null;
    this.privacyHref = null;
    this.privacyVersion = null;
    this.purposes = null;
    this.receiver = null;
    this.contactHref = null;
    this.heading = null;
    this.headingLevel = 2;
    this.fetch = (url, init) => globalThis.fetch(url, init);
    this.now = () => Date.now();
  }
}
