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
import { celex, olderContractsFinder, uk4, uk6, uk7 } from './support/releases.ts';
import type { SqlEngine, SqlRow } from './support/sql.ts';
import { syntheticReleases } from './support/synthetic.ts';

test('every indicator has SQL, and no SQL is left over', () => {
  const ids = new Set(DEFINITIONS.map(({ id }) => id));
  const withoutSql = [...ids].filter((id) => !Object.hasOwn(SQL_DEFINITIONS, id));
  assert.deepEqual(withoutSql, [], 'Write each in src/sql/definitions.ts.');
  const leftOver = Object.keys(SQL_DEFINITIONS).filter((id) => !ids.has(id));
  assert.deepEqual(leftOver, [], 'These of src/sql/definitions.ts are not indicators.');
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
  ...spelled(),
];

/** The same things in other spellings: dates that mean none, currencies, codes of places and of states. */
function spelled(): readonly unknown[] {
  const dates = [
    ...[
      '0001-01-01T00:00:00Z',
      '1900-01-01',
      '1970-01-01T00:00:00',
      '9999-12-31T23:59:59Z',
      '1999-12-31T23:59:59Z',
    ],
    ...['2026-04-01T24:00:00Z', '2026-04-01T24:30:00Z', '2026-04-01T10:61:00Z', '2026-04-01T10:00:61Z'],
    ...[
      '2026-04-01T10:00:00+15:00',
      '2026-04-01T10:00:00+14:00',
      '2026-04-01t10:00:00z',
      '2026-04-01T10:00:00.1234567+01:00',
    ],
    ...[
      '2026-04-01 10:00',
      '2026-10-25T01:30:00',
      '2026-02-30',
      '2026-W14',
      '20260401',
      '2100-01-01',
      '2099-12-31T12:00:00Z',
    ],
    ...[
      '2026-04-01 10:00:00+00',
      '2026-04-01 10:00:00.123456+01',
      '2026-04-01 10:00:00 UTC',
      '2026-04-01T10:00:00,5Z',
      '2026-04-01T10:00:00+01:00[Europe/London]',
      '2026-04-01T00:30:00\u221201:00',
      ' 2026-04-01T24:00:00+00 ',
    ],
  ];
  const currencies = ['gbp', ' GBP ', 'eur', 'EUR', '', '£'];
  const states = ['Cancelled', 'UNSUCCESSFUL', 'Active', ' cancelled '];
  const places = [
    ...[
      'TLI32',
      'uki32',
      ' UKI32 ',
      'London',
      'Wales',
      'UK',
      'TL',
      'UKZ',
      'UKRAINE',
      'FR101',
      'de3',
      'CF10',
      'ITC',
      'IE',
    ],
  ].flatMap((region) =>
    ['GB', 'gb', 'GBR', 'United Kingdom', 'FR', 'Eire', ''].map((country) => ({ region, country })),
  );
  const of = (kind: string, n: number) => `ocds-h6vhtk-${kind}${String(n).padStart(3, '0')}`;
  return [
    ...dates.map((date, n) => uk6({ ocid: of('date', n), date, decided: date })),
    ...dates.map((deadline, n) => uk4({ ocid: of('deadline', n), deadline })),
    ...currencies.map((currency, n) => uk6({ ocid: of('money', n), value: { amount: 7, currency } })),
    ...states.map((status, n) =>
      uk6({ ocid: of('state', n), status, method: status === 'Active' ? 'Open' : 'open' }),
    ),
    ...states.map((status, n) => uk4({ ocid: of('tender', n), tender: { status } })),
    ...places.map((supplier, n) => uk6({ ocid: of('place', n), suppliers: [{ id: `S${n}`, ...supplier }] })),
    ...[
      uk4({ ocid: of('codes', 1), tag: ['TenderUpdate'] }),
      uk6({ ocid: of('codes', 2), lots: ['1', '2'], bids: { '1': 1, '2': 4 } }),
      uk7({ ocid: of('codes', 3), details: 'Below threshold \u2013 Without\u00a0competition' }),
      celex({ ocid: 'ocds-h6vhtk-codes4', bids: 1, value: { amount: 30_000, currency: 'GBP' } }),
    ].map(otherCase),
    { ...uk6({ ocid: of('buyer', 1) }), buyer: { name: 'A', identifier: { scheme: 'GB-LAE', id: 'CAR' } } },
    { ...uk6({ ocid: of('buyer', 2) }), buyer: { name: 'A', identifier: { id: 7 } } },
    { ...uk6({ ocid: of('buyer', 3) }), buyer: { name: 'A', identifier: { scheme: 'GB-LAE' } } },
  ];
}

/** The codes of a release in capitals or in small letters, and with a space: whichever its publisher does not write. */
function otherCase(release: unknown): unknown {
  const turned = (text: string) =>
    ` ${text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()} `;
  const CODES = ['noticeType', 'measure', 'roles', 'type', 'weight', 'scale', 'status', 'procurementMethod'];
  return JSON.parse(JSON.stringify(release), (key, value: unknown) => {
    const isScheme = key === 'scheme' && ['UKPGA', 'CELEX', 'CPV'].includes(String(value));
    if (typeof value === 'string') return CODES.includes(key) || isScheme ? turned(value) : value;
    return key === 'roles' && Array.isArray(value) ? value.map((one) => turned(String(one))) : value;
  });
}

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
