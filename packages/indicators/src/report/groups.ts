import type { Unit } from '../units.ts';
import { ukMonth } from '../time.ts';
import { FOREIGN, NO_REGION, NOT_PUBLISHED, regionLabels } from '../words/groups.ts';
import { type Labels, same } from '../words/language.ts';
import { OTHER_BANDS, VALUE_BANDS } from './bands.ts';
import type { Breakdown } from './types.ts';

export interface GroupKey {
  readonly key: string;
  readonly labels: Labels;
}

const UNKNOWN: GroupKey = { key: 'unknown', labels: NOT_PUBLISHED };

/** A buyer is its identifier, never its name; region is the buyer's, at ITL1. */
const KEYS: Readonly<Record<Breakdown, (unit: Unit) => GroupKey>> = {
  buyer: ({ buyer }) => (buyer ? { key: buyer.id, labels: same(buyer.name) } : UNKNOWN),
  month: ({ at }) => (at === undefined ? UNKNOWN : plain(ukMonth(at))),
  region: ({ buyer }) => regionOf(buyer?.place),
  'value-band': valueBand,
};

export function groupOf(by: Breakdown, unit: Unit): GroupKey {
  return KEYS[by](unit);
}

function plain(key: string): GroupKey {
  return { key, labels: same(key) };
}

function regionOf(place: string | undefined): GroupKey {
  if (place === undefined) return UNKNOWN;
  if (place === 'foreign') return { key: 'foreign', labels: FOREIGN };
  const code = place.slice(0, 3);
  return code.length < 3 ? { key: 'UK', labels: NO_REGION } : { key: code, labels: regionLabels(code) };
}

function valueBand({ value, ceiling }: Unit): GroupKey {
  if (value === undefined) return UNKNOWN;
  if (value.currency !== 'GBP') return { key: 'other-currency', labels: OTHER_BANDS['other-currency'] };
  if (ceiling) return { key: 'framework-ceiling', labels: OTHER_BANDS['framework-ceiling'] };
  const { key, labels } = VALUE_BANDS.find(({ below }) => value.amount < below)!;
  return { key, labels };
}

const BAND_ORDER = [...VALUE_BANDS.map(({ key }) => key), ...Object.keys(OTHER_BANDS), 'unknown'];

/** Months and bands in their own order; buyers and regions by size, then key. */
export function compareGroups(
  by: Breakdown,
  a: { key: string; denominator: number },
  b: { key: string; denominator: number },
): number {
  if (by === 'value-band') return BAND_ORDER.indexOf(a.key) - BAND_ORDER.indexOf(b.key);
  const bySize = by === 'month' ? 0 : b.denominator - a.denominator;
  return bySize || compareText(a.key, b.key);
}

/** By code point, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
