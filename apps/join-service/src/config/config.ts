import type { Result } from '@ipec/membership';

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly connections: number };

export interface WebhookConfig {
  readonly url: string;
  readonly secret: string;
}

/** Everything the environment decides, read once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash; `null` until the port is known, where none was set. */
  readonly publicUrl: string | null;
  readonly database: DatabaseConfig;
  readonly adminToken: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly allowedOrigins: readonly string[];
  /** Applications a minute for one client. */
  readonly rateLimit: number;
  readonly logLevel: string;
  readonly trustProxy: number;
  readonly communityName: string | null;
  readonly controllers: readonly string[];
  readonly contactEmail: string | null;
  readonly privacyUrl: string | null;
  readonly privacyVersion: string;
  readonly webhook: WebhookConfig | null;
  readonly proofOfWork: boolean;
  /** Days a confirmation link works. */
  readonly confirmDays: number;
  /** Days after which what was never confirmed, and what is no longer needed, is deleted. */
  readonly retentionDays: number;
}

/** One setting read from its text. The message names the setting and what it should be. */
export type Read<T> = (name: string, text: string) => Result<T>;
