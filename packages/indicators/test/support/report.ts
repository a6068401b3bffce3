import assert from 'node:assert/strict';
import { createCorpus, type Indicator, type ReportOptions, type Stream } from '../../src/index.ts';

/** The report of some releases, by indicator id. */
export function indicatorsOf(
  releases: readonly unknown[],
  options: ReportOptions = {},
): (id: string, stream?: Stream) => Indicator {
  const corpus = createCorpus();
  for (const release of releases) assert.equal(corpus.add(release).ok, true);
  const { indicators } = corpus.report(options);
  return (id, stream) => {
    const found = indicators.find((one) => one.id === id && one.stream === (stream ?? one.stream));
    assert.ok(found, id);
    return found;
  };
}

/** `yes/denominator ?unknown` — enough to read a test by. */
export function short({ numerator, denominator, unknown }: Indicator): string {
  return `${numerator}/${denominator} ?${unknown}`;
}

export function rows({ rows: list = [] }: Indicator): Record<string, number> {
  return Object.fromEntries(list.map(({ key, count }) => [key, count]));
}
