import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Corpus, createCorpus, DEFINITIONS } from '../src/index.ts';
import { type Breakdown, BREAKDOWNS, type Figures, type Indicator } from '../src/report/types.ts';
import { SQL_DEFINITIONS } from '../src/sql/definitions.ts';
import { foldSql } from '../src/sql/index.ts';
import { duckdb } from './support/duckdb.ts';
import { NO_POSTGRES, postgres, startServer } from './support/postgres.ts';
import { realReleases, skip } from './support/real.ts';
import { celex, olderContractsFinder, uk4, uk6 } from './support/releases.ts';
import type { SqlEngine, SqlRow } from './support/sql.ts';
import { syntheticReleases } from './support/synthetic.ts';

test('every indicator has SQL, and no SQL is left over', () => {
  assert.deepEqual(Object.keys(SQL_DEFINITIONS).sort(), [...new Set(DEFINITIONS.map(({ id }) => id))].sort());
});

interface Said {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly value: number | null;
}

/** What SQL says of one figure: by category for a mix, else one. */
function saidBySql(rows: readonly SqlRow[]): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    rows.map(({ category, numerator, denominator, unknown, value }) => [
      category ?? '',
      { numerator, denominator, unknown, value },
    ]),
  );
}

function saidByReport({ statistic }: Indicator, figures: Figures): Readonly<Record<string, Said>> {
  const { numerator, denominator, unknown, value, rows } = figures;
  if (statistic !== 'mix' || rows!.length === 0) return { '': { numerator, denominator, unknown, value } };
  return Object.fromEntries(
    rows!.map(({ key, count, share }) => [key, { numerator: count, denominator, unknown, value: share }]),
  );
}

/** An empty figure: SQL has no row for it. */
function isEmpty({ numerator, denominator, unknown }: Said): boolean {
  return numerator === 0 && denominator === 0 && unknown === 0;
}

function written(said: Readonly<Record<string, Said>>): readonly unknown[] {
  return Object.entries(said)
    .filter(([, one]) => !isEmpty(one))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function agreeBy(corpus: Corpus, engine: SqlEngine, by: Breakdown | undefined): Promise<number> {
  let compared = 0;
  const { indicators } = corpus.report({ by });
  const streams = new Set(indicators.map(({ stream }) => stream as string));
  for (const id of new Set(indicators.map((one) => one.id))) {
    const rows = await engine.rows(id, by);
    for (const { stream } of rows) assert.ok(streams.has(stream), `${id}: rows of ${stream}`);
    for (const indicator of indicators.filter((one) => one.id === id)) {
      const own = rows.filter(({ stream }) => stream === indicator.stream);
      const groups = new Map<string, Figures>(
        by ? indicator.groups?.map((group) => [group.key, group]) : [['', indicator]],
      );
      for (const key of new Set([...groups.keys(), ...own.map(({ grp }) => grp)])) {
        const said = written(saidBySql(own.filter(({ grp }) => grp === key)));
        const figures = groups.get(key);
        const expected = figures ? written(saidByReport(indicator, figures)) : [];
        assert.deepEqual(said, expected, `${id} on ${indicator.stream} by ${by ?? 'nothing'} ${key}`);
        compared += 1;
      }
    }
  }
  return compared;
}

async function agree(corpus: Corpus, engine: SqlEngine): Promise<number> {
  let compared = 0;
  try {
    for (const by of [undefined, ...BREAKDOWNS]) compared += await agreeBy(corpus, engine, by);
  } finally {
    await engine.close();
  }
  return compared;
}

function corpusOf(releases: readonly unknown[]): Corpus {
  const corpus = createCorpus();
  for (const release of releases) corpus.add(release);
  return corpus;
}

const linesOf = (releases: readonly unknown[]) => releases.map((release) => JSON.stringify(release));

/** Shapes that are rare in the corpora: undated and repeated notices, gross-only values, other publishers. */
const ODD = [
  uk4({ ocid: 'ocds-h6vhtk-odd1', date: 'soon', deadline: '2026-02-01T12:00:00Z' }),
  uk6({
    ocid: 'ocds-h6vhtk-odd2',
    id: 'a',
    date: '2026-03-01T00:00:00Z',
    value: { amount: 7, currency: 'GBP' },
  }),
  uk6({
    ocid: 'ocds-h6vhtk-odd2',
    id: 'b',
    date: '2026-03-02T00:00:00Z',
    value: { amountGross: 9, currency: 'GBP' },
  }),
  uk6({ ocid: 'ocds-h6vhtk-odd3', date: '2026-03-29T01:30:00', lots: ['1'], bids: { '1': 1 } }),
  celex({ ocid: 'ocds-h6vhtk-odd4', bids: 1, value: { amount: 30_000, currency: 'GBP' } }),
  olderContractsFinder({ n: 1, details: 'Open procedure (OJEU)', sme: true }),
  olderContractsFinder({ n: 2, details: 'Competitive quotation (non-OJEU)', sme: false }),
  { ...olderContractsFinder({ n: 3, details: 'Open', sme: true }), ocid: 'ocds-b5fd17withouthyphen' },
  { ocid: 'ocds-213czf-1', tag: ['award'], awards: [{ id: '1' }] },
];

const CORPORA: readonly {
  name: string;
  releases: () => readonly unknown[];
  skip?: string | boolean;
  least: number;
}[] = [
  { name: 'made-up chains', releases: () => [...syntheticReleases(2500, 7), ...ODD], least: 5000 },
  ...['find-a-tender', 'contracts-finder', 'public-contracts-scotland', 'sell2wales'].map((name) => ({
    name: `real notices: ${name}`,
    releases: () => realReleases(name),
    skip,
    least: 50,
  })),
];

describe('DuckDB agrees with the streaming code to the last digit', () => {
  for (const { name, releases, skip: reason, least } of CORPORA) {
    test(name, { skip: reason }, async () => {
      const all = releases();
      const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-'));
      const file = join(folder, 'releases.ndjson');
      writeFileSync(file, linesOf(all).join('\n'));
      try {
        const compared = await agree(corpusOf(all), await duckdb({ files: [file], layout: 'lines' }));
        assert.ok(compared > least, String(compared));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});

test('the way to Parquet that the documentation gives: the same figures from the file that it writes', async () => {
  const documentation = readFileSync(new URL('../docs/sql.md', import.meta.url), 'utf8');
  const copy = /^COPY \(.*$/m.exec(documentation)![0];
  const table = /`foldSql\(\{ table: "(read_parquet\(.*?\))" \}\)`/.exec(documentation)![1]!;
  const all = [...syntheticReleases(300, 11), ...ODD];
  const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-'));
  const [lines, parquet] = [join(folder, 'releases.ndjson'), join(folder, 'notices.parquet')];
  const inFolder = (text: string) => text.replace('notices.parquet', parquet);
  writeFileSync(lines, linesOf(all).join('\n'));
  try {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(foldSql({ files: [lines], layout: 'lines' })[0]!);
    await connection.run(inFolder(copy));
    connection.closeSync();
    instance.closeSync();
    const compared = await agreeBy(corpusOf(all), await duckdb({ table: inFolder(table) }), 'region');
    assert.ok(compared > 500, String(compared));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('PostgreSQL agrees with the streaming code to the last digit', { skip: NO_POSTGRES }, () => {
  const server = NO_POSTGRES ? undefined : startServer();
  after(() => server?.stop());
  for (const { name, releases, skip: reason, least } of CORPORA) {
    test(name, { skip: reason }, async () => {
      const all = releases();
      const compared = await agree(corpusOf(all), await postgres(server!.folder, linesOf(all)));
      assert.ok(compared > least, String(compared));
    });
  }
});
