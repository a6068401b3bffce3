import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFile } from '../cli/read.ts';
import { createCorpus } from '../src/index.ts';
import { run, workFolder } from './support/command.ts';
import { uk4 } from './support/releases.ts';

const { file } = workFolder('wrappings');
const ONE = uk4({ ocid: 'ocds-h6vhtk-000001' });
const TWO = uk4({ ocid: 'ocds-h6vhtk-000002' });
const { ocid: _, ...NAMELESS } = uk4({ ocid: 'ocds-h6vhtk-000003' });

/** How many releases a file gives, how many are skipped, and what is said. */
async function read(name: string, content: string | Uint8Array) {
  const corpus = createCorpus();
  const said: string[] = [];
  await readFile(file(name, content), corpus, {
    complain: ({ place, reason }) => said.push([place, reason].filter(Boolean).join(': ')),
    bytes: () => {},
  });
  const { releases, skipped } = corpus.state;
  return { releases, skipped, said };
}

describe('what services and databases put around releases', () => {
  const package_ = (...releases: readonly unknown[]) => ({ uri: 'https://example.org/1', releases });
  const wrappings: Readonly<Record<string, unknown>> = {
    results: { results: [package_(ONE), package_(TWO)], maxPage: 1 },
    data: { status: 'ok', data: [ONE, TWO] },
    nested: { data: { items: [ONE, TWO], total: 2 } },
    search: { hits: { total: 2, hits: [ONE, TWO].map((release) => ({ _id: '1', _source: release })) } },
    'own names': { first: ONE, second: TWO, count: 2 },
    records: { results: [{ records: [{ ocid: ONE['ocid'], releases: [ONE, TWO] }] }] },
    texts: [JSON.stringify(ONE), JSON.stringify(TWO)],
    rows: [ONE, TWO].map((release) => ({ id: 1, ocds: JSON.stringify(release) })),
  };
  for (const [name, content] of Object.entries(wrappings)) {
    for (const [layout, space] of [
      ['in one line', 0],
      ['over many lines', 2],
    ] as const) {
      test(`${name}, ${layout}`, async () => {
        const { releases, said } = await read(`${name} ${space}.json`, JSON.stringify(content, null, space));
        assert.deepEqual([releases, said], [2, []]);
      });
    }
  }

  test('a text a line', async () => {
    const lines = [ONE, TWO].map((release) => JSON.stringify(JSON.stringify(release))).join('\n');
    assert.deepEqual(await read('texts.ndjson', lines), { releases: 2, skipped: 0, said: [] });
  });

  test('one among them with no ocid is named and not lost', async () => {
    const { releases, skipped, said } = await read(
      'broken.json',
      JSON.stringify({ results: [ONE, NAMELESS, TWO] }),
    );
    assert.deepEqual([releases, skipped], [2, 1]);
    assert.match(said.join(), /no ocid/);
  });

  test('a release with no ocid is refused, whatever it holds', async () => {
    const odd = { ...NAMELESS, relatedProcesses: [{ ocid: 'ocds-h6vhtk-000009' }] };
    const { releases, said } = await read('odd.json', JSON.stringify(odd));
    assert.equal(releases, 0);
    assert.match(said.join(), /no ocid/);
  });
});

describe('a table is named in one line, whatever stands in its cells', () => {
  const row = 'BIP1,Roads,"Works [phase 1] {a}",2026-01-01,[A Ltd|Road|NONE||Yes|No]\r\n';
  const tables: Readonly<Record<string, string | Uint8Array>> = {
    'brackets in the names of columns': `Notice Identifier,Title,Description,Date,Supplier [Name|Address|Is SME]\r\n${row.repeat(30)}`,
    'a separator for Excel': `sep=;\r\n"OCID";"Title";"Value"\r\n"1";"x {y}";"2"\r\n`,
    'Unicode text of Excel': Buffer.from('\uFEFFocid\ttitle\tnote\r\n1\tRoads\t[x]\r\n', 'utf16le'),
    'JSON in quoted cells': 'id,ocid,release\n1,ocds-h6vhtk-1,"{""ocid"":""ocds-h6vhtk-1""}"\n',
    'two columns': 'ocid,title\nocds-h6vhtk-1,Roads\nocds-h6vhtk-2,"[Bridges]"\n',
    'flattened releases': 'ocid,id,date,tag/0,tender/title\nocds-h6vhtk-1,1,2026-01-01,tender,"a, {b}"\n',
  };
  for (const [name, content] of Object.entries(tables)) {
    test(name, async () => {
      const { releases, said } = await read(`${name}.csv`, content);
      assert.equal(releases, 0);
      assert.equal(said.length, 1);
      assert.match(said.join(), /a table \(CSV\).*ipec-indicators fetch/);
    });
  }

  test('a broken first line in columns does not cost the releases behind it', async () => {
    const { releases, skipped } = await read(
      'a.ndjson',
      `"x","y","z"\n${JSON.stringify(ONE)}\n${JSON.stringify(TWO)}\n`,
    );
    assert.deepEqual([releases, skipped], [2, 1]);
  });

  test('releases in a column are read', async () => {
    const { releases } = await read(
      'copy.tsv',
      [ONE, TWO].map((one) => `1\tx\t${JSON.stringify(one)}`).join('\n'),
    );
    assert.equal(releases, 2);
  });
});

test('where no file holds a release, that is said, and not that reading failed', () => {
  const { status, stderr } = run([file('none.json', '{"releases":[]}'), file('empty.json', '[]')]);
  assert.equal(status, 1);
  assert.match(stderr, /^ipec-indicators: no release in \S+none\.json, \S+empty\.json\n$/);
});

test('what a release was read without is said once for all files', () => {
  const undated = JSON.stringify({ ...ONE, date: '02/01/2026' });
  const nameless = JSON.stringify({ ...TWO, awards: [{ status: 'active' }], contracts: [{ id: '1' }] });
  const { status, stderr } = run([file('a.json', undated), file('b.json', nameless)]);
  assert.equal(status, 0);
  assert.deepEqual(stderr.split('\n'), [
    'ipec-indicators: 1 releases with no readable date: their months and days are unknown',
    'ipec-indicators: 1 awards with no id: left out',
    'ipec-indicators: 1 contracts with no awardID: left out',
    '',
  ]);
});
