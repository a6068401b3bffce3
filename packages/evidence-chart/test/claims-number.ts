import assert from 'node:assert/strict';
import type { Unit } from './published-tables.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/ (million|miliwn)\b/, 1e6],
  [/ (billion|biliwn)\b/, 1e9],
  [/ (trillion|triliwn)\b/, 1e12],
];
const UNITS = { '%': /%$/, GBP: /^−?£/, days: / days$/, points: / (percentage points?|pwynt canran)$/ };

/** Whether a text says a number, as precisely as it is written and no more precisely than was published. */
export function says(
  text: string,
  wanted: number,
  unit: Unit | 'points',
  decimals: number | undefined,
): void {
  for (const [name, sign] of Object.entries(UNITS))
    assert.equal(sign.test(text), name === (unit ?? ''), `${text} is not in ${unit ?? 'no unit'}`);
  const [, scale = 1] = SCALES.find(([name]) => name.test(text)) ?? [];
  const digits = /\d[\d,]*(\.\d+)?(E-?\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? assert.fail(text);
  const value = (text.startsWith('−') ? -1 : 1) * Number(digits) * scale;
  const after = digits.split('.')[1]?.length ?? 0;
  const off = 0.5 * 10 ** -after * scale * 1.000001 + Math.abs(wanted) * 1e-9;
  assert.ok(Math.abs(value - wanted) <= off, `${text} is not ${wanted}`);
  if (decimals !== undefined && scale === 1)
    assert.ok(after <= decimals, `${text} is more precise than what was published`);
}

/** A quantile as spreadsheets have it (PERCENTILE.INC). */
export function quantile(all: readonly number[], share: number): number {
  const rising = [...all].sort((a, b) => a - b);
  const [low, part] = [Math.floor(share * (rising.length - 1)), (share * (rising.length - 1)) % 1];
  return (rising[low] ?? NaN) * (1 - part) + (part > 0 ? (rising[low + 1] ?? NaN) * part : 0);
}
