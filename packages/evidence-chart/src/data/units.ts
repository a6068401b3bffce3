import { fail, type Issue, ok, type Result } from '@ipec/common';
import { type Column, headingUnit, type Table } from '@ipec/feeds/table';
import type { Choice } from './choose-columns.ts';
import { unitOf } from './column-names.ts';
import { TOTAL } from './total-names.ts';
import { ASKED, measureOf } from './measures.ts';
import type { Value } from './values.ts';

interface Unit {
  readonly unit: string | undefined;
  /** The unit of the author scales figures that have none of their own. */
  readonly power: number;
  /** Of columns in several units, that of each which has one. */
  readonly own: ReadonlyMap<Value, string>;
}

type NamedUnit = ReturnType<typeof headingUnit>;

/** One axis has one unit. Figures of several are refused, since one of them would be drawn on the scale of another. */
export function unitsOf(
  table: Table,
  choice: Choice,
  asked: string | null,
  scaledApart: boolean,
): Result<Unit> {
  const { columns, notes } = table;
  const { values } = choice;
  const columnOf = ({ y, lower }: Value): Column | undefined => columns[y < 0 ? lower : y];
  const used = values.map(columnOf);
  const mixed = used.filter((column) => column?.mixed);
  if (mixed.length > 0) {
    const issues = mixed.map((column): Issue => {
      return {
        code: 'column-mixed-units',
        path: column?.name ?? '',
        message: 'its figures are in several units',
      };
    });
    return fail(...issues);
  }
  const said = asked ?? notes['unit'];
  const other = used.find((column) => column && areUnread(table.rows, choice.x, columns.indexOf(column)));
  if (other)
    return fail({
      code: 'column-mixed-units',
      path: other.name,
      message: 'some of its figures are in another unit',
    });

  // A column in which nothing is published has no unit that could differ.
  const figures = used.filter((column) => column?.type === 'number');
  const isUnsaid = !said && !scaledApart && figures.every((column) => !column?.unit && !column?.label);
  const named = isUnsaid ? unitsOfNames(table, choice) : [];
  if (named.length > 1) {
    const message = `its names give several units: ${named.map(({ unit }) => unit ?? 'none').join(', ')}`;
    return fail({ code: 'column-mixed-units', path: columns[choice.x]?.name ?? '', message });
  }
  const own: NamedUnit | undefined = said ? unitSaid(said) : named[0];
  const [money] = figures.flatMap((column) => (/^[A-Z]{3}$/.test(column?.unit ?? '') ? [column?.unit] : []));
  const unitAt = (column: Column | undefined): string | undefined =>
    column?.unit ??
    own?.unit ??
    (money && column && isSignless(table.rows, columns.indexOf(column)) ? money : undefined);
  const units = new Set(figures.map(unitAt));
  if (units.size > 1 && scaledApart) {
    const each = values.flatMap((value): [Value, string][] => {
      const unit = columnOf(value)?.unit ?? own?.unit;
      return unit === undefined ? [] : [[value, unit]];
    });
    return ok({ unit: undefined, power: 0, own: new Map(each) });
  }
  if (units.size > 1) {
    const list = used.map((column) => `${column?.name ?? ''} (${column?.unit ?? 'none'})`).join(', ');
    return fail({ code: 'units-differ', path: 'unit', message: `one axis has one unit: ${list}` });
  }
  const doubt = said ? undefined : unclear(table, choice);
  if (doubt) return fail(doubt);
  const [unit = own?.unit] = units;
  const isPlain = used.every((column) => column?.unit === undefined && column?.label === undefined);
  // The author says what 0.74 under `%` is.
  const isOne = own?.unit === 'share' && values.some(({ y }) => areParts(writtenIn(table.rows, choice.x, y)));
  if (own && unit === '%' && isOne) return ok({ unit: own.unit, power: 0, own: new Map() });
  // Of shares, `%` is how they are written.
  if (own && unit !== own.unit && !(own.unit === 'share' && unit === '%'))
    return fail({
      code: 'unit-contradicts',
      path: 'unit',
      message: `the figures are in ${unit}, and the unit says ${own.unit}`,
    });
  return ok({ unit, power: own && isPlain ? own.power : 0, own: new Map() });
}

/** How a share is written where its cell says so. */
const SHARE = /%|cent|pct|\bpc\b/i;
/** How much a share has changed is often less than one per cent. */
const CHANGE = /chang|growth|increas|decreas|differen|varian|inflation|gap|newid|cynnydd|twf/i;
/** Headings of what each row measures, and names that measure something else than a share. */
export const MEASURES = /\b(?:indicator|measure|kpi|pi|metric|dangosydd|mesur)s?\b/i;

interface Written {
  readonly value: number;
  readonly text: string;
  /** What the figure is of. */
  readonly of: string;
}

const writtenIn = (rows: Table['rows'], x: number, y: number): readonly Written[] =>
  rows.flatMap((row) => {
    const cell = row[y];
    return cell?.kind === 'value'
      ? [{ value: Number(cell.value), text: cell.text, of: row[x]?.text ?? '' }]
      : [];
  });

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether figures without a sign of per cent may be parts of one: 0.74, 0.073 and 1.005, not 0.4, 0.05 and 1.2. */
function areParts(figures: readonly Written[]): boolean {
  if (figures.some(({ value, text }) => Math.abs(value) > 2 || SHARE.test(text))) return false;
  const isFine = figures.some(({ value }) => decimalsOf(value) > 2);
  const isBelow = figures.every(({ value }) => Math.abs(value) <= 1);
  return isFine || (isBelow && figures.some(({ value }) => decimalsOf(value) > 1 && Math.abs(value) >= 0.1));
}

/** Amounts as they are written where their cells say so, by unit. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  '%': SHARE,
  GBP: /£|gbp|pound|bunnoedd|p$/i,
  EUR: /€|eur/i,
  USD: /\$|usd/i,
};

/**
 * Figures that may be something else than their column: 0.74 under `%`, which may be 74 %; 50 among `85%` and 7 among
 * `£6,898`, where each row is a measure of its own.
 */
function unclear({ columns, rows }: Table, { x, values }: Choice): Issue | undefined {
  for (const { y } of values) {
    const { name = '', unit = '' } = columns[y] ?? {};
    const sign = Object.hasOwn(SIGNS, unit) ? SIGNS[unit] : undefined;
    if (!sign) continue;
    const figures = writtenIn(rows, x, y);
    if (unit === '%' && areParts(figures) && !CHANGE.test(name)) {
      const message = `0.74 may be 0.74% or 74% under ${JSON.stringify(name)}`;
      return { code: 'percent-fractions', path: name, message };
    }
    const isEach = MEASURES.test(columns[x]?.name ?? '');
    const bare = figures.filter(({ text }) => !sign.test(text));
    // `Pass rate` alone has the sign: `Pass` and `Fail` are counts.
    const isRate = unit === '%' && figures.every(({ text, of }) => sign.test(text) === isShareOf(of));
    const other = bare.find(({ value, of }) => value !== 0 && (isEach || isRate || isOther(of, unit)));
    if (bare.length < figures.length && other) {
      const message = `the figure of ${JSON.stringify(other.of)} is in no unit, and others are in ${unit}`;
      return { code: 'column-mixed-units', path: name, message };
    }
  }
  return bareRow(columns, rows, x, values);
}

/**
 * A row without the sign in any column, and another with it in all of them, are of two units: `Cases | 1 | 3` below
 * `Seen in time | 86% | 83%`. The first row and the last may have it for all the others.
 */
function bareRow(
  columns: Table['columns'],
  rows: Table['rows'],
  x: number,
  values: Choice['values'],
): Issue | undefined {
  const units = new Set(values.map(({ y }) => columns[y]?.unit));
  const [unit = ''] = units;
  const sign = units.size === 1 && Object.hasOwn(SIGNS, unit) ? SIGNS[unit] : undefined;
  if (!sign || values.length < 2) return undefined;
  const cells = rows.map((row) => values.flatMap(({ y }) => (row[y]?.kind === 'value' ? [row[y]] : [])));
  const isSigned = cells
    .slice(1, -1)
    .some((row) => row.length > 1 && row.every(({ text }) => sign.test(text)));
  const at = cells.findIndex(
    (row) => row.every(({ text }) => !sign.test(text)) && row.some(({ value }) => Number(value) !== 0),
  );
  if (!isSigned || at < 0) return undefined;
  const message = `the figures of ${JSON.stringify(rows[at]?.[x]?.text)} are in no unit, and others are in ${unit}`;
  return { code: 'units-differ', path: 'unit', message };
}

/** Whether numbers could not be read in a column of another unit. One may be how many were asked, or a slip of the pen. */
function areUnread(rows: Table['rows'], x: number, y: number): boolean {
  const unread = rows.filter((row) => {
    const cell = row[y];
    return (
      cell?.kind === 'unread' &&
      cell.reason === 'not-a-number' &&
      /^-? ?\d[\d,]*(?:\.\d+)?$/.test(cell.text.trim()) &&
      !ASKED.test(row[x]?.text ?? '')
    );
  });
  return unread.length > 1;
}

const isShareOf = (name: string): boolean => measureOf(name).startsWith('rate') || SHARE.test(name);

/** Whether a name measures something that is not in a unit: a number of things is neither an amount nor a share. */
function isOther(name: string, unit: string): boolean {
  const measure = measureOf(name);
  const own = unit === '%' ? /^rate/ : /^(rate|money)/;
  return measure !== '' && !own.test(measure);
}

/** A figure with a letter of its scale and no sign of a currency: `99.9m`. */
const SCALED = /^[-(]?\d[\d.,]* ?(?:k|mn?|bn|million|billion)\)?$/i;

/** Whether the sign of a currency was only left out: `99.9m` beside `£92.3m`. */
const isSignless = (rows: Table['rows'], y: number): boolean =>
  rows.some((row) => row[y]?.kind === 'value') &&
  rows.every((row) => row[y]?.kind !== 'value' || SCALED.test(row[y].text.trim()));

/** A unit in the words of its author or of its file: `£m`, `000s`, `days`. */
function unitSaid(text: string): NamedUnit {
  const found = headingUnit(`(${text})`);
  return found.power > 0 ? found : unitOf(text);
}

/** Units that names of rows or of series end with: of `Notices` and `Spend (£m)` none, and millions of pounds. */
function unitsOfNames({ columns, rows }: Table, { x, by }: Choice): readonly NamedUnit[] {
  for (const index of [x, ...by]) {
    if (columns[index]?.type !== 'text') continue;
    const names = new Set(rows.map((row) => row[index]?.text ?? '').filter((name) => !TOTAL.test(name)));
    const units = new Map([...names].map((name) => [JSON.stringify(headingUnit(name)), headingUnit(name)]));
    const said = [...units.values()];
    if (said.some(({ unit, power }) => unit || power)) return said;
  }
  return [];
}
