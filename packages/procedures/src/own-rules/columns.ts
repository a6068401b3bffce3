import { readBand } from './amounts.ts';
import type { OwnRulesTable } from './types.ts';

/** What a column of the table can hold. */
export type OwnField = 'band' | 'subject' | 'method' | 'quotes' | 'approver' | 'advert' | 'form' | 'rule';

/** Headings in the words of councils' own rules, English and Welsh. The first pattern that fits decides. */
const HEADINGS: readonly (readonly [OwnField, RegExp])[] = [
  ['rule', /^(rule|cpr|clause|standing order|section|reference|ref\.?|rheol|cymal)\b|rule (no|number)/i],
  ['form', /\b(form|template|document to use|ffurflen|templed)\b/i],
  ['approver', /approv|authoris|authoriz|sign[- ]?off|who (decides|signs)|delegat|cymeradw|awdurdod/i],
  ['advert', /advert|where to publish|publicis|portal|hysbyseb|cyhoedd/i],
  ['subject', /(type|kind|category|nature) of|^(category|type|subject|goods or works|math|categori)$/i],
  [
    'quotes',
    /((no\.?|number|minimum|min\.?) (of )?(number of )?(written )?(quot|tender|bid|suppl))|^(quotes?|quotations?|dyfynbrisiau)$|nifer y dyfyn/i,
  ],
  [
    'method',
    /method|procedure|process|requirement|how to|what to do|action|award procedure|dull|gweithdrefn|proses/i,
  ],
  ['band', /value|band|threshold|amount|cost|spend|price|gwerth|trothwy|swm|£/i],
];
const FIELDS: readonly string[] = [
  'band',
  'subject',
  'method',
  'quotes',
  'approver',
  'advert',
  'form',
  'rule',
];

/** The column of each field: named by the author, or told by its heading. The first of two that fit is taken. */
export function columnsOf(table: OwnRulesTable): ReadonlyMap<OwnField, number> {
  const at = new Map<OwnField, number>();
  table.columns.forEach(({ text, field }, column) => {
    const named = field !== undefined && FIELDS.includes(field) ? (field as OwnField) : undefined;
    const found = named ?? HEADINGS.find(([, pattern]) => pattern.test(text.trim()))?.[0];
    if (found !== undefined && !at.has(found)) at.set(found, column);
  });
  const byAuthor = table.columns.some(({ field }) => field === 'band');
  const best = byAuthor
    ? undefined
    : bandColumn(table, new Set([...at].flatMap(([field, column]) => (field === 'band' ? [] : [column]))));
  if (best !== undefined) at.set('band', best);
  return at;
}

/** The column whose cells read as bands: "Threshold" may only number the rows, and the amounts stand beside it. */
function bandColumn({ columns, rows }: OwnRulesTable, taken: ReadonlySet<number>): number | undefined {
  const counts = columns.map((_, column) =>
    taken.has(column) ? 0 : rows.filter((row) => readBand(row[column]?.text ?? '') !== null).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}
