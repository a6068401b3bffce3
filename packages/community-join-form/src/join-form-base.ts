import { functionOr, globalFetch, GuestElement, type Fetch } from '@ipec/element-kit';

const clock = (): number => Date.now();

/** What a page may set on the element. */
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
    this.action = this.controller = this.privacyHref = this.privacyVersion = this.purposes = null;
    this.receiver = this.contactHref = this.heading = null;
    this.headingLevel = 2;
    this.fetch = globalFetch;
    this.now = clock;
  }
}
