/** Serves the built Storybook on 127.0.0.1 until it is ended. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './ensure.js';

const files = sirv(join(root, 'apps/docs/dist'), { dev: true });
const server = createServer((request, response) =>
  files(request, response, () => response.writeHead(404).end('Not found')),
);
const port = Number(process.env['PORT'] ?? 6006);

server.listen(port, '127.0.0.1', () => console.log(`Storybook: http://localhost:${port}/`));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
