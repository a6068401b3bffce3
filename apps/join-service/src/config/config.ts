import type { Result } from '@ipec/common';
import type { Language } from '@ipec/membership';

export type DatabaseConfig =
  | {
      readonly kind: 'sqlite';
      readonly file: string;
      /** Made where it is not there. */ readonly folder?: string;
    }
  | { readonly kind: 'postgres'; readonly url: string; readonly connections: number };

export interface WebhookConfig {
  readonly url: string;
  /** The secret that signs, and while it is being replaced the old one beside it. */
  readonly secrets: readonly string[];
}

/** A website that holds the form, and who is responsible for the details that come from it. */
export interface Site {
  readonly origin: string;
  readonly controllers: readonly string[];
}

export const MAIL_KINDS = ['confirm', 'confirm-change', 'welcome', 'keep'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** GOV.UK Notify in the place of SMTP. */
export interface NotifyConfig {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The id of the template for each mail in each language; `null`: no mail of that kind is sent. */
  readonly templates: Readonly<Record<MailKind, Readonly<Record<Language, string>> | null>>;
  /** What Notify sends with delivery receipts; `null`: none are taken. */
  readonly callbackToken: string | null;
}

/** Everything the environment decides, read once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash; `null` until the port is known, where none was set. */
  readonly publicUrl: string | null;
  /** The path of `publicUrl`: `''` or `/join-service`. Every address on a page begins with it. */
  readonly basePath: string;
  readonly database: DatabaseConfig;
  /** The admin token, and while it is being replaced the old one beside it; none: nobody is an admin. */
  readonly adminTokens: readonly string[];
  /** Opens `/metrics` and nothing else. */
  readonly metricsToken: string | null;
  readonly smtpUrl: string | null;
  readonly notify: NotifyConfig | null;
  readonly mailFrom: string | null;
  readonly allowedOrigins: readonly string[];
  /** Sites with controllers of their own; their origins are among the allowed ones. */
  readonly sites: readonly Site[];
  /** Applications a minute for one client. */
  readonly rateLimit: number;
  readonly logLevel: string;
  readonly trustProxy: number;
  readonly communityName: string | null;
  /** Of every form that is on none of `sites`, as the service's own page and mail name them. */
  readonly controllers: readonly string[];
  /** The same with their other names, such as those in Welsh: what a form may show. */
  readonly controllerSets: readonly (readonly string[])[];
  readonly contactEmail: string | null;
  readonly privacyUrl: string | null;
  readonly privacyVersion: string;
  readonly webhook: WebhookConfig | null;
  readonly proofOfWork: boolean;
  /** Days a confirmation link works. */
  readonly confirmDays: number;
  /** Months after which a member is asked whether they want to stay; 0: never. */
  readonly askAgainMonths: number;
  /** Days after which what was never confirmed, and what is no longer needed, is deleted. */
  readonly retentionDays: number;
}

/** Whether members can be asked again: by mail, and with GOV.UK Notify by a template for it. */
export function asksAgain({ smtpUrl, notify, askAgainMonths }: Config): boolean {
  return askAgainMonths > 0 && (notify === null ? smtpUrl !== null : notify.templates.keep !== null);
}

/** Whether there is anything that sends mail. */
export function sendsMail({ smtpUrl, notify }: Pick<Config, 'smtpUrl' | 'notify'>): boolean {
  return smtpUrl !== null || notify !== null;
}

/** One setting read from its text. The message names the setting and what it should be. */
export type Read<T> = (name: string, text: string) => Result<T>;
