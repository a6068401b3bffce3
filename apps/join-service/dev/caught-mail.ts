/** One caught mail. */
export interface CaughtMail {
  readonly id: number;
  readonly at: string;
  /** The envelope's recipients, as RCPT TO gave them. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly source: string;
}
