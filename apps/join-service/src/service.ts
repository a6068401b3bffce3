import type { Config } from './config/config.ts';
import type { Database } from './database/open.ts';
import type { Pulse } from './intake/pulse.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Wake } from './outbox/wake.ts';

/** What every part of the running service is handed. The clock is among it: nothing asks for the time by itself. */
export interface Service {
  readonly config: Config & { readonly publicUrl: string };
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  /** Whether applications are being stored. */
  readonly pulse: Pulse;
  /** Tells the outbox worker that a commit left something to send. */
  readonly wake: Wake;
}
