import type { Issue, Result } from '../result.ts';
import { readDates, splitPeriod } from './dates.ts';
import { headingUnit, type HeadingUnit, isTime, withoutScale } from './heading.ts';
import type { LeftOut } from './reading.ts';
import { EMPTY } from './sheet.ts';
import { unitOfLine } from './unit-of-line.ts';
import type { RawCell, RawTable, SheetOptions, Table } from './types.ts';

/** A heading that is longer is no year. */
const LONGEST_YEAR = 60;

/** What was found around the rows of a table. */
export interface Found {
  readonly measure?: string | undefined;
  readonly unit?: HeadingUnit | undefined;
  readonly leftOut?: readonly LeftOut[];
  readonly headingRows?: number;
  readonly headingCells?: number;
  readonly isGrouped?: boolean;
  readonly isAcross?: boolean;
}

/**
 * The same table with rows and columns exchanged, where its headings are dates and its figures stand across. Codes and
 * columns of totals or changes at the right edge are left out.
 */
export function acrossOf(
  raw: RawTable,
  table: Table,
  kept: readonly number[],
  options: SheetOptions,
  found: Found,
  build: (raw: RawTable, options: SheetOptions, found: Found) => Result<Table>,
): Table['across'] {
  const columns = table.columns.map((column, at) => ({ ...column, at, raw: kept[at] ?? at }));
  if (columns.filter(({ name }) => /\d\d/.test(name)).length < 2) return undefined;
  const isEmpty = (at: number): boolean => table.rows.every((row) => row[at]?.kind !== 'value');
  const wordsOf = ({ name }: { readonly name: string }): string =>
    withoutScale(name, options.language)
      .replace(/\(?[%£]\)?$/, '')
      .trimEnd();
  const isDate = (text: string): boolean => /\d\d/.test(text) && 'periods' in readDates('year', [text], true);
  // A year in which every cell says `Closed` is a year all the same.
  const isWords = ({ type, role, at, name }: (typeof columns)[number]): boolean =>
    type === 'text' &&
    role === undefined &&
    at > 0 &&
    name.length < LONGEST_YEAR &&
    isDate(splitPeriod(wordsOf({ name })).text) &&
    !table.rows.some((row) => /\d/.test(row[at]?.text ?? ''));
  const figures = columns.filter((one) => one.type === 'number' || isEmpty(one.at) || isWords(one));
  const worded = figures.map(wordsOf);
  const full = worded.map((text) => splitPeriod(text).text);
  // `Year ending Dec 2023` is a date as it stands.
  const isBare = full.filter(isDate).length > 1;
  const { names: short, before, behind } = shortened(full);
  const said = [before, behind.replace(/\(.*\)$/, '')].filter(Boolean).join(' ').trim();
  const shared = isBare || isTime(said) ? '' : said;
  const bare = isBare ? full : short;
  const isDated = bare.map(isDate);
  const dated = figures.filter((_, at) => isDated[at]);
  const rest = figures.filter((_, at) => !isDated[at]);
  const isRest = rest.every(({ name }) =>
    /total|change|difference|average|cyfanswm|newid|\bytd\b|to date|full[- ]year|hyd yma/i.test(name),
  );
  const labels = columns.filter(
    (one) => one.type === 'text' && one.role === undefined && !isEmpty(one.at) && !isWords(one),
  );
  // The marks of a year are those of its figures.
  const texts = (bare === full ? worded : bare).filter((_, at) => isDated[at]);
  const dates =
    dated.length > 1 && isRest && labels.length > 0 && !columns.some(({ type }) => type === 'date')
      ? readDates(
          'year',
          bare.filter((_, at) => isDated[at]),
          true,
        )
      : undefined;
  if (!dates || !('periods' in dates)) return undefined;
  /** A label that is the same in every row says what is measured, not whose figures these are. */
  const isSame = ({ at }: { readonly at: number }): boolean =>
    table.rows.length > 1 && new Set(table.rows.map((row) => row[at]?.text)).size === 1;
  const varied = labels.some((label) => !isSame(label)) ? labels.filter((label) => !isSame(label)) : labels;
  // Behind the figures stands what is said of them, such as `Improving`, where the names before them tell rows apart.
  const ahead = varied.filter(({ at }) => at < dated[0]!.at);
  const keys = table.rows.map((row) => ahead.map(({ at }) => row[at]?.text).join('\n'));
  const names = ahead.length > 0 && new Set(keys).size === keys.length ? ahead : varied;
  const [same] = labels
    .filter((label) => !names.includes(label))
    .map(({ at }) => table.rows[0]?.[at]?.text ?? '')
    // `ITL1` says of which list the names are.
    .filter((text) => /[a-z]{2}|[%£€$]/.test(text));
  const read = (): Result<Table> => {
    const cell = (row: readonly RawCell[], at: number): RawCell => row[at] ?? EMPTY;
    const named = (all: typeof names): readonly string[] =>
      raw.rows.map((row) =>
        all
          .map((label) => cell(row, label.raw).text.trim())
          .filter(Boolean)
          .join(', '),
      );
    // `Roadside` says what DT1 is like, and not which it is.
    const [first] = columns;
    const kinds = named(names);
    const isApart = new Set(kinds).size === kinds.length;
    const of = !isApart && first?.role === 'code' ? named([first, ...names]) : kinds;
    const units = new Set(dated.map(({ name }) => JSON.stringify(headingUnit(name, options.language))));
    const own = headingUnit(dated[0]!.name, options.language);
    const leftOut: readonly LeftOut[] = rest.map(({ name, at }) => ({
      what: 'column',
      at: at + 1,
      text: name,
      why: 'total-across',
    }));
    const built = build(
      {
        names: ['', ...of],
        rows: dated.map(({ raw: at }, index) => [
          { text: texts[index]! },
          ...raw.rows.map((row) => cell(row, at)),
        ]),
        notes: table.notes,
      },
      options,
      {
        ...found,
        headingCells: of.length + 1,
        isGrouped: false,
        isAcross: true,
        unit:
          units.size === 1 && (own.unit || own.power)
            ? own
            : (found.unit ??
              (same !== undefined
                ? headingUnit(same, options.language)
                : isBare
                  ? undefined
                  : unitOfLine(behind.replace(/^\(|\)$/g, '')))),
        measure: found.measure ?? same ?? (shared || undefined),
        leftOut: [...(found.leftOut ?? []), ...leftOut],
      },
    );
    const issues: readonly Issue[] = rest.map(({ name }) => ({
      code: 'column-left-out',
      path: name,
      message: 'is not one of the dates that the other headings are',
    }));
    return built.ok ? { ...built, warnings: [...issues, ...built.warnings] } : built;
  };
  return { columns: dated.map(({ at }) => at), read };
}

/** Headings without the words that all of them begin and end with: `Spend 2023`, `Spend 2024` → `2023`, `2024`, and `Spend`. */
function shortened(names: readonly string[]): {
  readonly names: readonly string[];
  readonly before: string;
  readonly behind: string;
} {
  const parts = names.map((name) => name.split(' '));
  const first = parts[0] ?? [];
  let [from, to] = [0, 0];
  const isShared = (at: number): boolean =>
    names.length > 1 &&
    parts.every(
      (words) => words.length > from + to + 1 && words.at(at) === first.at(at) && !/\d/.test(words.at(at)!),
    );
  while (isShared(from)) from += 1;
  while (isShared(-1 - to)) to += 1;
  return {
    names: parts.map((words) => words.slice(from, words.length - to).join(' ')),
    before: first.slice(0, from).join(' '),
    behind: first.slice(first.length - to).join(' '),
  };
}
