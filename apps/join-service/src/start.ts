import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { sendsMail, type Config } from './config/config.ts';
import { openDatabase } from './database/open.ts';
import { adminPageRoutes } from './http/routes/admin-pages.ts';
import { adminRoutes } from './http/routes/admin.ts';
import { linkRoutes } from './http/routes/links.ts';
import { notifyRoutes } from './http/routes/notify.ts';
import { memberRoutes } from './http/routes/members.ts';
import { supportRoutes } from './http/routes/support.ts';
import { createServer } from './http/server.ts';
import { Pulse } from './intake/pulse.ts';
import { receiver } from './intake/receive.ts';
import { postgresStore } from './intake/store-postgres.ts';
import { sqliteStore } from './intake/store-sqlite.ts';
import { safeError } from './log.ts';
import { createMetrics } from './metrics.ts';
import { releaseClaims } from './outbox/claim.ts';
import { mailSender } from './outbox/mail.ts';
import { NotifySettingError } from './outbox/transports/notify.ts';
import { openTransport } from './outbox/transports/open.ts';
import type { MailTransport } from './outbox/transports/transport.ts';
import { webhookSender } from './outbox/webhook.ts';
import { startWorker, type Worker } from './outbox/worker.ts';
import { startSweeping } from './retention.ts';
import type { Service } from './service.ts';

/** A service that is up. */
export interface Running {
  readonly address: string;
  /** Answers what has been asked, sends what is being sent, closes everything. */
  stop(): Promise<void>;
}

/** Starts everything in order: database, server, outbox. Throws before anything is served if one of them cannot. */
export async function start(config: Config, now: () => Date = () => new Date()): Promise<Running> {
  const metrics = createMetrics();
  const server = await createServer(config, metrics);
  const database = await openDatabase(config.database, (error) =>
    server.log.warn({ error: safeError(error) }, 'database: an idle connection broke'),
  );
  const workers: Worker[] = [];
  const wake = () => workers.forEach((worker) => worker.wake());
  const service: Service = {
    config: withPublicUrl(server, config),
    database,
    log: server.log,
    metrics,
    now,
    pulse: new Pulse(),
    wake,
  };
  try {
    const transport = await openTransport(service);
    const address = await listen(server, service);
    await releaseClaims(database);
    workers.push(...startWorkers(service, transport));
    warnOfGaps(service);
    return { address, stop: stopper(server, service, workers) };
  } catch (error) {
    await server.close();
    await database.db.destroy();
    throw error;
  }
}

/** The server could not listen: not the same as a database that could not be opened. */
class ListenError extends Error {
  readonly code: string | undefined;
  constructor(cause: unknown) {
    super((cause as Error).message);
    this.code = (cause as { code?: string }).code;
  }
}

async function listen(server: FastifyInstance, service: Service): Promise<string> {
  const { config, database } = service;
  const options = {
    privacyVersion: config.privacyVersion,
    webhook: config.webhook !== null,
  };
  const { db, engine } = database;
  const store =
    engine.kind === 'sqlite'
      ? sqliteStore(db, engine.file, options)
      : postgresStore(db, engine.pool, options);
  const receive = receiver(service, store);
  memberRoutes(server, service, receive);
  linkRoutes(server, service);
  adminRoutes(server, service, store);
  adminPageRoutes(server, service, store);
  supportRoutes(server, service);
  notifyRoutes(server, service);
  const address = {
    host: config.host,
    port: config.port,
    listenTextResolver: (address: string) => `listening at ${address}`,
  };
  await server.listen(address).catch((error: unknown) => {
    throw new ListenError(error);
  });
  return localAddress(server, config);
}

/**
 * Where no public address was set, it is the one listened at: known once it listens, and nobody asks before. It is
 * kept, since mail is still sent after the server has closed.
 */
function withPublicUrl(server: FastifyInstance, config: Config): Service['config'] {
  let known = config.publicUrl;
  return Object.defineProperty({ ...config, publicUrl: '' }, 'publicUrl', {
    enumerable: true,
    get: () => (known ??= localAddress(server, config)),
  });
}

function localAddress(server: FastifyInstance, { host }: Config): string {
  const { port } = server.server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function startWorkers(service: Service, transport: MailTransport | null): Worker[] {
  const { webhook } = service.config;
  return [
    ...(transport === null ? [] : [startMailWorker(service, transport)]),
    ...(webhook === null ? [] : [startWorker(service, 'webhook', webhookSender(service, webhook))]),
  ];
}

/** The pooled connections to the mail server end with the worker. */
function startMailWorker(service: Service, transport: MailTransport): Worker {
  const worker = startWorker(service, 'mail', mailSender(service, transport));
  return { wake: worker.wake, stop: () => worker.stop().then(() => transport.close()) };
}

/** What a service may start without for a try, and should not meet people without. */
function warnOfGaps({ config, log }: Service): void {
  const gaps = [
    config.controllers.length === 0 && 'CONTROLLERS: consent records and mail name no controller',
    config.privacyUrl === null && 'PRIVACY_URL: pages and mail link to no privacy notice',
    !sendsMail(config) && 'SMTP_URL: confirmation mail waits in the outbox',
    config.adminTokens.length === 0 && 'ADMIN_TOKEN: nobody can export or erase',
  ].filter((gap) => gap !== false);
  if (gaps.length > 0) log.warn({ gaps }, 'not ready to meet people: set LIVE=yes to have this refused');
}

function stopper(server: FastifyInstance, service: Service, workers: readonly Worker[]): () => Promise<void> {
  const { database, log } = service;
  const stopSweeping = startSweeping(
    service,
    (swept) => log.info({ swept }, 'retention'),
    (error) => log.error({ error: safeError(error) }, 'retention: failed, tried again in an hour'),
  );
  return async () => {
    await server.close();
    await Promise.all([...workers.map((worker) => worker.stop()), stopSweeping()]);
    await database.db.destroy();
  };
}

/** What kept the service from starting, in one sentence with the setting to look at. */
export function startFailure(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: readonly Error[] };
  const text = message || errors?.[0]?.message || String(error);
  const setting =
    error instanceof NotifySettingError
      ? error.setting
      : error instanceof ListenError
        ? 'HOST and PORT'
        : 'DATABASE_URL';
  // Passwords are in connection strings, and drivers quote those.
  const safe = text.replaceAll(/\/\/\S*@/g, '//***@');
  return `cannot start, see ${setting}: ${code === undefined ? '' : `${code}: `}${safe}`;
}
