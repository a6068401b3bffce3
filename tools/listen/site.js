/**
 * The pages that are listened to: one widget between a heading and a last line. A page counts as loaded only when its
 * picture has come, and the picture is held until the widget is still, because Orca reads a page when it has loaded.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostPage } from '../../apps/demo-council/src/hosts.ts';
import { joinForm } from '../../apps/demo-council/src/join.ts';
import { createSite } from '../../apps/demo-council/src/server.ts';
import { loaderScript, themeLink } from '../../apps/demo-council/src/snippet.ts';

/** What is read first on every page. */
export const FIRST = 'Example';

/** A link of the page itself, before the widget. A language without words stops the run: see `add`. */
const BEFORE = { en: 'To the end of the page', cy: 'I ddiwedd y dudalen' };

/** What is read last on every page. */
export const LAST = { en: 'End of the page', cy: 'Diwedd y dudalen' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** An example of a widget without the remark on its first line. */
export function exampleOf(widget, name) {
  const file = `${root}packages/${widget}/examples/${name}.html`;
  return readFileSync(file, 'utf8').replace(/<!--[^]*?-->\s*/, '');
}

function listened(html, lang, id) {
  const picture = `<img src="/held/${id}.svg" alt="" width="1" height="1" hidden>`;
  return hostPage(
    {
      name: 'one widget',
      why: '',
      head: `${themeLink()}\n${loaderScript()}`,
      body: `<main><h1>${FIRST}</h1>\n<p><a href="#last">${BEFORE[lang]}</a></p>\n${html}\n<p id="last">${LAST[lang]}</p></main>${picture}`,
    },
    lang,
  );
}

/** Serves the demonstration site, and one page a widget and language. */
export async function startSite() {
  const demo = createSite();
  const pages = new Map();
  const held = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages.get(pathname);
    if (page) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    const hold = held.get(pathname);
    if (hold)
      return hold.promise.then(() =>
        response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE),
      );
    if (pathname === '/members' && request.method === 'POST') {
      request.resume();
      return response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ status: 'received' }));
    }
    return demo.emit('request', request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** Adds a page; `release` lets it be loaded. */
    add(html, lang) {
      const id = String(pages.size);
      pages.set(`/listen/${id}`, listened(html, lang, id));
      const hold = Promise.withResolvers();
      held.set(`/held/${id}.svg`, hold);
      return { url: `${origin}/listen/${id}`, release: hold.resolve };
    },
    joinForm: (lang) => joinForm(lang, `${origin}/members`),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
