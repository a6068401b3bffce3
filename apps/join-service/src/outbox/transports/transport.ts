import type { Language } from '@ipec/membership';
import type { MailKind } from '../../config/config.ts';
import type { Sent } from '../worker.ts';

/** One mail to one person, ready for any way of sending. */
export interface OutgoingMail {
  /** The id of its row in the outbox: the same for every try. */
  readonly id: string;
  /** How many tries this one makes. */
  readonly attempts: number;
  readonly kind: MailKind;
  readonly language: Language;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** One press stops email updates (RFC 8058). */
  readonly unsubscribe: string;
  /** The same content in pieces, for senders that keep the words in templates of their own. */
  readonly pieces: Readonly<Record<string, string>>;
}

/** A way to send mail. It never throws: what went wrong is an outcome. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<Sent>;
  close(): void;
}
