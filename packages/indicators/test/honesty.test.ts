import assert from 'node:assert/strict';
import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parsed, run, workFolder } from './support/command.ts';
import { uk6, uk7 } from './support/releases.ts';
import { syntheticReleases } from './support/synthetic.ts';

const { folder, file } = workFolder('honesty');
const LINES = [...syntheticReleases(60, 9)].map((release) => JSON.stringify(release));
const lines = (list: readonly string[]) => list.join('\n');

function read(name: string, content: string | Uint8Array) {
  const { status, stdout, stderr } = run([file(name, content), '--indicator', 'sme-share']);
  const corpus = stdout === '' ? undefined : parsed(stdout).corpus;
  return { status, corpus, notes: corpus?.notes, stderr, said: stderr.trim().split('\n').filter(Boolean) };
}

describe('a break in a file loses one release, or says how much was lost', () => {
  const broken = [...LINES];
  broken[1] = LINES[1]!.replace('"tag":[', '"tag":[oops');

  for (const [name, text] of [
    ['package', `{"uri":"x","releases":[${broken.join(',')}]}`],
    ['array', `[${broken.join(',')}]`],
    ['package laid out', `{\n"releases": [\n${broken.join(',\n')}\n]\n}`],
    ['lines', lines(broken)],
    ['objects with commas', broken.join(',')],
    ['objects with commas on lines', broken.join(',\n')],
    [
      'package on one line among others',
      `${JSON.stringify({ releases: [] })}\n{"releases":[${broken.join(',')}]}`,
    ],
  ] as const) {
    test(`one bad token: ${name}`, () => {
      const { status, corpus } = read('token.json', text);
      assert.deepEqual([status, corpus?.releases, corpus?.skipped], [0, 59, 1]);
    });
  }

  test('a string that is never closed costs its release, not the rest', () => {
    const open = [...LINES];
    open[1] = LINES[1]!.replace('"ocid":"', '"ocid":"" , "x": "').slice(0, -40);
    const { corpus } = read('open.json', `{"releases":[${open.join(',')}]}`);
    assert.ok(corpus!.releases >= 58, String(corpus!.releases));
  });

  test('a file that breaks off says so, and the status is 2', () => {
    const whole = `{"releases":[${LINES.join(',')}]}`;
    const { status, said, notes } = read('off.json', whole.slice(0, whole.length / 2));
    assert.equal(status, 2);
    assert.match(
      said[0]!,
      /after item \d+: the document breaks off: \d+% of what is there could not be read/,
    );
    assert.equal(notes!.lostStretches, 1);
  });

  test('NaN and Infinity are absent, in any layout, and counted', () => {
    for (const word of ['NaN', 'Infinity', '-Infinity']) {
      const odd = LINES.map((line, index) =>
        index === 1 ? line.replace('"tag":', `"x":${word},"tag":`) : line,
      );
      for (const text of [lines(odd), `{"releases":[${odd.join(',')}]}`]) {
        const { corpus, notes } = read('word.json', text);
        assert.deepEqual([corpus!.releases, corpus!.skipped, notes!.notNumbers], [60, 0, 1], word);
      }
    }
  });
});

describe('what is not a release of the five publishers is named', () => {
  test('foreign publishers, by prefix, in one line for all', () => {
    const foreign = Array.from({ length: 30 }, (_, index) => ({
      ocid: `ocds-213czf-${index}`,
      tag: ['award'],
      tender: { legalBasis: { scheme: 'CELEX' } },
      buyer: { id: 'b' },
      parties: [{ id: 'b', roles: ['buyer'], address: { country: 'FR' } }],
    }));
    const { corpus, notes, said } = read('foreign.json', JSON.stringify({ releases: [...foreign, uk6()] }));
    assert.deepEqual([corpus!.releases, corpus!.skipped], [1, 30]);
    assert.deepEqual(notes!.foreignPublishers, { 'ocds-213czf': 30 });
    assert.ok(said.length <= 5, said.join('\n'));
    assert.match(
      said.join('\n'),
      /and 27 like it: a publisher that this does not know \(prefix ocds-213czf\)/,
    );
  });

  for (const [name, value, note, words] of [
    [
      'a record of links',
      { records: [{ ocid: 'ocds-h6vhtk-1', releases: [{ url: 'https://example.org/1.json' }] }] },
      'linkedRecords',
      /only links to its releases/,
    ],
    [
      'a record of links at the root',
      { ocid: 'ocds-h6vhtk-1', releases: [{ url: 'https://example.org/1.json' }] },
      'linkedRecords',
      /only links to its releases/,
    ],
    [
      'an empty record',
      { records: [{ ocid: 'ocds-h6vhtk-1', releases: [] }] },
      'linkedRecords',
      /no release in it/,
    ],
    [
      'a versioned release',
      {
        ocid: 'ocds-h6vhtk-1',
        tender: {
          title: [{ releaseDate: '2026-01-01', releaseID: '1', releaseTag: ['tender'], value: 'x' }],
        },
      },
      'versionedReleases',
      /histories instead of values/,
    ],
    [
      'a record with only a versioned release',
      { records: [{ ocid: 'ocds-h6vhtk-1', versionedRelease: { ocid: 'ocds-h6vhtk-1', tender: {} } }] },
      'versionedReleases',
      /versioned release/,
    ],
  ] as const) {
    test(name, () => {
      const { status, stderr } = read('odd.json', JSON.stringify(value));
      assert.equal(status, 1);
      assert.match(stderr, words);
      const beside = read('beside.json', lines([JSON.stringify(value), LINES[0]!]));
      assert.deepEqual([beside.corpus!.releases, beside.corpus!.skipped], [1, 1]);
      assert.equal(beside.notes![note], 1);
    });
  }

  test('archives, tables and web pages are refused in one line', () => {
    for (const [content, words] of [
      [Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40_000, 10)]), /zip archive.*unpack it/],
      [Buffer.from(`<!DOCTYPE html>\n${'<p>\n'.repeat(1000)}`), /a web page/],
      [Buffer.from(`id,date,buyer\n${'1,2,3\n'.repeat(1000)}`), /a table \(CSV\)/],
      [Buffer.from('PAR1\0\0\0\0'), /Parquet/],
    ] as const) {
      const { status, said } = read('other', content);
      assert.equal(status, 1);
      assert.match(said[0]!, words);
      assert.equal(said.length, 3, said.join('\n'));
    }
  });

  test('a thousand lines of one fault are a few lines', () => {
    const { said } = read('many.ndjson', `${'nope\n'.repeat(1000)}${LINES[0]}`);
    assert.ok(said.length <= 5, String(said.length));
  });
});

describe('defects are counted in corpus.notes', () => {
  const notesOf = (releases: readonly unknown[]) => {
    const { notes } = read('notes.ndjson', lines(releases.map((release) => JSON.stringify(release))));
    return Object.fromEntries(
      Object.entries(notes!).filter(([, n]) => (typeof n === 'number' ? n > 0 : Object.keys(n).length > 0)),
    );
  };
  const one = uk6({ id: 'same' });

  test('copies, and different releases of one id and instant', () => {
    assert.deepEqual(notesOf([one, one]), { repeatedReleases: 1 });
    const other = { ...uk6({ id: 'same', awardId: '2', suppliers: [{ id: 'B' }] }) };
    assert.deepEqual(notesOf([one, other]), { conflictingReleases: 1 });
  });

  test('awards and contracts that cannot be joined, and ids that stand there twice', () => {
    const [award] = one['awards'] as readonly Record<string, unknown>[];
    assert.deepEqual(notesOf([{ ...one, awards: [award, award] }]), { repeatedIds: 1 });
    assert.deepEqual(notesOf([{ ...one, awards: [award, { ...award, id: undefined }] }]), {
      awardsWithoutId: 1,
    });
    assert.deepEqual(notesOf([{ ...one, contracts: [{ id: 'c' }] }]), { contractsWithoutAward: 1 });
    assert.deepEqual(notesOf([{ ...one, contracts: [{ id: 'c', awardID: 'none' }] }]), {
      unjoinedContracts: 1,
    });
  });

  test('several values, cancellations and wordings', () => {
    const contracts = [100, 900].map((amount, index) => ({
      id: `c${index}`,
      awardID: '1',
      value: { amount },
    }));
    assert.deepEqual(notesOf([uk7({ extra: {} }), { ...uk7(), contracts }].slice(1)), {
      severalContractValues: 1,
    });
    const cancelled = { ...one, contracts: [{ id: 'c', awardID: '1', status: 'cancelled' }] };
    assert.deepEqual(notesOf([cancelled]), { cancelledContracts: 1 });
    assert.deepEqual(notesOf([uk6({ details: 'By lottery' })]), { unknownWordings: { 'By lottery': 1 } });
  });
});

test('one lot with two different statistics is unknown, whatever their order', () => {
  const statistics = [1, 4].map((value, index) => ({
    id: String(index),
    measure: 'bids',
    value,
    relatedLot: '1',
  }));
  for (const list of [statistics, [...statistics].reverse()]) {
    const path = file('lot.json', JSON.stringify({ ...uk6({ lots: ['1'] }), bids: { statistics: list } }));
    const [single] = parsed(run([path, '--indicator', 'single-bid-share']).stdout).indicators;
    assert.deepEqual([single!.denominator, single!.unknown, single!.value], [0, 1, null]);
  }
});

test('bytes of Latin-1 are read as what they are, and counted', () => {
  const text = JSON.stringify(uk6({ buyer: 'Ynys M\u00f4n' }));
  const { stdout, stderr } = run([file('latin.json', Buffer.from(text, 'latin1')), '--by', 'buyer']);
  assert.match(stdout, /Ynys M\u00f4n Council/);
  assert.match(stderr, /not UTF-8 and were read as Windows-1252/);
  assert.doesNotMatch(stdout, /\uFFFD/);
});

describe('the output is checked before anything is read', () => {
  test('never onto an input, by whatever name', () => {
    const path = file('in.ndjson', lines(LINES));
    symlinkSync(path, join(folder, 'symlink'));
    linkSync(path, join(folder, 'link'));
    for (const output of [
      path,
      join(folder, 'x', '..', 'in.ndjson'),
      join(folder, 'symlink'),
      join(folder, 'link'),
    ]) {
      const { status, stderr } = run([path, '-o', output]);
      assert.equal(status, 2, output);
      assert.match(stderr, /is an input file|there is no folder/);
      assert.equal(readFileSync(path, 'utf8'), lines(LINES));
    }
  });

  test('a folder that is not there, or that is one', () => {
    const path = file('in2.ndjson', LINES[0]!);
    assert.match(run([path, '-o', join(folder, 'none', 'a.json')]).stderr, /there is no folder/);
    assert.match(run([path, '-o', folder]).stderr, /is a folder/);
  });
});
