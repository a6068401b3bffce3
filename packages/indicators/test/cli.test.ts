import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createCorpus, type Report } from '../src/index.ts';
import { syntheticReleases } from './support/synthetic.ts';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-cli-'));
after(() => rmSync(folder, { recursive: true }));

const RELEASES = [...syntheticReleases(300, 3)];
const LINES = RELEASES.map((release) => JSON.stringify(release));
const PACKAGE = {
  uri: 'x',
  version: '1.1',
  extensions: ['a', { b: 1 }],
  publisher: { name: 'n' },
  releases: RELEASES,
};
const EXPECTED = (() => {
  const corpus = createCorpus();
  for (const release of RELEASES) corpus.add(release);
  return JSON.parse(JSON.stringify(corpus.report())) as Report;
})();

function run(words: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@ipec/source', MAIN, ...words],
    { input, maxBuffer: 1e9 },
  );
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function reportOf(words: readonly string[], input?: string | Buffer, expected = 0): Report {
  const { status, stdout, stderr } = run(words, input);
  assert.equal(status, expected, stderr);
  return JSON.parse(stdout) as Report;
}

describe('every layout gives the same report', () => {
  const records = { records: RELEASES.map((release) => ({ ocid: release['ocid'], releases: [release] })) };
  const layouts: Readonly<Record<string, string | Buffer>> = {
    'a release a line': LINES.join('\n'),
    'lines with CRLF and a byte order mark': `\uFEFF${LINES.join('\r\n')}\r\n`,
    'lines in gzip under another name': gzipSync(LINES.join('\n')),
    'a package on one line': JSON.stringify(PACKAGE),
    'a package laid out for reading': JSON.stringify(PACKAGE, null, 2),
    'a package in gzip': gzipSync(JSON.stringify(PACKAGE)),
    'packages a line': [PACKAGE, PACKAGE]
      .map((part, index) =>
        JSON.stringify({ ...part, releases: RELEASES.slice(index * 150, index * 150 + 150) }),
      )
      .join('\n'),
    'packages one after another': [0, 150]
      .map((from) => JSON.stringify({ ...PACKAGE, releases: RELEASES.slice(from, from + 150) }, null, 1))
      .join('\n'),
    'an array of releases': `[\n${LINES.join(',\n')}\n]`,
    'a package with a release a line': `{"releases":[\n${LINES.join(',\n')}\n]}`,
    'a record package': JSON.stringify(records, null, 2),
    'a record a line': records.records.map((record) => JSON.stringify(record)).join('\n'),
  };
  for (const [index, [name, content]] of Object.entries(layouts).entries()) {
    test(name, () => assert.deepEqual(reportOf([file(`layout-${index}.data`, content)]), EXPECTED));
  }

  test('several files, in any order, and standard input', () => {
    const one = file('one.ndjson', LINES.slice(0, 100).join('\n'));
    const two = file('two.json.gz', gzipSync(JSON.stringify({ releases: RELEASES.slice(100, 200) })));
    const rest = LINES.slice(200).join('\n');
    assert.deepEqual(reportOf([two, '-', one], rest), EXPECTED);
  });
});

describe('records', () => {
  test('that only link to their releases are read from the compiled release', () => {
    const [release] = RELEASES.filter((candidate) => JSON.stringify(candidate).includes('UK6'));
    const record = {
      ocid: release!['ocid'],
      releases: [{ url: 'https://example.org/release', date: release!['date'], tag: release!['tag'] }],
      compiledRelease: { ...release, tag: ['compiled'] },
    };
    const { corpus, indicators } = reportOf([file('linked.json', JSON.stringify({ records: [record] }))]);
    assert.equal(corpus.releases, 1);
    assert.equal(indicators.find(({ id }) => id === 'procedure-mix')!.denominator, 1);
  });
});

describe('what is broken is named, counted and survived', () => {
  test('lines', () => {
    const text = ['not JSON', LINES[0], '{"ocid": "cut', '{}', 'null', '42', '', LINES[1]].join('\n');
    const path = file('broken.ndjson', text);
    const { status, stdout, stderr } = run([path]);
    assert.equal(status, 0);
    const { corpus } = JSON.parse(stdout) as Report;
    assert.deepEqual([corpus.releases, corpus.skipped], [2, 5]);
    for (const line of [
      'line 1: not JSON',
      'line 3: not JSON',
      'line 4: no ocid',
      'line 5: not a JSON object',
      'line 6: not a JSON object',
    ]) {
      assert.ok(stderr.includes(`broken.ndjson: ${line}`), line);
    }
  });

  test('a first line that is cut off, among good ones', () => {
    const { corpus } = reportOf([
      file('cut-first.ndjson', `${LINES[0]!.slice(0, 300)}\n${LINES[1]}\n${LINES[2]}`),
    ]);
    assert.deepEqual([corpus.releases, corpus.skipped], [2, 1]);
  });

  test('a package that breaks off keeps what came before', () => {
    const text = JSON.stringify(PACKAGE);
    const { corpus } = reportOf([file('cut.json', text.slice(0, text.length / 2))], undefined, 2);
    assert.equal(corpus.skipped, 1);
    assert.ok(corpus.releases > 100 && corpus.releases < 200);
  });

  test('gzip that breaks off keeps what came before', () => {
    const packed = gzipSync(LINES.join('\n'));
    const { stderr, stdout, status } = run([file('cut.gz', packed.subarray(0, packed.length - 500))]);
    assert.equal(status, 2);
    assert.ok((JSON.parse(stdout) as Report).corpus.releases > 0);
    assert.match(stderr, /the gzip file breaks off/);
  });

  test('a missing file beside a good one', () => {
    const { status, stdout, stderr } = run([join(folder, 'absent.json'), file('good.ndjson', LINES[0]!)]);
    assert.equal(status, 2);
    assert.equal((JSON.parse(stdout) as Report).corpus.skipped, 1);
    assert.match(stderr, /absent\.json: no such file/);
  });

  test('numbers too large for a number are absent, not infinite', () => {
    const line = LINES[0]!.replace('"tender":{', '"tender":{"maximumParticipants":1e9999,');
    assert.equal(reportOf([file('infinite.ndjson', line)]).corpus.skipped, 0);
  });
});

describe('exit status and output', () => {
  test('1 when nothing could be read, and no report', () => {
    for (const [name, content] of [
      ['empty', ''],
      ['words', 'hello\nworld'],
      ['other', '{"a":1}'],
      ['void', '{"releases":[]}'],
    ] as const) {
      const { status, stdout } = run([file(name, content)]);
      assert.deepEqual([status, stdout], [1, ''], name);
    }
  });

  test('2 when the command is wrong, with the reason', () => {
    for (const [words, reason] of [
      [[], /no FILE/],
      [['--by', 'moon', 'x'], /--by moon/],
      [['--format', 'xml', 'x'], /--format xml/],
      [['--nope', 'x'], /nope/],
    ] as const) {
      const { status, stderr } = run(words);
      assert.equal(status, 2);
      assert.match(stderr, reason);
    }
  });

  test('--by gives groups and their rows', () => {
    const { by, indicators } = reportOf([file('by.ndjson', LINES.join('\n')), '--by', 'buyer']);
    const sme = indicators.find(({ id }) => id === 'sme-share')!;
    assert.equal(by, 'buyer');
    assert.equal(
      sme.groups!.reduce((sum, { denominator }) => sum + denominator, 0),
      sme.denominator,
    );
    assert.deepEqual(
      sme.rows!.map(({ key }) => key),
      sme.groups!.map(({ key }) => key),
    );
    assert.match(sme.groups![0]!.label, / Council$/);
  });

  test('--ocids lists what is behind each figure', () => {
    const { indicators } = reportOf([file('ocids.ndjson', LINES.join('\n')), '--ocids']);
    const { ocids, numerator } = indicators.find(({ id }) => id === 'market-engagement-share')!;
    assert.equal(ocids!.numerator.length, numerator);
    assert.ok(ocids!.numerator.every((ocid) => ocids!.denominator.includes(ocid)));
    assert.deepEqual([...ocids!.unknown].sort(), ocids!.unknown);
  });

  test('--format csv is tidy: a header, and the same number of cells in each row', () => {
    const { stdout } = run([file('csv.ndjson', LINES.join('\n')), '--format', 'csv', '--by', 'region']);
    assert.ok(stdout.startsWith('\uFEFFid,code,title,title_cy,stream,'));
    const lines = stdout.slice(1).trimEnd().split('\r\n');
    const names = lines[0]!.split(',');
    const at = (line: string, name: string) => line.split(',')[names.indexOf(name)];
    const open = lines.filter(
      (line) =>
        line.startsWith('procedure-mix,') && at(line, 'category') === 'open' && at(line, 'group') === '',
    );
    assert.equal(open.length, 1);
    assert.equal(at(open[0]!, 'category_label_cy'), 'Agored');
    const london = lines.filter((line) => line.startsWith('sme-share,') && at(line, 'group') === 'UKI');
    assert.deepEqual(
      [at(london[0]!, 'by'), at(london[0]!, 'group_label'), at(london[0]!, 'group_label_cy')],
      ['region', 'London', 'Llundain'],
    );
  });

  test('-o writes a file and nothing on standard output', () => {
    const { stdout, status } = run([file('o.ndjson', LINES[0]!), '-o', join(folder, 'out.json')]);
    assert.deepEqual([stdout, status], ['', 0]);
  });

  test('--help says how', () => assert.match(run(['--help']).stdout, /Usage: ipec-indicators/));
});
