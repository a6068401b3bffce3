import { readPlain, type RowCell } from '@ipec/feeds/table';
import type { Model, Series } from '../model.ts';
import { isAround } from './around.ts';
import { axisOf, ordered } from './axis.ts';
import type { Asked } from './read-model.ts';
import { TOTAL } from './total-names.ts';

/**
 * Words of headings and names that say what figures without a unit measure, and words for units. They may well name more
 * than those that differ: that is for measures.ts and for heading.ts.
 */
const MEASURING =
  /\b(index|indices|mynegai|progress|scores?|ratings?|sgôr|average|mean|median|cyfarta\w+|canolrif|rates?|ratio|proportion|percentages?|share|cyfradd|cymhareb|canran|minutes|hours|days|weeks|months|hectar\w*|erwau|acres|tonnes|miles|milltir\w*|km|kilometres|litres|[km]wh|munudau|oriau|diwrnodau|dyddiau|wythnosau|misoedd|tunelli|number|count|nifer|no of|(price|cost|amount|value|income|revenue|budget)s?|spend(ing)?|expenditure|pris|gwariant|gwerth|incwm|cyllideb|gbp|eur|usd|per ?cents?|pct|ppt?s?|y cant|pwynt|pounds|euros|dollars|bunnoedd|k|mn?|mln|bn|tn|thousands?|(m|b|tr)illions?|mil|miloedd|[mb]ili\w+|triliwn)\b/i;
/** Words for what figures are divided by, or are shares of, and `hourly`: those differ from others in one unit, too. */
const DIVIDED = /\b(per|pen|fesul|base|sample)\b|ator\b|[iw]adur|ly\b|annual|^n$/i;
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

/** Whether names of figures without a unit all measure the same, since none of them says what. */
const areAlike = (names: readonly string[]): boolean => !names.some((name) => MEASURING.test(name));

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
  }: Pick<Asked, 'unit' | 'selection'> &
    Partial<Pick<Asked, 'scaledApart'>> & { readonly fields: Partial<Asked['fields']> },
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
  const isTotal = labels.some((label) => TOTAL.test(label));
  const compared = names.length > 1 ? [...labels, ...names] : labels;
  const isMixed = compared.some((name) => DIVIDED.test(name)) || !(unit || areAlike(compared));
  if (isTotal || isMixed) return undefined;
  const series = names.map((name, at): Series => ({
    name,
    y: Float64Array.from(places, ({ cells }) => Number(cells[at]?.value)),
    lower: undefined,
    upper: undefined,
    absent: new Map(),
    marks: new Map(),
  }));
  return {
    x: axisOf({ ...column, name: column.unnamed ? '' : column.name }, places),
    valueName: names.length === 1 ? names.join() : '',
    ...(unit && { unit }),
    series,
    apart: scaledApart,
    notes: table.notes,
  };
}
