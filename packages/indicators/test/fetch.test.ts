import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { harvest } from '../cli/fetch/harvest.ts';
import { fetchPage, type World } from '../cli/fetch/page.ts';
import { SERVICES } from '../cli/fetch/services.ts';
import { halves, wallText, windowsOf } from '../cli/fetch/windows.ts';
import { parseOptions } from '../cli/args.ts';
import { parsed, run, workFolder } from './support/command.ts';
import { syntheticReleases } from './support/synthetic.ts';

const { folder } = workFolder('fetch');
const SERVICE = SERVICES['find-a-tender']!;
const RELEASES = [...syntheticReleases(250, 3)];

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A loopback service; each of its moods is one answer, used once, before it pages as it should. */
async function serve(moods: Answer[] = [], releases = RELEASES) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    asked.push(url.search);
    const mood = moods.shift();
    if (mood) return mood(request, response, url);
    page(response, url, releases);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const { port } = server.address() as { readonly port: number };
  return { base: `http://127.0.0.1:${port}/packages`, asked };
}

function page(response: ServerResponse, url: URL, releases: readonly unknown[]): void {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const next = new URL(url);
  next.searchParams.set('cursor', String(from + 100));
  const links = from + 100 < releases.length ? { links: { next: next.pathname + next.search } } : {};
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ version: '1.1', releases: releases.slice(from, from + 100), ...links }));
}

/** A world in which nobody waits, and what was waited for is written down. */
function world() {
  const waited: number[] = [];
  const said: string[] = [];
  const own: World = {
    fetch: (...words) => fetch(...words),
    sleep: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 3, 2),
    say: (message) => said.push(message),
  };
  return { own, waited, said };
}

const DAY = windowsOf('2026-04-01', '2026-04-01', 24, Infinity);
let made = 0;
const task = (base: string, own: World) => ({
  service: SERVICE,
  base,
  folder: join(folder, `run-${(made += 1)}`),
  pause: 12_000,
  world: own,
});

describe('fetching from a service on the loopback', () => {
  test('pages to the end, keeps the packages as they came, and waits between requests', async () => {
    const { base, asked } = await serve();
    const { own, waited } = world();
    const one = task(base, own);
    const found = await harvest(DAY, one);
    assert.deepEqual(found, { ok: true, value: { pages: 3, releases: 250, kept: 0 }, warnings: [] });
    assert.equal(
      asked[0],
      '?updatedFrom=2026-04-01T00%3A00%3A00&updatedTo=2026-04-02T00%3A00%3A00&limit=100',
    );
    assert.deepEqual(waited, [12_000, 12_000, 12_000]);
    const files = readdirSync(one.folder).filter((name) => name.endsWith('.json'));
    assert.equal(files.length, 3);
    const kept = files.flatMap(
      (name) =>
        (JSON.parse(readFileSync(join(one.folder, name), 'utf8')) as { releases: unknown[] }).releases,
    );
    assert.deepEqual(kept, RELEASES);
  });

  test('a second run asks for nothing that is there', async () => {
    const { base, asked } = await serve();
    const { own } = world();
    const one = task(base, own);
    await harvest(DAY, one);
    const before = asked.length;
    assert.deepEqual(await harvest(DAY, one), {
      ok: true,
      value: { pages: 0, releases: 0, kept: 1 },
      warnings: [],
    });
    assert.equal(asked.length, before);
  });

  test('"later" is obeyed: in seconds, as a date, and growing where nothing is said', async () => {
    const later =
      (status: number, after?: string): Answer =>
      (_, response) => {
        response.statusCode = status;
        if (after) response.setHeader('retry-after', after);
        response.end();
      };
    const { base } = await serve([
      later(429, '120'),
      later(503, 'Thu, 02 Apr 2026 00:00:30 GMT'),
      later(500),
      later(403),
    ]);
    const { own, waited } = world();
    const found = await fetchPage(base, own);
    assert.equal(found.ok, true);
    assert.deepEqual(waited, [120_000, 30_000, 20_000, 40_000]);
  });

  test('a connection or a body that breaks off is asked again', async () => {
    const { base } = await serve([
      (request) => request.socket.destroy(),
      (_, response) => {
        response.setHeader('content-length', '5000');
        response.write('{"releases":[');
        setImmediate(() => response.destroy());
      },
      (_, response) => response.end('{"releases":[{"ocid":'),
    ]);
    const { own, waited } = world();
    const found = await fetchPage(base, own);
    assert.deepEqual([found.ok, waited.length], [true, 3]);
  });

  test('what stays broken ends the run, and the next run goes on at that window', async () => {
    const broken: Answer = (_, response) => {
      response.statusCode = 500;
      response.end();
    };
    const two = windowsOf('2026-04-01', '2026-04-01', 12, Infinity);
    const fine: Answer = (_, response, url) => page(response, url, RELEASES.slice(0, 20));
    const moods: Answer[] = [fine, ...Array.from({ length: 6 }, () => broken), fine];
    const { base, asked } = await serve(moods);
    const { own } = world();
    const one = task(base, own);
    const first = await harvest(two, one);
    assert.equal(first.ok, false);
    assert.deepEqual(await harvest(two, one), {
      ok: true,
      value: { pages: 1, releases: 20, kept: 1 },
      warnings: [],
    });
    assert.match(asked.at(-1)!, /updatedFrom=2026-04-01T12/);
  });

  test('a full page that is called the last one is asked for again in halves', async () => {
    const full: Answer = (_, response) => response.end(JSON.stringify({ releases: RELEASES.slice(0, 100) }));
    const half =
      (from: number): Answer =>
      (_, response) =>
        response.end(JSON.stringify({ releases: RELEASES.slice(from, from + 90) }));
    const { base, asked } = await serve([full, half(0), half(90)]);
    const { own, said } = world();
    const found = await harvest(DAY, task(base, own));
    assert.equal(found.ok && found.value.pages, 3);
    assert.match(asked[1]!, /updatedTo=2026-04-01T12/);
    assert.match(said.join(), /ended on a full page/);
  });

  test('a next page that was given before, and one at another service, are refused', async () => {
    const loop: Answer = (_, response, url) =>
      response.end(JSON.stringify({ releases: [], links: { next: url.pathname + url.search } }));
    const away: Answer = (_, response) =>
      response.end(JSON.stringify({ releases: [], links: { next: 'http://example.org/next' } }));
    for (const [mood, reason] of [
      [loop, /gave before/],
      [away, /another service/],
    ] as const) {
      const { base } = await serve([mood]);
      const found = await harvest(DAY, task(base, world().own));
      assert.equal(found.ok, false);
      assert.match(found.ok ? '' : found.issues[0]!.message, reason);
    }
  });

  test('an answer that is not a package, a redirect and "not found" are final or asked again, never kept', async () => {
    const { base } = await serve([(_, response) => response.end('{"message":"hello"}')]);
    const one = task(base, world().own);
    assert.equal((await harvest(DAY, one)).ok, false);
    assert.deepEqual(readdirSync(one.folder), []);
    const missing = await serve([
      (_, response) => {
        response.statusCode = 404;
        response.end();
      },
    ]);
    const { own, waited } = world();
    assert.equal((await fetchPage(missing.base, own)).ok, false);
    assert.deepEqual(waited, []);
  });
});

describe('windows', () => {
  test('cover the days without gaps, and end where the present does', () => {
    const windows = windowsOf('2026-03-28', '2026-03-30', 6, Date.UTC(2026, 2, 30, 7) / 60_000);
    assert.equal(windows.length, 10);
    windows.slice(1).forEach(({ from }, index) => assert.equal(from, windows[index]!.to));
    assert.equal(wallText(windows.at(-1)!.to), '2026-03-30T07:00:00');
  });

  test('halve down to a minute', () => {
    assert.deepEqual(halves({ from: 0, to: 3 }), [
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
    assert.deepEqual(halves({ from: 0, to: 1 }), []);
  });
});

test('the command needs a day and a folder', () => {
  for (const [words, reason] of [
    [['fetch'], /--from/],
    [['fetch', '--from', '2026-13-01'], /a day such as/],
    [['fetch', '--from', '2026-01-01'], /-o FOLDER/],
    [['fetch', '--from', '2026-01-01', '-o', 'x', '--service', 'moon'], /--service moon/],
    [['fetch', '--from', '2026-01-01', '-o', 'x', '--pause', 'no'], /--pause no/],
  ] as const) {
    const options = parseOptions(words);
    assert.match(options.ok ? '' : options.issues[0]!.message, reason);
  }
});

test('what was fetched is read by the plain form', async () => {
  const { base } = await serve();
  const one = task(base, world().own);
  await harvest(DAY, one);
  const files = readdirSync(one.folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(one.folder, name));
  const { stdout } = run([...files, '--indicator', 'sme-share']);
  assert.equal(parsed(stdout).corpus.releases, 250);
});
