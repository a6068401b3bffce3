import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Corpus, createCorpus, DEFINITIONS } from '../src/index.ts';
import { type Breakdown, BREAKDOWNS, type Figures, type Indicator } from '../src/report/types.ts';
import { SQL_DEFINITIONS } from '../src/sql/definitions.ts';
import { duckdb, type SqlRow } from './support/duckdb.ts';
import { realReleases, skip } from './support/real.ts';
import { syntheticReleases } from './support/synthetic.ts';

const MONEY = new Set(['procedure-mix-value', 'sme-share-value']);

test('every indicator has SQL, and no SQL is left over', () => {
  assert.deepEqual(Object.keys(SQL_DEFINITIONS).sort(), [...new Set(DEFINITIONS.map(({ id }) => id))].sort());
});

/** What SQL says of one figure, in the shape of the streaming code's figures. */
function figuresOf(indicator: Indicator, rows: readonly SqlRow[]) {
  const scale = MONEY.has(indicator.id) ? 100 : 1;
  const [row] = rows;
  const denominator = (row?.denominator ?? 0) / scale;
  const numerator = (row?.numerator ?? 0) / scale;
  if (indicator.statistic === 'mix') {
    const counted = rows.filter(({ numerator: count }) => count > 0);
    const counts = counted.map(({ category, numerator: count }) => [category, count / scale] as const);
    return { denominator, rows: Object.fromEntries(counts) };
  }
  const unknown = (row?.unknown ?? 0) / scale;
  const known = denominator - (indicator.unknownInside ? unknown : 0);
  const values: Readonly<Record<string, number | null>> = {
    share: known === 0 ? null : numerator / denominator,
    mean: denominator === 0 ? null : numerator / denominator,
    median: row?.median ?? null,
  };
  return { numerator, denominator, unknown, value: values[indicator.statistic] };
}

function expectedOf(indicator: Indicator, figures: Figures | undefined) {
  const { numerator = 0, denominator = 0, unknown = 0, value = null } = figures ?? {};
  if (indicator.statistic !== 'mix') return { numerator, denominator, unknown, value };
  const counted = (figures?.rows ?? []).filter(({ count }) => count > 0);
  return { denominator, rows: Object.fromEntries(counted.map(({ key, count }) => [key, count])) };
}

async function agree(corpus: Corpus, releases: readonly unknown[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-'));
  const file = join(folder, 'releases.ndjson');
  writeFileSync(file, releases.map((release) => JSON.stringify(release)).join('\n'));
  const database = await duckdb({ files: [file], layout: 'lines' });
  let compared = 0;
  try {
    for (const by of [undefined, ...BREAKDOWNS]) compared += await agreeBy(corpus, database, by);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
  return compared;
}

async function agreeBy(
  corpus: Corpus,
  database: Awaited<ReturnType<typeof duckdb>>,
  by: Breakdown | undefined,
) {
  let compared = 0;
  for (const indicator of corpus.report({ by }).indicators) {
    const rows = (await database.rows(indicator.id, by)).filter(({ stream }) => stream === indicator.stream);
    const groups = new Map<string, Figures>(
      indicator.groups?.map((group) => [group.key, group]) ?? [['', indicator]],
    );
    for (const key of new Set([...groups.keys(), ...rows.map(({ grp }) => grp)])) {
      const said = figuresOf(
        indicator,
        rows.filter(({ grp }) => grp === key),
      );
      assert.deepEqual(
        said,
        expectedOf(indicator, groups.get(key)),
        `${indicator.id} by ${by ?? 'nothing'} ${key}`,
      );
      compared += 1;
    }
  }
  return compared;
}

function corpusOf(releases: readonly unknown[]): Corpus {
  const corpus = createCorpus();
  for (const release of releases) assert.equal(corpus.add(release).ok, true);
  return corpus;
}

describe('SQL agrees with the streaming code to the last digit', () => {
  test('on made-up chains, whole and by every breakdown', async () => {
    const releases = [...syntheticReleases(2500, 7)];
    assert.ok((await agree(corpusOf(releases), releases)) > 5000);
  });

  for (const name of ['find-a-tender', 'contracts-finder', 'public-contracts-scotland', 'sell2wales']) {
    test(`on real notices: ${name}`, { skip }, async () => {
      const releases = realReleases(name);
      assert.ok((await agree(corpusOf(releases), releases)) > 50);
    });
  }
});
