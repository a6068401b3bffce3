import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { textOf } from '../cli/bytes.ts';
import { readFile } from '../cli/read.ts';
import { createCorpus } from '../src/index.ts';
import { syntheticReleases } from './support/synthetic.ts';

const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-reading-'));
after(() => rmSync(folder, { recursive: true }));

const LINES = [...syntheticReleases(200, 5)].map((release) => JSON.stringify(release));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** How many releases a file gives, and what is said of the rest. */
async function read(path: string) {
  const corpus = createCorpus();
  const said: string[] = [];
  await readFile(path, corpus, {
    complain: ({ place, reason }) => said.push([place, reason].filter(Boolean).join(': ')),
    bytes: () => {},
  });
  const { releases, skipped } = corpus.state;
  return { releases, skipped, said };
}

describe('gzip that breaks off', () => {
  const packed = gzipSync(LINES.join('\n'));

  test('every complete line before the cut counts, wherever it is', async () => {
    for (const part of [0.05, 0.3, 0.5, 0.77, 0.99]) {
      const cut = packed.subarray(0, Math.floor(packed.length * part));
      const text = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
      const { releases, skipped, said } = await read(file('cut.gz', cut));
      assert.equal(releases, text.split('\n').length - 1, String(part));
      assert.equal(skipped, 1);
      assert.match(said.join(), /the gzip file breaks off/);
    }
  });

  test('a last line that is whole counts without its line break', async () => {
    const { releases, said } = await read(file('trailer.gz', packed.subarray(0, packed.length - 4)));
    assert.deepEqual(
      [releases, said],
      [LINES.length, [`after line ${LINES.length}: the gzip file breaks off, and what follows is missing`]],
    );
  });

  test('a reader that is slower than the unpacking misses nothing', async () => {
    const cut = packed.subarray(0, Math.floor(packed.length * 0.8));
    const expected = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).length;
    let found = 0;
    await assert.rejects(
      async () => {
        for await (const text of textOf(file('slow.gz', cut), { bytes: () => {}, foreign: () => {} })) {
          found += Buffer.byteLength(text);
          await setTimeout(2);
        }
      },
      { code: 'Z_BUF_ERROR' },
    );
    assert.equal(found, expected);
  });

  test('a package says after which release', async () => {
    const laidOut = gzipSync(JSON.stringify({ releases: LINES.map((line) => JSON.parse(line)) }, null, 2));
    const { releases, said } = await read(file('package.gz', laidOut.subarray(0, laidOut.length / 2)));
    assert.ok(releases > 20);
    assert.deepEqual(said, [`after item ${releases}: the gzip file breaks off, and what follows is missing`]);
  });
});

describe('unusual files', () => {
  test('UTF-16 in either order', async () => {
    const text = Buffer.from(`\uFEFF${LINES.join('\r\n')}`, 'utf16le');
    for (const bytes of [text, Buffer.from(text).swap16()]) {
      assert.equal((await read(file('utf16.ndjson', bytes))).releases, LINES.length);
    }
  });

  test('gzip in several members is one text', async () => {
    const members = [LINES.slice(0, 90), LINES.slice(90)].map((part) => gzipSync(`${part.join('\n')}\n`));
    assert.equal((await read(file('members.gz', Buffer.concat(members)))).releases, LINES.length);
  });

  test('a line of millions of characters, first or among others', async () => {
    const long = JSON.stringify({ ...JSON.parse(LINES[0]!), note: 'x'.repeat(5e6) });
    assert.equal((await read(file('long.ndjson', [LINES[1], long, LINES[2]].join('\n')))).releases, 3);
    assert.equal((await read(file('first.ndjson', [long, LINES[1], LINES[2]].join('\n')))).releases, 3);
  });

  test('lists nested without end are refused, and what follows is read', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { releases, said } = await read(file('deep.ndjson', [LINES[0], deep, LINES[1]].join('\n')));
    assert.deepEqual([releases, said], [2, ['line 2: not a JSON object']]);
  });

  test('nothing at all, a directory and a missing file are named', async () => {
    for (const [path, reason] of [
      [file('empty', ''), 'empty'],
      [file('mark', '\uFEFF'), 'empty'],
      [file('blank', '\n \n'), 'empty'],
      [file('nothing.gz', gzipSync('')), 'empty'],
      [folder, 'is a directory'],
      [join(folder, 'absent'), 'no such file'],
      [file('one', '{'), 'after item 0: the document breaks off'],
    ] as const) {
      assert.deepEqual(await read(path), { releases: 0, skipped: 1, said: [reason] }, path);
    }
  });
});

describe('what a file is, is told by its beginning', () => {
  const package_ = `{"version":"1.1","releases":[${LINES.join(',')}]}`;
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  test('UTF-16 without a byte order mark, and gzip in gzip, are read whole', async () => {
    const all: readonly (readonly [string, Uint8Array])[] = [
      ['little', utf16(package_)],
      ['big', utf16(LINES.join('\n')).swap16()],
      ['twice', gzipSync(gzipSync(package_))],
      ['packed', gzipSync(utf16(LINES.join('\r\n')))],
    ];
    for (const [name, content] of all)
      assert.deepEqual(
        await read(file(name, content)),
        { releases: LINES.length, skipped: 0, said: [] },
        name,
      );
  });

  test('packed in another way is one line', async () => {
    for (const content of [deflateSync(package_), brotliCompressSync(package_)]) {
      const { releases, said } = await read(file('packed', content));
      assert.deepEqual([releases, said.length], [0, 1], said.join());
      assert.match(said.join(), /no text, perhaps packed/);
    }
  });

  test('a package whose releases are not a list is named; an empty list is an answer', async () => {
    for (const releases of ['null', '{"a":1}', '"none"'])
      assert.match(
        (await read(file('none', `{"version":"1.1","releases":${releases}}`))).said.join(),
        /no release/,
      );
    assert.deepEqual((await read(file('none', '{"version":"1.1","releases":[]}'))).said, []);
  });
});
