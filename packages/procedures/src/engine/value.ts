import type { Answer, Tri } from '../types.ts';
import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import { units } from './money.ts';

/**
 * What a contract is worth, as a range: unknown VAT gives two ends, an unknown part leaves no upper end. Ends are in
 * units times `SCALE`, so that 20 % added or taken away stays exact.
 */
export interface Value {
  readonly lower: bigint;
  readonly upper: bigint | null;
  /** Before VAT, for the Scottish regulated level. */
  readonly netLower: bigint;
  readonly netUpper: bigint | null;
  /** True if no honest estimate is possible: the law then treats the contract as above every limit (Sch.3 para 5). */
  readonly beyondEstimate: boolean;
}

/** 600 = lowest common multiple of 100 (per cent) and 120, so that both adding and removing 20 % are whole. */
export const SCALE = 600n;

interface VatRule {
  readonly gross: readonly [bigint, bigint];
  readonly net: readonly [bigint, bigint];
}

/** Multipliers over `SCALE`, lower and upper: PA2023 s.123(2) counts VAT in; the Scottish level leaves it out. */
const VAT: Readonly<Record<string, VatRule>> = {
  included: { gross: [600n, 600n], net: [500n, 500n] },
  none: { gross: [600n, 600n], net: [600n, 600n] },
  'add-20': { gross: [720n, 720n], net: [600n, 600n] },
  'add-5': { gross: [630n, 630n], net: [600n, 600n] },
  unsure: { gross: [600n, 720n], net: [500n, 600n] },
};

/** The multipliers for one answer about VAT. */
export function vatRule(vat: Answer | undefined): VatRule {
  return VAT[String(vat ?? 'unsure')] ?? (VAT['unsure'] as VatRule);
}

/** Sch.3 para 1 (and para 3 for a concession): every part, with VAT; prizes are entered with their VAT. */
export function addUp(
  parts: readonly (Answer | undefined)[],
  prizes: Answer | undefined,
  vat: Answer | undefined,
): Value {
  const { gross, net } = vatRule(vat);
  const known = [...parts, prizes].every((part) => typeof part === 'number');
  const sum = parts.reduce<bigint>(
    (total, part) => total + (typeof part === 'number' ? units(part) : 0n),
    0n,
  );
  const extra = typeof prizes === 'number' ? units(prizes) * SCALE : 0n;
  return {
    lower: sum * gross[0] + extra,
    upper: known ? sum * gross[1] + extra : null,
    netLower: sum * net[0] + extra,
    netUpper: known ? sum * net[1] + extra : null,
    beyondEstimate: parts.includes('cannot-estimate'),
  };
}

/** The range that holds both, where it is not known whether the contract is a concession. */
export function hull(a: Value, b: Value): Value {
  const least = (x: bigint, y: bigint): bigint => (x < y ? x : y);
  const most = (x: bigint | null, y: bigint | null): bigint | null =>
    x === null || y === null ? null : x > y ? x : y;
  return {
    lower: least(a.lower, b.lower),
    upper: most(a.upper, b.upper),
    netLower: least(a.netLower, b.netLower),
    netUpper: most(a.netUpper, b.netUpper),
    beyondEstimate: a.beyondEstimate && b.beyondEstimate,
  };
}

const bars = new Map<number, bigint>();

/** An amount of the law, such as a limit, on the scale of a value: there are few, and each is read once. */
export function barOf(amount: number): bigint {
  const bar = bars.get(amount) ?? units(amount) * SCALE;
  bars.set(amount, bar);
  return bar;
}

/** "Not less than": equal is at or above (PA2023 s.3(2)(b)). */
export function atLeast(value: Value, net: boolean, limit: number): Tri {
  if (value.beyondEstimate) return TRUE;
  const bar = barOf(limit);
  const [lower, upper] = net ? [value.netLower, value.netUpper] : [value.lower, value.upper];
  if (lower >= bar) return TRUE;
  return upper !== null && upper < bar ? FALSE : UNKNOWN;
}

/** "More than": equal is not enough (PA2023 ss.52(1), 53(3), 93(3)). Without an honest estimate it is not known. */
export function moreThan(value: Value, net: boolean, limit: number): Tri {
  if (value.beyondEstimate) return UNKNOWN;
  const bar = barOf(limit);
  const [lower, upper] = net ? [value.netLower, value.netUpper] : [value.lower, value.upper];
  if (lower > bar) return TRUE;
  return upper !== null && upper <= bar ? FALSE : UNKNOWN;
}
