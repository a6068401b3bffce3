import { cite } from '../citation.ts';
import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { LevelResult, Limit, ThresholdResult, Tri } from '../types.ts';
import type { Context } from './context.ts';
import { limitOn } from './limits.ts';
import { pounds } from './money.ts';
import { atLeast, barOf, SCALE, type Value } from './value.ts';

const NOTHING: ThresholdResult = {
  key: null,
  amount: null,
  estimated: null,
  above: null,
  lower: null,
  upper: null,
  net: null,
  candidates: [],
  near: false,
  notifiable: false,
  citation: null,
  level: null,
};

/** A three-valued truth as true, false or null. */
export function maybe(value: Tri): boolean | null {
  return value === TRUE ? true : value === FALSE ? false : null;
}

/** What the value is compared with, and how it stands. Of several possible limits, the lowest is reported. */
export function thresholdOf(context: Context): ThresholdResult {
  if (context.definition('no_threshold') === TRUE) return NOTHING;
  const limits = context.rowsLeft('threshold').flatMap((key) => {
    const limit = key === null ? undefined : limitOn(context.program, key, context.asOf);
    return limit ? [limit] : [];
  });
  const [lowest] = [...limits].sort((a, b) => a.amount - b.amount);
  const { ruleset } = context.program;
  return {
    ...amounts(context.value),
    estimated: estimateOf(context),
    key: lowest?.key ?? null,
    amount: lowest?.amount ?? null,
    above: maybe(context.definition('above')),
    candidates: [...new Set(limits.map((limit) => limit.key))],
    near: [...limits, ...levelsOf(context)].some((limit) => isNear(context.value, limit)),
    notifiable: maybe(context.definition('notifiable')),
    citation: lowest ? cite(lowest.cite, ruleset, lowest.status) : null,
    level: levelOf(context),
  };
}

/** The Scottish levels that the answers leave possible, before VAT. */
export function levelsOf(context: Context): Limit[] {
  if (context.definition('scotland') !== TRUE || context.definition('scot_not_modelled') === TRUE) return [];
  return context.rowsLeft('scottish-level').flatMap((key) => {
    const limit = key === null ? undefined : limitOn(context.program, key, context.asOf);
    return limit ? [limit] : [];
  });
}

/** PRSA2014 s.3: what decides under the limits of the Regulations. None while goods and works have different ones. */
function levelOf(context: Context): LevelResult | null {
  const [limit, other] = levelsOf(context);
  if (!limit || other) return null;
  const { ruleset } = context.program;
  return {
    key: limit.key,
    amount: limit.amount,
    reached: maybe(atLeast(context.value, true, limit.amount)),
    citation: cite(limit.cite, ruleset, limit.status),
  };
}

function amounts(value: Value): Pick<ThresholdResult, 'lower' | 'upper' | 'net'> {
  if (value.beyondEstimate) return { lower: null, upper: null, net: null };
  const shown = (end: bigint | null): number | null => (end === null ? null : pounds(end / SCALE));
  return {
    lower: pounds(value.lower / SCALE),
    upper: shown(value.upper),
    net: { lower: pounds(value.netLower / SCALE), upper: shown(value.netUpper) },
  };
}

/** The sum where it is exact. Prizes that may never arise are left out of it, though `upper` stays open for them. */
function estimateOf(context: Context): number | null {
  const unasked = context.relevant('prizesValue') === UNKNOWN && context.facts['prizesValue'] === undefined;
  const { lower, upper, beyondEstimate } = unasked ? context.with('prizesValue', 0).value : context.value;
  return !beyondEstimate && lower === upper ? pounds(lower / SCALE) : null;
}

/** Within a tenth of the limit on either side, at either end of the range. */
export function isNear(value: Value, limit: Limit): boolean {
  const bar = barOf(limit.amount);
  const [lower, upper] = limit.net ? [value.netLower, value.netUpper] : [value.lower, value.upper];
  const close = (end: bigint | null): boolean =>
    end !== null && end * 10n >= bar * 9n && end * 10n <= bar * 11n;
  return !value.beyondEstimate && (close(lower) || close(upper));
}
