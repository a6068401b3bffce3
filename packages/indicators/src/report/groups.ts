import { ITL1 } from '../region.ts';
import type { Unit } from '../units.ts';
import type { Breakdown } from './types.ts';

export interface GroupKey {
  readonly key: string;
  readonly label: string;
}

const UNKNOWN: GroupKey = { key: 'unknown', label: 'Not published' };

/** Upper bounds in pounds; a value on a bound belongs to the band above it. */
export const VALUE_BANDS: readonly (readonly [number, string, string])[] = [
  [25_000, 'under-25k', 'Under £25,000'],
  [100_000, '25k-100k', '£25,000 to £99,999'],
  [500_000, '100k-500k', '£100,000 to £499,999'],
  [1_000_000, '500k-1m', '£500,000 to £999,999'],
  [5_000_000, '1m-5m', '£1 million to £4,999,999'],
  [100_000_000, '5m-100m', '£5 million to £99,999,999'],
  [Infinity, '100m-or-more', '£100 million or more'],
];

/** A buyer is its identifier, never its name; region is the buyer's, at ITL1. */
const KEYS: Readonly<Record<Breakdown, (unit: Unit) => GroupKey>> = {
  buyer: ({ buyer }) => (buyer ? { key: buyer.id, label: buyer.name } : UNKNOWN),
  month: ({ month }) => ({ key: month, label: month }),
  region: ({ buyer }) => regionOf(buyer?.place),
  'value-band': valueBand,
};

export function groupOf(by: Breakdown, unit: Unit): GroupKey {
  return KEYS[by](unit);
}

function regionOf(place: string | undefined): GroupKey {
  if (place === undefined) return UNKNOWN;
  if (place === 'foreign') return { key: 'foreign', label: 'Outside the United Kingdom' };
  const code = place.slice(0, 3);
  return code.length < 3
    ? { key: 'UK', label: 'United Kingdom, region not given' }
    : { key: code, label: ITL1[code] ?? code };
}

function valueBand({ value, ceiling }: Unit): GroupKey {
  if (value === undefined) return UNKNOWN;
  if (value.currency !== 'GBP') return { key: 'other-currency', label: 'Another currency' };
  if (ceiling) return { key: 'framework-ceiling', label: 'Framework ceiling' };
  const [, key, label] = VALUE_BANDS.find(([below]) => value.amount < below)!;
  return { key, label };
}

const BAND_ORDER = [...VALUE_BANDS.map(([, key]) => key), 'framework-ceiling', 'other-currency', 'unknown'];

/** Months and bands in their own order; buyers and regions by size, then key. */
export function compareGroups(
  by: Breakdown,
  a: { key: string; denominator: number },
  b: { key: string; denominator: number },
): number {
  if (by === 'value-band') return BAND_ORDER.indexOf(a.key) - BAND_ORDER.indexOf(b.key);
  const bySize = by === 'month' ? 0 : b.denominator - a.denominator;
  return bySize || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
