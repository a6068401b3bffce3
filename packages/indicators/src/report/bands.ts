import type { Labels } from '../words/language.ts';

export interface Band {
  /** Upper bound in pounds; a value on a bound belongs to the band above it. */
  readonly below: number;
  readonly key: string;
  readonly labels: Labels;
}

/** Value bands; ours. The Welsh awaits a translator's review. */
export const VALUE_BANDS: readonly Band[] = [
  { below: 25_000, key: 'under-25k', labels: { en: 'Under £25,000', cy: 'O dan £25,000' } },
  { below: 100_000, key: '25k-100k', labels: { en: '£25,000 to £99,999', cy: '£25,000 i £99,999' } },
  { below: 500_000, key: '100k-500k', labels: { en: '£100,000 to £499,999', cy: '£100,000 i £499,999' } },
  { below: 1_000_000, key: '500k-1m', labels: { en: '£500,000 to £999,999', cy: '£500,000 i £999,999' } },
  {
    below: 5_000_000,
    key: '1m-5m',
    labels: { en: '£1 million to £4,999,999', cy: '£1 miliwn i £4,999,999' },
  },
  {
    below: 100_000_000,
    key: '5m-100m',
    labels: { en: '£5 million to £99,999,999', cy: '£5 miliwn i £99,999,999' },
  },
  {
    below: Infinity,
    key: '100m-or-more',
    labels: { en: '£100 million or more', cy: '£100 miliwn neu fwy' },
  },
];

/** Values that are in no band. */
export const OTHER_BANDS = {
  'framework-ceiling': { en: 'Framework ceiling', cy: 'Terfyn uchaf fframwaith' },
  'other-currency': { en: 'Another currency', cy: 'Arian cyfred arall' },
} as const satisfies Readonly<Record<string, Labels>>;
