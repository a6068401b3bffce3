import { readPlain, type RowCell } from '@ipec/feeds/table';
import type { Model, Series } from '../model.ts';
import { isAround } from './around.ts';
import { axisOf, ordered } from './axis.ts';
import type { Asked } from './read-model.ts';
import { TOTAL } from './total-names.ts';

/**
 * How words of headings and names begin that say what figures without a unit measure, and words for units. They may well
 * name more than those that differ: that is for measures.ts, measures-beside.ts and heading.ts.
 */
const MEASURING =
  /\b(ind[ei]|myne|progr|scor|rat|sgôr|propo|shar|cymh|minu|hour|day|week|month|hect|mil[el]|erw|acre|ton|k(m|ilo|wh)|mwh|lit|munu|oria|diwr|dydd|wyth|miso|tun|numb|counts?\b|nifer|no of|pri[cs]|cost|amou|spen|expe|valu|inco|reve|budg|gw[ae]r|incw|rece|fee|sal[ae]|wage|earn|rent|pay|debt|arre|age\b|speed|temper|distance|weig|heig|dens|(gbp|eur|usd|per ?cents?|cent|pct|ppt?s?|percentages?|y cant|canran|pwynt|pounds|euros|dollars|bunnoedd|k|mn?|mln|bn|tn|thousands?|(m|b|tr)illions?|mil|miloedd|[mb]ili\w+|triliwn)\b)/i;
/** Words for what figures are divided by, or are shares of, and `hourly`: those differ from others in one unit, too. */
const DIVIDED =
  /\b((per|pen|fesul|base|sample|each|band|un(it)?)\b|aver|me(an|di)|cyf|cano)|ator\b|[iw]adur|ly\b|annual|^n$/i;
/** Beginnings and ends of words for units are enough: a caption that names none may well have one. */
const UNIT = /[%£€$]|000|cent|cant|mil|illi|thous|pound|bunn|pwynt|point|gbp|eur|pct/i;

/** Whether a caption may name the unit of all figures below it. */
export const namesUnit = (caption: string | null): boolean => UNIT.test(caption ?? '');

type Rows = readonly (readonly RowCell[])[];

/** Rows that were read, as long as they are there: before the tag is registered, and when the chart is drawn. */
const known = new WeakMap<Rows, ReturnType<typeof readPlain>>();

function readOnce(rows: Rows, heads: number | undefined): ReturnType<typeof readPlain> {
  if (!known.has(rows)) known.set(rows, readPlain(rows, heads));
  return known.get(rows);
}

/**
 * A plain table of the page → the model, where its author names no column and no unit, and nothing in it has to be weighed:
 * one unit, no totals, no ends of intervals. Undefined for everything else, which `readTable` reads.
 */
export function plainModel(
  rows: Rows,
  heads: number | undefined,
  {
    fields,
    unit: asked,
    selection,
    scaledApart,
    kind = 'bar',
  }: Pick<Asked, 'unit' | 'selection'> &
    Partial<Pick<Asked, 'scaledApart' | 'kind'>> & { readonly fields: Partial<Asked['fields']> },
): Model | undefined {
  const isAsked = [asked, selection, ...Object.values(fields)].some((one) => (one ?? null) !== null);
  const table = isAsked ? undefined : readOnce(rows, heads);
  const [column, ...figures] = table?.columns ?? [];
  const units = new Set(figures.map(({ unit }) => unit));
  const names = figures.map(({ name }) => name);
  if (!table || !column || units.size > 1 || names.some((name) => isAround(name) || TOTAL.test(name)))
    return undefined;
  const [unit] = units;
  const placed = table.rows.map(([place, ...cells]) => ({ ...(place as typeof place & object), cells }));
  const places = ordered(placed, column.type) as typeof placed;
  const labels = places.map(({ value }) => String(value));
  const compared = names.length > 1 ? [...labels, ...names] : labels;
  const series = names.map((name, at): Series => ({
    name,
    y: Float64Array.from(places, ({ cells }) => Number(cells[at]?.value)),
    lower: undefined,
    upper: undefined,
    absent: new Map(),
    marks: new Map(),
  }));
  // Beside whole numbers, figures with decimals may be the size of something.
  const wholes = new Set(names.map((_, at) => places.some(({ cells }) => cells[at]?.text.includes('.'))));
  const isAlike = unit || (wholes.size < 2 && !compared.some((name) => MEASURING.test(name)));
  // Shares that are stacked may be of several wholes.
  const isStacked = unit === '%' && /^st.*k/.test(kind);
  if (
    isStacked ||
    !isAlike ||
    labels.some((label) => TOTAL.test(label)) ||
    compared.some((name) => DIVIDED.test(name))
  )
    return undefined;
  return {
    x: axisOf({ ...column, name: column.unnamed ? '' : column.name }, places),
    valueName: names.length === 1 ? names.join() : '',
    ...(unit && { unit }),
    series,
    apart: scaledApart,
    notes: table.notes,
  };
}
