import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { application, apply } from './support/application.ts';
import { BAD_INPUTS, type BadInput } from './support/bad-inputs.ts';
import { admin, look, spawnService, temporaryFolder, type ServiceProcess } from './support/service.ts';

const folder = temporaryFolder();
const url = `sqlite:${folder.path}/bad.sqlite`;
let service: ServiceProcess;
before(async () => {
  service = await spawnService({ DATABASE_URL: url });
});
after(async () => {
  await service.kill('SIGTERM');
  folder.remove();
});

/** By Node's own client, which sends what it is told to, an empty Content-Type too. */
function send({ body, type, headers }: BadInput): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${service.address}/members`, {
      method: 'POST',
      agent: false,
      headers: {
        ...(type === '' ? {} : { 'Content-Type': type }),
        'Content-Length': Buffer.byteLength(body),
        ...headers,
      },
    });
    sent.on('response', async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode ?? 0, text });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function assertRefused(input: BadInput): Promise<void> {
  const { status, text } = await send(input);
  assert.ok(status >= 400 && status < 500, `${input.name}: ${status}`);
  const { errors } = JSON.parse(text) as { errors: { field: string; code: string }[] };
  assert.ok(errors.length > 0, input.name);
  for (const { field, code } of errors)
    assert.ok(/^[\w[\]-]+$/.test(field) && /^[a-z-]+$/.test(code), `${field} ${code}`);
}

const residentKb = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.process.pid}/status`, 'utf8'))?.[1]);

test(`${BAD_INPUTS.length} bad inputs are each refused with codes`, async () => {
  assert.ok(BAD_INPUTS.length >= 100);
  for (const input of BAD_INPUTS) await assertRefused(input);
});

/** Rounds of every bad input: their bodies come to about 25 MB a round. */
const ROUNDS = 30;
const MOST_MB = 400;

test(
  'all of them again and again, side by side: memory stays flat',
  { skip: process.platform !== 'linux' && 'reads /proc' },
  async (t) => {
    const resident: number[] = [];
    for (let at = 0; at < ROUNDS; at += 1) {
      await Promise.all(BAD_INPUTS.map(assertRefused));
      resident.push(residentKb() / 1024);
    }
    const most = Math.max(...resident);
    t.diagnostic(`${ROUNDS * BAD_INPUTS.length} requests, ${most.toFixed()} MB at most`);
    // Were the bodies kept, half of the rounds would pass it.
    assert.ok(most < MOST_MB, resident.map((mb) => mb.toFixed()).join(' '));
  },
);

test(
  'a body that comes a byte at a time is cut off in seconds, and so are headers that never end',
  { timeout: 30_000 },
  async () => {
    const { hostname, port } = new URL(service.address);
    const slow = (head: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(port), hostname);
        let answer = '';
        socket.write(head);
        const drip = setInterval(() => socket.write('x'), 200);
        socket.on('data', (data) => (answer += String(data)));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          clearInterval(drip);
          resolve(answer);
        });
      });
    const started = Date.now();
    const head = 'POST /members HTTP/1.1\r\nHost: x\r\n';
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () =>
        slow(`${head}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`),
      ),
      slow(`${head}X-Slow: `),
    ]);
    assert.ok(Date.now() - started < 15_000);
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 408 [\s\S]*"timeout"/);
  },
);

test('slow clients do not keep others waiting', async () => {
  const { hostname, port } = new URL(service.address);
  const sockets = Array.from({ length: 100 }, () => {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write('POST /members HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n');
    return socket;
  });
  const started = performance.now();
  assert.equal((await apply(service.address, application({ email: '' }))).status, 422);
  assert.ok(performance.now() - started < 2_000);
  for (const socket of sockets) socket.destroy();
});

for (const [name, bytes, status] of [
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a header of 100 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  [
    'two Content-Lengths',
    'POST /members HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
    400,
  ],
] as const) {
  test(`${name} is answered with ${status}`, async () => {
    const { hostname, port } = new URL(service.address);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), hostname);
      socket
        .on('data', (data) => (text += String(data)))
        .on('error', () => undefined)
        .on('close', () => resolve(text));
      socket.write(bytes);
    });
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
  });
}

test('after all that nothing is stored, and a good application still is', async (t) => {
  const db = look(url);
  t.after(() => db.destroy());
  for (const table of ['members', 'applications', 'consents', 'outbox', 'rate_limits'] as const)
    assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [], table);
  assert.equal((await apply(service.address, application())).status, 201);
  assert.match(await (await fetch(...admin(`${service.address}/members.csv`))).text(), /sian\.prys@/);
});

test('the log names no person, no address and no token', async () => {
  const email = 'somebody.secret@example.gov.uk';
  await apply(service.address, application({ email, name: 'Secret Name' }), 'secret-key');
  await fetch(`${service.address}/confirm/${'t'.repeat(43)}?x=secret-query`);
  await fetch(`${service.address}/nowhere/secret-path`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const log = service.output.join('\n');
  assert.match(log, /GET \/confirm\/:token/);
  assert.doesNotMatch(log, /secret|Secret|example\.gov\.uk|ttttt|127\.0\.0\.1(?!:\d+")/);
  for (const line of service.output.filter((text) => !text.startsWith('(')))
    assert.doesNotThrow(() => JSON.parse(line), line);
});
