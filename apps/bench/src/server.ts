import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** A running server; `close` ends it with every connection. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a site on a free port of 127.0.0.1, compressed with brotli, never to be kept. */
export async function serve(site: Site): Promise<Served> {
  const server = createServer((request, response) => {
    const found = site.get(request.url ?? '');
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.body.length,
      'cache-control': 'no-store',
    });
    return void response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
