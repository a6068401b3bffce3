/** Lets an engine walk through every widget on every host, and keeps what each page found. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createSite } from '../../apps/demo-council/src/server.ts';
import { open } from './browsers.js';
import { matrixPage, MATRIX_HOSTS, TAGS } from './hosts.js';
import { faultsOf } from './judge.js';

const watch = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

/** Milliseconds without a page after which the engine counts as stuck. */
const STUCK = 60_000;

/**
 * @param {string} engine
 * @param {{ hosts?: readonly string[] }} some only these hosts
 * @returns {Promise<import('./judge.js').Cell[]>}
 */
export async function walkHosts(engine, { hosts } = {}) {
  const pages = MATRIX_HOSTS.filter(({ name }) => !hosts || hosts.includes(name)).flatMap(({ name }) =>
    TAGS.map((tag) => ({ host: name, tag, path: `/engines/${name}/${tag}.html` })),
  );
  const found = new Map();
  const walked = Promise.withResolvers();
  const demo = createSite();
  let last = Date.now();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith('/engines/')) return demo.emit('request', request, response);
    last = Date.now();
    if (pathname === '/engines/watch.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(watch);
    if (pathname === '/engines/next') {
      if (searchParams.has('page'))
        found.set(searchParams.get('page'), JSON.parse(searchParams.get('found')));
      const next = pages.find(({ path }) => !found.has(path));
      if (next) return response.writeHead(302, { location: next.path }).end();
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Done</title>');
      return walked.resolve();
    }
    const page = pages.find(({ path }) => path === pathname);
    if (!page) return response.writeHead(404).end();
    const { html, headers } = matrixPage(page.host, page.tag);
    return response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const watchdog = setInterval(() => {
    if (Date.now() - last < STUCK) return;
    walked.reject(new Error(`${engine} has not gone on after ${found.size} of ${pages.length} pages.`));
  }, 1000);
  const browser = await open(engine, `http://127.0.0.1:${server.address().port}/engines/next`);
  try {
    await walked.promise;
  } finally {
    clearInterval(watchdog);
    await browser.stop();
    server.close();
    server.closeAllConnections();
  }
  return pages.map(({ host, tag, path }) => ({ engine, host, tag, faults: faultsOf(found.get(path)) }));
}
