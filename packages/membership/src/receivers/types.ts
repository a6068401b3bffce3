import type { Application } from '../application.ts';
import type { ConsentReceipt } from '../receipt.ts';
import type { Template } from './template.ts';

/** A setting the host writes for a receiver, such as HubSpot's form id. */
export interface ReceiverSetting {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * Where an application can be sent, as data: swapping the system behind the form changes a name and its settings and
 * no code. Every receiver keeps the consent: `consentFields` says where.
 */
export interface Receiver {
  readonly id: string;
  readonly title: string;
  /** The receiver's own account of its fields. */
  readonly documentation: string;
  /** `fetch`: sent by script, the answer is read. `navigate`: the form itself is posted, and the browser goes there. */
  readonly mode: 'fetch' | 'navigate';
  readonly endpoint: string;
  readonly settings: readonly ReceiverSetting[];
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly [key: string]: Template };
  /** Statuses that mean "stored". A receiver that cannot be read by script has none. */
  readonly accepted: readonly number[];
  /** What a good answer has to hold: our service's own words, or anything but a page for people. */
  readonly acknowledges: 'status' | 'not-a-page';
  /** Whether a repeat with the same key is stored once. Where not, a lost answer may double the record. */
  readonly idempotent: boolean;
  /** Where the words agreed to, their version and the tick end up, in the receiver's names. */
  readonly consentFields: readonly string[];
}

/** What a receiver's template may name. */
export interface SubmissionScope {
  readonly application: Application;
  readonly receipt: ConsentReceipt;
  /** The idempotency key. */
  readonly key: string;
  /** `proof` and such that are not answers; empty where the form has none. */
  readonly details: Readonly<Record<string, string | number | null>>;
  readonly page: { readonly uri: string; readonly title: string };
}
