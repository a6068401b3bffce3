import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sqliteLimit } from './limit.ts';

/**
 * The least an HTTP service can be: Node's own server, the body read, and the bare loop's transaction. It checks
 * nothing, and shows how much of a single connection's time is the way there and back.
 */
const limit = await sqliteLimit(process.env['DATABASE_URL'] ?? '');
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    void limit.sameRows(0);
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"status":"received"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => {
  server.close(() => void limit.close());
  server.closeAllConnections();
});
