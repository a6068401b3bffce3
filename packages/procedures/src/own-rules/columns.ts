import { readBand } from './band.ts';
import { quotesIn, readMethod } from './method.ts';
import { subjectIn } from './subject.ts';
import type { OwnRulesTable, OwnSubject } from './types.ts';

/** What a column of the table can hold. `lower` and `upper` are the ends of a band in columns of their own. */
export type OwnField =
  'band' | 'lower' | 'upper' | 'subject' | 'method' | 'quotes' | 'approver' | 'advert' | 'form' | 'rule';

/** Headings in the words of councils' own rules, English and Welsh. The first pattern that fits decides. */
const HEADINGS: readonly (readonly [OwnField, RegExp])[] = [
  ['rule', /^(rule|cpr|clause|standing order|section|reference|ref\.?|rheol|cymal)\b|rule (no|number)/i],
  ['form', /\b(form|template|document to use|ffurflen|templed)\b/i],
  ['approver', /approv|authoris|authoriz|sign[- ]?off|who (decides|signs)|delegat|cymeradw|awdurdod/i],
  ['advert', /advert|where to publish|publicis|portal|hysbyseb|cyhoedd/i],
  ['subject', /(type|kind|category|nature) of|^(category|type|subject|goods or works|math|categori)$/i],
  ['lower', /^(from|lower|min(imum)?( value)?$|lowest|isaf|o$)|\b(lower|minimum) (limit|value|amount)/i],
  [
    'upper',
    /^(to|upper|max(imum)?( value)?$|highest|uchaf|hyd at$)\b|\b(upper|maximum) (limit|value|amount)/i,
  ],
  [
    'quotes',
    /((no\.?|number|minimum|min\.?) (of )?(number of )?(written )?(quot|tender|bid|suppl))|^(quotes?|quotations?|dyfynbrisiau)$|nifer y dyfyn/i,
  ],
  [
    'method',
    /method|procedure|process|requirement|how to|(have|need(ed)?|required?) to do|what to do|what (you|officers) must|action|award procedure|dull|gweithdrefn|proses|beth i.w wneud/i,
  ],
  ['band', /value|band|threshold|amount|cost|spend|price|gwerth|trothwy|swm|£/i],
];
const FIELDS: readonly string[] = HEADINGS.map(([field]) => field);

/** Which column holds what. Bands may stand in one column for each kind of purchase. */
export interface Columns {
  readonly at: ReadonlyMap<OwnField, number>;
  readonly bands: readonly { readonly column: number; readonly subject: OwnSubject }[];
  /** Every column that says who approves: one before the start, one before the award, or one for each officer. */
  readonly approvers: readonly number[];
  /** Ways to buy in a column for each kind of purchase; empty where one column is for all. */
  readonly methods: readonly { readonly column: number; readonly subject: OwnSubject }[];
}

/** The column of each field: named by the author, or by its heading, or by what its cells say. The first of two is taken. */
export function columnsOf(table: OwnRulesTable): Columns {
  const at = new Map<OwnField, number>();
  const approvers: number[] = [];
  table.columns.forEach(({ text, field }, column) => {
    const named = field !== undefined && FIELDS.includes(field) ? (field as OwnField) : undefined;
    const found = named ?? HEADINGS.find(([, pattern]) => pattern.test(text.trim()))?.[0];
    if (found === 'approver') approvers.push(column);
    if (found !== undefined && !at.has(found)) at.set(found, column);
  });
  const byAuthor = table.columns.some(({ field }) => field === 'band');
  if (!byAuthor && !(at.has('lower') && at.has('upper'))) findBand(table, at);
  if (!at.has('method') && !at.has('quotes')) findMethod(table, at);
  const bands = bandColumns(table, at);
  return { at, bands, approvers, methods: bands.length > 1 ? [] : methodColumns(table) };
}

function best(
  table: OwnRulesTable,
  taken: ReadonlySet<number>,
  fits: (text: string) => boolean,
): number | undefined {
  const counts = table.columns.map((_, column) => (taken.has(column) ? 0 : fitting(table, column, fits)));
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function fitting({ rows }: OwnRulesTable, column: number, fits: (text: string) => boolean): number {
  return rows.filter((row) => fits(row[column]?.text ?? '')).length;
}

/** The column whose cells read as bands: "Threshold" may only number the rows, and the amounts stand beside it. */
function findBand(table: OwnRulesTable, at: Map<OwnField, number>): void {
  const others = [...at].flatMap(([field, column]) => (field === 'band' ? [] : [column]));
  const column = best(table, new Set(others), (text) => readBand(text) !== null);
  if (column !== undefined) at.set('band', column);
}

/** The column whose cells say how to buy, where no heading does. */
function findMethod(table: OwnRulesTable, at: Map<OwnField, number>): void {
  const column = best(table, new Set(at.values()), (text) => readMethod(text, quotesIn(text), '') !== null);
  if (column !== undefined) at.set('method', column);
}

/** "Goods and services" beside "Works": a column of bands for each. */
function bandColumns(table: OwnRulesTable, at: ReadonlyMap<OwnField, number>): Columns['bands'] {
  const main = at.get('band');
  const apart = at.has('lower') && at.has('upper');
  if (main === undefined || (apart && fitting(table, main, (cell) => readBand(cell) !== null) === 0))
    return [];
  const half = table.rows.length / 2;
  const bySubject = table.columns.flatMap(({ text }, column) => {
    const subject = subjectIn(text);
    const isBand = fitting(table, column, (cell) => readBand(cell) !== null) >= half;
    return subject !== 'any' && isBand ? [{ column, subject }] : [];
  });
  return bySubject.length > 1 ? bySubject : [{ column: main, subject: 'any' }];
}

/** "Goods and services procedure" beside "Works procedure": a column of ways to buy for each. */
function methodColumns(table: OwnRulesTable): Columns['methods'] {
  const half = table.rows.length / 2;
  const isWay = (cell: string): boolean =>
    readBand(cell) === null && readMethod(cell, quotesIn(cell), '') !== null;
  const bySubject = table.columns.flatMap(({ text }, column) => {
    const subject = subjectIn(text);
    return subject !== 'any' && fitting(table, column, isWay) >= half ? [{ column, subject }] : [];
  });
  return new Set(bySubject.map(({ subject }) => subject)).size > 1 ? bySubject : [];
}
