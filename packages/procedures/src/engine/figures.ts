import { cite } from '../citation.ts';
import { poundsText } from '../text/money.ts';
import type { Citation, Limit, RulesetText, Tri } from '../types.ts';
import { FALSE, TRUE } from '../logic/tri.ts';
import type { Context } from './context.ts';
import { limitOn } from './limits.ts';
import { pounds } from './money.ts';
import { atLeast, SCALE } from './value.ts';

/** The value beside a limit, in one sentence, and where the limit stands. */
export interface Figure {
  readonly text: string;
  readonly citation: Citation;
}

/**
 * The figures behind a comparison with a table of limits: "£216,000 with VAT is not less than £207,720, the limit for …".
 * A part at its own limit (s.5) and a value that cannot be estimated (Sch.3 para 5) have sentences of their own.
 * Nothing while the comparison is not settled by a known value.
 */
export function figureOf(context: Context, table: string, text: RulesetText): Figure | undefined {
  const { ruleset } = context.program;
  const phrase = (name: string): string => text.phrases[name] ?? '';
  if (context.value.beyondEstimate)
    return { text: phrase('figure-none'), citation: cite('PA2023 Sch.3 para 5', ruleset) };
  const limits = context
    .rowsLeft(table)
    .map((key) => (key === null ? undefined : limitOn(context.program, key, context.asOf)));
  if (limits.length === 0 || limits.includes(undefined)) return undefined;
  const settled = settle(context, limits as Limit[]);
  if (!settled) return partFigure(context, table, phrase);
  const { limit, reached } = settled;
  const part = reached === FALSE ? partFigure(context, table, phrase) : undefined;
  if (part) return part;
  const sentence = phrase(reached === TRUE ? 'figure-reached' : 'figure-under');
  const filled = sentence
    .replace('{value}', valueText(context, limit.net === true, phrase))
    .replace('{limit}', poundsText(limit.amount))
    .replace('{name}', text.limits[limit.key] ?? limit.key);
  return { text: filled, citation: cite(limit.cite, ruleset, limit.status) };
}

/** The limit that settles it: the highest of those possible if the value reaches it, the lowest if it does not. */
function settle(context: Context, limits: readonly Limit[]): { limit: Limit; reached: Tri } | undefined {
  const order = [...limits].sort((a, b) => a.amount - b.amount);
  const [lowest, highest] = [order[0], order.at(-1)];
  const against = (limit: Limit | undefined): Tri =>
    limit ? atLeast(context.value, limit.net === true, limit.amount) : 1;
  if (highest && against(highest) === TRUE) return { limit: highest, reached: TRUE };
  if (lowest && against(lowest) === FALSE) return { limit: lowest, reached: FALSE };
  return undefined;
}

/** PA2023 s.5: a part that could be bought separately lifts the whole. */
function partFigure(context: Context, table: string, phrase: (name: string) => string): Figure | undefined {
  if (table !== 'threshold' || context.answer('separablePart') !== 'at-or-above-own-threshold')
    return undefined;
  return { text: phrase('figure-part'), citation: cite('PA2023 s.5', context.program.ruleset) };
}

/** "£216,000 with VAT", "£60,000 to £72,000 with VAT", "£216,000 or more with VAT". */
export function valueText(context: Context, net: boolean, phrase: (name: string) => string): string {
  const { value } = context;
  const [low, high] = net ? [value.netLower, value.netUpper] : [value.lower, value.upper];
  const from = poundsText(pounds(low / SCALE));
  const to = high === null ? null : poundsText(pounds(high / SCALE));
  const range = to === null ? 'range-open' : to === from ? 'range-exact' : 'range';
  return phrase(range)
    .replace('{from}', from)
    .replace('{to}', to ?? '')
    .replace('{vat}', phrase(net ? 'before-vat' : 'with-vat'));
}
