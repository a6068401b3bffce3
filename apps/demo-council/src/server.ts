import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { FEEDS } from './feeds.ts';
import { HOSTS } from './hosts.ts';
import { embedFolder } from './snippet.ts';

const dist = join(import.meta.dirname, '../dist');
const site = sirv(dist, { dev: true, extensions: ['html'] });
const embed = sirv(embedFolder, { dev: true });

const headersOf = new Map<string, Readonly<Record<string, string>> | undefined>(
  HOSTS.flatMap(({ name, headers }) => [
    [`/hosts/${name}.html`, headers] as const,
    [`/hosts/cy/${name}.html`, headers] as const,
  ]),
);

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/**
 * The demo council's web server. `/ipec/` is what a council hosts, with the CORS header that `crossorigin` needs, so that
 * a page from anywhere, even a file, can use it.
 */
export function createSite(): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(headersOf.get(pathname) ?? {}))
      response.setHeader(name, value);
    const feed = Object.hasOwn(FEEDS, pathname) ? FEEDS[pathname] : undefined;
    if (feed) return feed(request, response);
    // A browser asks for it once, whenever it likes; the pages have none.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (!pathname.startsWith('/ipec/')) return site(request, response, () => notFound(response));
    response.setHeader('access-control-allow-origin', '*');
    request.url = request.url?.slice('/ipec'.length) ?? '/';
    return embed(request, response, () => notFound(response));
  });
}
