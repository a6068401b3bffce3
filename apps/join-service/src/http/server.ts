import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import { destination } from 'pino';
import type { Config } from '../config/config.ts';
import { safeError } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { formatOf, parseBody, readBody } from '../intake/body.ts';
import { fieldErrors, Refusal, refusalOf, sendErrors } from './errors.ts';
import { languageOf, wantsPage } from './request.ts';
import { messagePage } from '../pages/message-page.ts';
import type { PageName } from '../pages/site-words.ts';
import { answerSocketError } from './socket-errors.ts';

/** A client has this long for its headers and for its whole request, in milliseconds. Looked at every second. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 10_000;

/** Lines of the log are written together: when they come to this many bytes, or after this many milliseconds. */
const LOG_BYTES = 8 * 1024;
const LOG_MS = 100;

/** The web server without its routes: limits, headers, parsing, errors and logs, the same for all of them. */
export async function createServer(config: Config, metrics: Metrics): Promise<FastifyInstance> {
  const lines = destination({ dest: 1, sync: false, minLength: LOG_BYTES, periodicFlush: LOG_MS });
  const server = fastify({
    logger: {
      level: config.logLevel,
      base: null,
      formatters: { level: (label: string) => ({ level: label }) },
      // Written beside the work and not in it: a line a request would otherwise wait for the pipe.
      stream: lines,
    },
    // Addresses hold tokens and are not logged: see `addMeasuring`.
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy may hand the path of PUBLIC_URL on or keep it to itself.
    rewriteUrl: ({ url = '/' }) => withoutTail(withoutBase(url, config.basePath)),
    // As many proxies as were named, counted from the nearest; none are believed unless there are.
    trustProxy: (_: string, hop: number) => hop < config.trustProxy,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerSocketError,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 1_000, maxHeaderSize: 16 * 1024 },
    // Websites and people end an address with a slash.
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  server.addHook('onClose', () => new Promise<void>((resolve) => lines.flush(() => resolve())));
  await addHeaders(server, config);
  addBodyParser(server);
  addErrors(server, config);
  addMeasuring(server, metrics);
  return server;
}

async function addHeaders(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Links hold tokens: no page of ours tells another site where it is.
    referrerPolicy: { policy: 'no-referrer' },
    // The API is read from other sites; CORS below says which.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
    // For this host alone: its subdomains are somebody else's to decide about.
    strictTransportSecurity: config.publicUrl?.startsWith('https://') === true && {
      includeSubDomains: false,
    },
  });
  server.addHook('onSend', async (_, reply) => {
    void reply.header('permissions-policy', NO_PERMISSIONS);
  });
  await server.register(cors, {
    origin: [...config.allowedOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Content-Type', 'Idempotency-Key', 'Accept-Language'],
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
  });
}

const NO_PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((name) => `${name}=()`)
  .join(', ');

function withoutBase(url: string, basePath: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url;
  const rest = url.slice(basePath.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}

/** A link of a mail with what stood behind it in a text: the full stop of a sentence, a bracket, a space, a slash. */
const LINK_WITH_TAIL =
  /^(\/(?:confirm|keep|unsubscribe)\/[\w-]{43})(?:[^\w/?#%-]|%[\dA-F]{2})*(\/resend)?\/?(?=[?#]|$)/i;

function withoutTail(url: string): string {
  return url.replace(LINK_WITH_TAIL, '$1$2');
}

/** One parser for every content type: it reads to the end, keeps 64 kB at most, and takes JSON and forms only. */
function addBodyParser(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async (request: FastifyRequest, payload: NodeJS.ReadableStream) => {
    const bytes = await readBody(payload as Parameters<typeof readBody>[0]).catch(() => {
      // Nobody is there to read it; it is not our fault and not a line in the log of errors.
      throw new Refusal(400, 'body', 'incomplete');
    });
    if (bytes === null) throw new Refusal(413, 'body', 'too-large');
    const format = formatOf(request.headers['content-type']);
    const encoding = request.headers['content-encoding'] ?? 'identity';
    // Nothing was sent, whatever it says that was: what needs fields refuses that by their names.
    if (bytes.length === 0) return {};
    if (format === null) throw new Refusal(415, 'Content-Type', 'unsupported');
    if (encoding !== 'identity') throw new Refusal(415, 'Content-Encoding', 'unsupported');
    const parsed = parseBody(bytes, format);
    if (parsed.ok) return parsed.value;
    throw new Refusal(400, 'body', fieldErrors(parsed.issues)[0]?.code ?? 'malformed');
  });
}

const PAGES: Readonly<Record<number, PageName>> = {
  403: 'refused',
  404: 'not-found',
  409: 'key-reused',
  429: 'too-many',
};

function addErrors(server: FastifyInstance, config: Config): void {
  server.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error) ?? unavailable(request, error);
    const retryAfter = refusal.retryAfter ?? (refusal.status === 503 ? 5 : null);
    if (retryAfter !== null) reply.header('retry-after', String(retryAfter));
    if (refusal.status === 401) reply.header('www-authenticate', 'Bearer');
    if (!wantsPage(request)) return sendErrors(reply, refusal.status, refusal.errors);
    const context = { language: languageOf(request), config, path: null };
    reply.code(refusal.status).header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return reply.send(messagePage(PAGES[refusal.status] ?? 'failed', context));
  });
  server.setNotFoundHandler(() => {
    throw new Refusal(404, 'request', 'unknown-route');
  });
}

/** A fault of ours or of the database: logged without what it says, answered with "come back". */
function unavailable(request: FastifyRequest, error: unknown): Refusal {
  request.log.error({ route: request.routeOptions.url ?? null, error: safeError(error) }, 'request failed');
  return new Refusal(503, 'request', 'unavailable');
}

/** The route's pattern, never its address: addresses hold tokens. */
function addMeasuring(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = `${request.method} ${request.routeOptions.url ?? '(none)'}`;
    metrics.requests.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    request.log.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
}
