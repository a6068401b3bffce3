import { isoDate } from '@ipec/feeds/item';
import { valueOf, type EntryShape, type FieldShape, type Values } from './entry.ts';
import type { Grid } from './grid.ts';

/** What may be wrong with a field. Each has its words. */
export type Fault =
  | 'missing'
  | 'not-an-address'
  | 'not-a-date'
  | 'no-description'
  | 'no-picture'
  | 'no-words'
  | 'not-a-number'
  | 'no-date'
  | 'no-column-name'
  | 'no-figures';

/** Whether a text can be the address of a link: a page of the same site, or a site of the web. */
export function isAddress(text: string): boolean {
  if (/^(?:https?:\/\/|\/|\.{1,2}\/|#|\?|mailto:|tel:)\S*$/i.test(text))
    return !/^https?:/i.test(text) || URL.canParse(text);
  // `files/guide.pdf`; `www.example.org` would be a file of the same folder.
  return /^[^\s:]+$/.test(text) && !/^www\./i.test(text);
}

function faultOf({ id, kind, isNeeded }: FieldShape, values: Values, entry: EntryShape): Fault | null {
  const value = valueOf(values, id);
  if (id === 'alt' && value === '' && valueOf(values, 'image')) return 'no-description';
  if (id === 'image' && value === '' && valueOf(values, 'alt')) return 'no-picture';
  if (id === 'date' && value === '' && entry.id === 'key-figure') return 'no-date';
  if (value === '') return isNeeded ? 'missing' : null;
  if (kind === 'address' && !isAddress(value)) return 'not-an-address';
  if (kind === 'figures' && value.split('\n').some((line) => line.trim() && !/\S:\s+\S/.test(line)))
    return 'no-words';
  // A figure may be of a financial year, which is a date in words.
  if (kind === 'date' && isoDate(value, 'day-first') === null)
    return entry.id === 'key-figure' && /\d{4}/.test(value) ? null : 'not-a-date';
  return null;
}

/** What is wrong with an entry, by field. */
export function faultsOf(
  entry: EntryShape,
  fields: readonly FieldShape[],
  values: Values,
): Readonly<Record<string, Fault>> {
  const found = fields.flatMap((field) => {
    const fault = faultOf(field, values, entry);
    return fault ? [[field.id, fault] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What is wrong with a table: the columns that have words and no name, or nothing at all in it. */
export function gridFaults(
  { rows }: Grid,
  isNeeded: boolean,
): {
  readonly columns: readonly number[];
  readonly whole: Fault | null;
} {
  const [head = [], ...body] = rows;
  const isUsed = (at: number): boolean => body.some((row) => (row[at]?.text ?? '').trim() !== '');
  const columns = head.flatMap(({ text }, at) => (text.trim() === '' && isUsed(at) ? [at] : []));
  const isEmpty = !head.some((_, at) => isUsed(at));
  return { columns, whole: isEmpty && isNeeded ? 'no-figures' : null };
}

/** What is wrong with the value of an attribute. */
export function attributeFault(name: string, value: string): Fault | null {
  const isPlace = /(?:^|-)(?:href|src)$|^action$/.test(name);
  return isPlace && value !== '' && !isAddress(value) ? 'not-an-address' : null;
}
