import { createSite } from './server.ts';

const port = Number(process.env['PORT'] ?? 4173);
const server = createSite();

server.listen(port, '127.0.0.1', () => console.log(`Demo council: http://localhost:${port}/`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
