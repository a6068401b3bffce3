import type { Issue } from '../result.ts';
import { describe } from './describe-column.ts';
import { isTime } from './heading.ts';
import type { ColumnKind } from './reading.ts';
import { LONGEST, splitMarks } from './scan.ts';
import { absence } from './symbols.ts';
import { type Telling, wordsOf } from './telling.ts';
import type { TypedColumn } from './typed-column.ts';
import type { Cell, Column } from './types.ts';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  code: 'codes',
  rank: 'ranks',
  flag: 'flags',
  unit: 'units',
  error: 'errors',
};

/** A column of words: names, or codes, ranks and flags. */
export function textColumn(
  name: string,
  tellings: readonly Telling[],
  role: Column['role'],
  partly: number,
  isFirst: boolean,
): TypedColumn {
  const bare = bareNames(tellings);
  const cells = tellings.map(({ raw, text }, at): Cell => {
    const absent = absence(text, 'words');
    if (absent) return { ...absent, text: raw.text };
    const { value, marks } = bare?.[at] ?? { value: wordsOf(raw), marks: [] };
    return { kind: 'value', value, text: raw.text, ...(marks.length > 0 && { marks }) };
  });
  const telling = tellings.filter(({ absent }) => !absent).length;
  const warnings: Issue[] = [];
  if (partly > 0)
    warnings.push({
      code: 'column-mixed-dates',
      path: name,
      message: `${partly} of ${telling} cells are dates, and all are taken as names`,
    });
  if (isFirst && !isTime(name) && tellings.some(({ text }) => TURNED.test(text)))
    warnings.push({
      code: 'column-turned-dates',
      path: name,
      message: 'may be bands that a spreadsheet turned into dates',
    });
  const column: Column = { name, type: 'text', ...(role && { role }) };
  const kind = telling === 0 ? 'empty' : ((role && KINDS[role]) ?? 'names');
  return { column, cells, warnings, reading: describe(name, kind, cells, role ? 'heading' : 'cells') };
}

/** What spreadsheets make of `1-4` and `10-49`. */
const TURNED = /^(\d\d?-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d\d)$/;

/** Marks at the end of a name are notes, unless names differ in nothing else. */
const NOTE = /(\[(note |nodyn )?\d{1,2}(, ?(note |nodyn )?\d{1,2})*\]|\[[pref]\]|[*†‡]|[¹²³⁴-⁹])$/i;

/** Names without the notes at their ends; undefined where there are none, or where names would become the same. */
function bareNames(
  tellings: readonly Telling[],
): readonly { value: string; marks: readonly string[] }[] | undefined {
  const words = tellings.map(({ raw }) => wordsOf(raw));
  if (!words.some((text) => text.length <= LONGEST && NOTE.test(text))) return undefined;
  const bare = words.map((value) => {
    const { text, marks } =
      value.length <= LONGEST && NOTE.test(value) ? splitMarks(value) : { text: value, marks: [] };
    return { value: text, marks };
  });
  const isApart = new Set(bare.map(({ value }) => value)).size === new Set(words).size;
  return isApart ? bare : undefined;
}
