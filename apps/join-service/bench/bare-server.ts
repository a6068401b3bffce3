import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { postgresLimit, sqliteLimit } from './limit.ts';

/**
 * The least an HTTP service can be: Node's own server, the body read, and the bare loop's transaction. It checks
 * nothing, and shows how much of a single connection's time is the way there and back.
 */
const url = process.env['DATABASE_URL'] ?? '';
const limit = await (url.startsWith('sqlite:') ? sqliteLimit : postgresLimit)(url);
/** Each connection of HTTP has one of the database for itself, as in the bare loop. */
const connections = new Map<Socket, number>();
const server = createServer((request, response) => {
  const connection = connections.get(request.socket) ?? connections.size;
  connections.set(request.socket, connection);
  request.resume().once('end', async () => {
    await limit.sameRows(connection);
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
