import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fetchText, type FetchLimits } from '../src/fetch-text.ts';

const LIMITS: FetchLimits = { timeout: 400, maxBytes: 1000 };

async function ask(answer: RequestListener, signal = new AbortController().signal) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  try {
    return await fetchText(url, signal, fetch, LIMITS);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function code(answer: RequestListener): Promise<string> {
  const result = await ask(answer);
  return result.ok ? 'ok' : result.issues[0].code;
}

test('text comes whole, with characters that were cut between two packets', async () => {
  const bytes = Buffer.from('Ŵŷ £');
  const result = await ask((_request, response) => {
    response.write(bytes.subarray(0, 1));
    setTimeout(() => response.end(bytes.subarray(1)), 20);
  });
  assert.deepEqual(result, { ok: true, value: 'Ŵŷ £' });
});

test('each way to fail has its code', async () => {
  assert.equal(await code((_request, response) => response.writeHead(404).end()), 'feed-status');
  assert.equal(await code((_request, response) => response.end('x'.repeat(1001))), 'feed-too-large');
  assert.equal(await code((_request, response) => response.end('x'.repeat(1000))), 'ok');
  assert.equal(await code(() => {}), 'feed-slow');
  assert.equal(await code((_request, response) => void response.write('{')), 'feed-slow');
  assert.equal(await code((request) => request.socket.destroy()), 'feed-unreachable');
});

test('who aborts hears of the abort, not of a failure', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(
    ask(() => {}, controller.signal),
    { name: 'AbortError' },
  );
});
