import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An example feed, as the widget's package has it. */
function example(name: string, widget = 'case-study-carousel'): string {
  return readFileSync(require.resolve(`@ipec/${widget}/examples/feeds/${name}`), 'utf8');
}

const figures = readFileSync(require.resolve('@ipec/evidence-chart/examples/feeds/sme-share.csv'), 'utf8');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function send(type: string, body: string): Answer {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
}

const CUT_OFF =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Cases</title><item><title>First</title><link>https://exam';

/** Feeds that work and feeds that fail, each in its own way. */
export const FEEDS: Readonly<Record<string, Answer>> = {
  '/feeds/cases.json': send('application/feed+json', example('cases.json')),
  '/feeds/forty.json': send('application/feed+json', example('forty.json')),
  '/feeds/empty.json': send('application/feed+json', example('empty.json')),
  '/feeds/sme-share.csv': send('text/csv; charset=utf-8', figures),
  '/feeds/publications.json': send('application/feed+json', example('publications.json', 'resource-library')),
  '/feeds/key-figures.json': send('application/json', example('key-figures.json', 'key-figures')),
  '/feeds/cut-off.xml': send('application/rss+xml', CUT_OFF),
  '/feeds/wrong-type': send('text/html', '<!doctype html><title>Not a feed</title><p>Sorry'),
  '/feeds/missing': (_request, response) => response.writeHead(404).end('Not found'),
  '/feeds/large': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      `{"version":"https://jsonfeed.org/version/1.1","items":[],"padding":"${'x'.repeat(5_000_000)}"}`,
    );
  },
  // Never ends: the widget must. The socket is closed with the server.
  '/feeds/slow': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"version":');
  },
};
