import { headingUnit, type Table, withoutScale } from '@ipec/feeds/table';
import type { Choice } from './choose-columns.ts';
import { plain } from './column-names.ts';

/** Headings that say nothing of their figures. */
const VALUE = /^(?:(?:data |obs(?:ervation)? ?)?values?|observations?|gwerth(?:oedd)?(?: data)?)$/i;
/** Headings of what figures are, where it is the same in every row. */
const SAID = /^(?:indicator|measure|metric|series|variable|statistic|dangosydd|mesur)(?: name)?$/i;

/** What an axis says of itself, as numbers and with their unit. */
const PLAIN = /^(?:count|frequency|number|percentage|per cent|value|nifer|canran|gwerth)$/i;
/** A longer text describes what is measured and does not name it. */
const LONGEST = 120;

/** What the figures are: the heading of their column, or what others say of all of them: `Charging points, per 1,000`. */
export function nameOfValues(
  { columns, rows, reading }: Table,
  { x, by, values }: Choice,
  unit: string | undefined,
): string {
  const [name = ''] = values.length === 1 ? values.map((one) => one.name) : [];
  if (!VALUE.test(plain(name))) return name;
  const said = columns.flatMap((column, at) => {
    const texts = [...new Set(rows.map((row) => row[at]?.text.trim() ?? ''))];
    const isSaid = at !== x && !by.includes(at) && texts.length === 1 && SAID.test(plain(column.name));
    return isSaid ? texts.filter((text) => /[a-z]{3}/i.test(text) && text.length <= LONGEST) : [];
  });
  const read = reading?.columns[values[0]?.y ?? -1]?.power ?? 0;
  // Of figures that are read in millions, `(£m)` is no longer true.
  const bare = said.map((text) => {
    const own = headingUnit(text);
    return own.unit === unit && own.power === read ? withoutScale(text) : text;
  });
  return bare.filter((text) => !PLAIN.test(text)).join(', ') || name;
}
