import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BREAKDOWNS, createCorpus, type Figures, HEADLINES, type Report } from '../src/index.ts';
import { realReleases, skip } from './support/real.ts';
import { syntheticReleases } from './support/synthetic.ts';

const RELEASES = [...syntheticReleases(400, 11)];
const REAL = skip ? [] : realReleases('find-a-tender');

function reportOf(releases: readonly unknown[]): Report {
  const corpus = createCorpus();
  for (const release of releases) corpus.add(release);
  return corpus.report();
}

/** Some of the releases, in any order. */
const subset = (releases: readonly unknown[]) => fc.shuffledSubarray([...releases], { minLength: 1 });

function figuresHold(figures: Figures, statistic: string): void {
  const { numerator, denominator, unknown, value, small, unknownInside, range } = figures;
  const known = denominator - (unknownInside && !figures.rows ? unknown : 0);
  for (const number of [numerator, denominator, unknown]) assert.ok(Number.isFinite(number));
  assert.ok(unknown >= 0 && denominator >= 0);
  if (statistic !== 'mix') assert.equal(value === null, known === 0);
  if (range) assert.ok(range.lower <= range.upper && range.upper <= 1);
  assert.ok(small || denominator >= 10);
  if (statistic === 'share') {
    assert.ok(numerator >= 0 && numerator <= denominator);
    if (value !== null) assert.equal(value, numerator / denominator);
  }
}

function holds(report: Report): void {
  const ids = report.indicators.map(({ id }) => id);
  const keys = report.indicators.map(({ id, stream }) => `${id} ${stream}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const id of HEADLINES) assert.ok(ids.includes(id), id);
  for (const indicator of report.indicators) {
    figuresHold(indicator, indicator.statistic);
    if (indicator.unknownInside)
      assert.ok(indicator.unknown <= indicator.denominator || indicator.unit === 'pounds');
    if (indicator.statistic === 'mix') {
      const total = indicator.rows!.reduce((sum, { count }) => sum + count, 0);
      assert.ok(Math.abs(total - indicator.denominator) < 0.01);
    }
  }
}

describe('laws', () => {
  test('the order in which releases are read, and reading one twice, change no figure', () => {
    const expected = reportOf(RELEASES).indicators;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(RELEASES, { minLength: RELEASES.length }),
        fc.subarray(RELEASES),
        (all, again) => {
          assert.deepEqual(reportOf([...all, ...again]).indicators, expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('corpora read apart and merged are one corpus', () => {
    const expected = reportOf(RELEASES);
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: RELEASES.length, maxLength: RELEASES.length }),
        (sides) => {
          const [left, right] = [createCorpus(), createCorpus()];
          RELEASES.forEach((release, index) => (sides[index] ? left : right).add(release));
          left.merge(right);
          assert.deepEqual(left.report(), expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('counts of awards add up over disjoint processes', () => {
    const half = (side: number) =>
      RELEASES.filter((release) => release['ocid']!.toString().charCodeAt(16) % 2 === side);
    const [a, b, all] = [reportOf(half(0)), reportOf(half(1)), reportOf(RELEASES)];
    const of = ({ indicators }: Report, id: string) =>
      indicators.find((one) => one.id === id && one.stream === 'find-a-tender')!;
    for (const id of [
      'procedure-mix',
      'sme-share',
      'single-bid-share',
      'price-only-share',
      'rnd-share',
      'local-supplier-share',
    ]) {
      for (const part of ['denominator', 'unknown'] as const) {
        assert.equal(of(a, id)[part] + of(b, id)[part], of(all, id)[part], `${id} ${part}`);
      }
    }
  });

  test('the definitions hold on any subset', () => {
    fc.assert(
      fc.property(subset(RELEASES), (releases) => holds(reportOf(releases))),
      { numRuns: 40 },
    );
  });

  test('the definitions hold on any subset of the real file', { skip }, () => {
    fc.assert(
      fc.property(subset(REAL), (releases) => holds(reportOf(releases))),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test('groups are a partition: their units add up to the whole', () => {
    const corpus = createCorpus();
    for (const release of RELEASES) corpus.add(release);
    for (const by of BREAKDOWNS) {
      for (const { id, groups, denominator, unknown, statistic, unit } of corpus.report({ by }).indicators) {
        if (id.includes('suppliers') || unit === 'pounds') continue; // distinct suppliers may be in several groups
        const sum = (part: 'denominator' | 'unknown') =>
          groups?.reduce((total, group) => total + group[part], 0) ?? 0;
        if (id === 'decision-days' || statistic !== 'mix')
          assert.equal(sum('unknown'), unknown, `${id} by ${by}`);
        assert.equal(sum('denominator'), denominator, `${id} by ${by}`);
      }
    }
  });

  test('any JSON at all is refused or read, and never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.subarray(['parties', 'tender', 'awards', 'contracts', 'bids', 'planning', 'buyer']),
        (json, keys) => {
          const corpus = createCorpus();
          corpus.add(json);
          corpus.add({ ocid: 'x', ...Object.fromEntries(keys.map((key) => [key, json])) });
          holds(corpus.report());
        },
      ),
    );
  });

  test('a real release with any one field replaced by any JSON is still read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELEASES), fc.nat(), fc.jsonValue(), (release, pick, json) => {
        const copy = structuredClone(release) as Record<string, unknown>;
        const section = Object.keys(copy)[pick % Object.keys(copy).length]!;
        const inner = copy[section];
        if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
          const keys = Object.keys(inner);
          (inner as Record<string, unknown>)[keys[pick % keys.length]!] = json;
        } else copy[section] = json;
        const corpus = createCorpus();
        corpus.add(copy);
        corpus.report();
      }),
    );
  });
});
