import type { IncomingMessage, ServerResponse } from 'node:http';
import { cases } from './cases.ts';

/** The cases as a JSON Feed 1.1 document. */
export function jsonFeed(count = cases.length): string {
  const items = Array.from({ length: count }, (_, index) => cases[index % cases.length]).flatMap(
    (one, index) =>
      one
        ? [
            {
              id: `${one.id}${index >= cases.length ? '-again' : ''}`,
              url: one.url,
              title: index >= cases.length ? `${one.title} (again)` : one.title,
              summary: one.summary,
              date_published: one.year === null ? undefined : String(one.year),
              tags: one.tags,
              _ipec: {
                organisation: one.organisation,
                place: one.place,
                nation: one.nation,
                sector: one.sector,
                routes: one.routes,
                outcome: one.outcome,
                verified: one.doubts.length > 0 ? false : undefined,
              },
            },
          ]
        : [],
  );
  return JSON.stringify(
    { version: 'https://jsonfeed.org/version/1.1', title: 'Case studies', language: 'en-GB', items },
    null,
    2,
  );
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function send(type: string, body: string): Answer {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
}

const CUT_OFF =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Cases</title><item><title>First</title><link>https://exam';

/** Feeds that work and feeds that fail, each in its own way. */
export const FEEDS: Readonly<Record<string, Answer>> = {
  '/feeds/cases.json': send('application/feed+json', jsonFeed()),
  '/feeds/forty.json': send('application/feed+json', jsonFeed(40)),
  '/feeds/empty.json': send('application/feed+json', jsonFeed(0)),
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
