/**
 * oEmbed as a service, where a static file will not do because the query of each frame differs. It answers for the frames of
 * one site only. Node 22 or newer: SITE=https://www.your-council.gov.uk/ipec/ node oembed-server.js
 *
 * The page that a person copies the address of must name it, or the consumer must be given it as a provider:
 * <link rel="alternate" type="application/json+oembed" href="https://…/oembed?url=ADDRESS">
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The answer for an address, or null where it is none of the site's frames. */
export function oembed(address, site, size = {}) {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const folder = new URL('frame/', site);
  const isFrame = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  if (!isFrame || !/^[\w-]+\.html$/.test(url.pathname.slice(folder.pathname.length))) return null;
  const title = url.searchParams.get('heading') ?? 'IPEC';
  const [href, name] = [escapeHtml(url.href), escapeHtml(title)];
  const width = Math.min(Number(size.maxwidth) || 700, 2000);
  const height = Math.min(Number(size.maxheight) || 600, 2000);
  return {
    version: '1.0',
    type: 'rich',
    title,
    width,
    height,
    html: `<blockquote><a href="${href}">${name}</a></blockquote><iframe title="${name}" src="${href}" width="100%" height="${height}" sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-top-navigation-by-user-activation"></iframe>`,
  };
}

/** The server. */
export function oembedServer(site) {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const query = Object.fromEntries(searchParams);
    const answer = pathname === '/oembed' ? oembed(query.url ?? '', site, query) : null;
    if (answer === null) return response.writeHead(404).end();
    if (query.format && query.format !== 'json') return response.writeHead(501).end();
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(answer));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  oembedServer(process.env.SITE ?? 'https://www.your-council.gov.uk/ipec/').listen(
    Number(process.env.PORT ?? 8788),
  );
