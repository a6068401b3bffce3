/** One page that links everything that `npm start` serves. */
import { createServer } from 'node:http';

/** @typedef {{ name: string, port: number, path: string, says: string }} Service */

/** @param {readonly Service[]} services */
export function startPage(services) {
  const items = services.map(
    ({ name, port, path, says }) => `<li><a href="http://localhost:${port}${path}">${name}</a>: ${says}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>IPEC Elements on this machine</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}li{margin-block:.75rem}</style>
<h1>IPEC Elements on this machine</h1>
<p>All of this runs until you press Ctrl-C in the terminal.</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}

/** Serves the page on one port of this machine. @param {readonly Service[]} services @param {number} port */
export function serveStartPage(services, port) {
  const page = startPage(services);
  const server = createServer((request, response) => {
    const isHome = request.url === '/';
    response.writeHead(isHome ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isHome ? page : '');
  });
  return new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)),
  );
}
