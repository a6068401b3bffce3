import { fail, ok, type Issue, type Language, type Result } from '@ipec/common';
import type { Cell, periodsOf, Table } from '@ipec/feeds/table';
import type { Selection } from '../attributes/options.ts';
import type { Absent, Model, Series } from '../model.ts';
import { axisOf, ordered, type Place } from './axis.ts';
import { indicatorWords } from '../strings/indicators.ts';
import { plain } from './column-names.ts';

type Row = readonly Cell[];
type Read = (row: Row, name: string) => string;

/** One figure of the file, with where it stands. */
interface Figure {
  readonly row: Row;
  readonly place: string;
  readonly series: string;
}

/**
 * A file of indicators → the model of one: groups are the places and categories or second groups the series, or whichever
 * there is. The figure of all and those of its parts are never on one axis. Labels are those of the file, in the language
 * of the page. Denominators and unknowns come along; too few to compare is the mark `[few]`.
 */
export function indicatorModel(
  table: Table,
  { indicator, group }: Pick<Selection, 'indicator' | 'group'>,
  language: Language,
  dates: typeof periodsOf,
): Result<Model> {
  const at = new Map(table.columns.map(({ name }, index) => [name, index]));
  const id = at.has('id') ? 'id' : 'indicator';
  const text: Read = (row, name) => {
    const cell = row[at.get(name) ?? -1];
    return cell === undefined || (cell.kind !== 'value' && cell.text === '') ? '' : cell.text.trim();
  };
  /** The words of the page's language, else the English ones. */
  const words: Read = (row, name) => text(row, `${name}_${language}`) || text(row, name);
  const kept = table.rows.filter((row) => indicator === null || text(row, id) === indicator);
  const one = onlyOne(table, kept, indicator, [id, 'stream'], text);
  if (one) return fail(one);
  const chosen = breakdown(kept, group, text, words, dates);
  if (!chosen.ok) return chosen;
  const figures = chosen.value;
  const [first] = figures;
  if (!first)
    return fail({ code: 'indicator-none', path: 'indicator', message: 'the file has no figure of it' });
  const number = (row: Row, name: string): number => {
    const cell = row[at.get(name) ?? -1];
    return cell?.kind === 'value' && cell.text !== '' ? Number(cell.value) : NaN;
  };
  return ok({
    ...modelOf(table, figures, text, number, words, dates),
    words: indicatorWords[language],
  });
}

/** Several indicators, or one of several streams, have figures that are not to be compared. */
function onlyOne(
  table: Table,
  rows: readonly Row[],
  indicator: string | null,
  names: readonly string[],
  text: Read,
): Issue | undefined {
  const ids = (list: readonly Row[], name: string): readonly string[] =>
    [...new Set(list.map((row) => text(row, name)))].filter(Boolean);
  const [id = 'id', stream = 'stream'] = names;
  if (rows.length === 0) {
    const message = `no indicator ${JSON.stringify(indicator)} among ${ids(table.rows, id).join(', ')}`;
    return { code: 'indicator-unknown', path: 'indicator', message };
  }
  const several = ids(rows, id);
  if (several.length > 1)
    return { code: 'indicator-several', path: 'indicator', message: `choose one of ${several.join(', ')}` };
  const streams = ids(rows, stream);
  return streams.length > 1
    ? {
        code: 'indicator-streams',
        path: 'where',
        message: `choose by where="stream=…" one of ${streams.join(', ')}`,
      }
    : undefined;
}

/** The figures of a breakdown, of one of its groups, or of the whole. */
function breakdown(
  rows: readonly Row[],
  group: string | null,
  text: Read,
  words: Read,
  dates: typeof periodsOf,
): Result<readonly Figure[]> {
  const isGroup = (row: Row): boolean => text(row, 'group') !== '';
  const isSecond = (row: Row): boolean => text(row, 'second_group') !== '';
  const isCategory = (row: Row): boolean => text(row, 'category') !== '';
  const category = (row: Row): string => words(row, 'category_label') || words(row, 'category');
  const first = (row: Row): string => words(row, 'group_label') || words(row, 'group');
  const second = (row: Row): string => words(row, 'second_group_label') || words(row, 'second_group');
  const title = (row: Row): string => words(row, 'title');
  const by = plain(group ?? '');
  const isAll = by === 'all' || by === 'none';
  const isNamed = (row: Row): boolean => [text(row, 'group'), first(row)].some((one) => plain(one) === by);
  const isBy = rows.some((row) => plain(text(row, 'by')) === by) || group === null;
  const within = isAll
    ? rows.filter((row) => !isGroup(row))
    : isBy
      ? rows.filter((row) => isGroup(row) === rows.some(isGroup))
      : rows.filter(isNamed);
  if (within.length === 0) {
    const known = [...new Set(rows.flatMap((row) => [text(row, 'by'), text(row, 'group')]))].filter(Boolean);
    const message = `no breakdown or group ${JSON.stringify(group)} among ${known.join(', ')}`;
    return fail({ code: 'group-unknown', path: 'group', message });
  }
  const hasSecond = within.some(isSecond);
  const hasCategory = within.some(isCategory);
  const used = within.filter((row) => isSecond(row) === hasSecond && isCategory(row) === hasCategory);
  const isOneGroup = !isBy || isAll || !within.some(isGroup);
  const groups = isOneGroup ? [] : [first];
  const inner = [...(hasSecond ? [second] : []), ...(hasCategory ? [category] : [])];
  // Months are the axis, whether regions are split by them or they by regions.
  const isMonth = (name: string): boolean => dates(name).some(({ kind }) => kind === 'month');
  const isDated = hasSecond && used.every((row) => isMonth(second(row)) && !isMonth(first(row)));
  const parts = isDated
    ? [second, ...groups, ...inner.filter((one) => one !== second)]
    : [...groups, ...inner];
  const [place = title, ...rest] = parts;
  return ok(
    used.map((row) => ({
      row,
      place: place(row),
      series: rest.map((part) => part(row)).join(', ') || title(row),
    })),
  );
}

function modelOf(
  table: Table,
  figures: readonly Figure[],
  text: Read,
  number: (row: Row, name: string) => number,
  words: Read,
  dates: typeof periodsOf,
): Model {
  const row = figures[0]?.row ?? [];
  const names = [...new Set(figures.map(({ place }) => place))];
  const starts = names.map((name) => dates(name).find(({ kind }) => /^(month|quarter|day)$/.test(kind)));
  const isDated = starts.every((one) => one !== undefined);
  const type = isDated ? 'date' : 'text';
  const places = ordered(
    names.map((value, index): Place => ({ value, at: starts[index]?.at })),
    type,
  );
  const where = new Map(places.map(({ value }, index) => [value, index]));
  const series = new Map<string, readonly Figure[]>();
  for (const figure of figures) series.set(figure.series, [...(series.get(figure.series) ?? []), figure]);
  const unit = unitOf(text(row, 'value_unit'), text(row, 'statistic'));
  const isUnknown = figures.some((one) => !Number.isNaN(number(one.row, 'lower')));
  const column = (one: readonly Figure[], name: string): Float64Array => {
    const numbers = new Float64Array(places.length).fill(NaN);
    for (const figure of one) numbers[where.get(figure.place) ?? 0] = number(figure.row, name);
    return numbers;
  };
  const notes = { source: words(row, 'source'), licence: text(row, 'licence'), ...periodOf(row, text) };
  return {
    x: axisOf({ name: isDated ? '' : byName(row, text), type }, places),
    valueName: words(row, 'title'),
    ...(unit && { unit }),
    series: [...series].map(([name, one]): Series => ({
      name,
      y: column(one, 'value'),
      ...(isUnknown && { lower: column(one, 'lower'), upper: column(one, 'upper') }),
      denominator: column(one, 'denominator'),
      unknown: column(one, 'unknown'),
      absent: absences(one, places, where, text, number),
      marks: new Map(
        one.flatMap((figure) =>
          text(figure.row, 'small') === 'true' ? [[where.get(figure.place) ?? 0, ['[few]']] as const] : [],
        ),
      ),
    })),
    notes: { ...table.notes, ...Object.fromEntries(Object.entries(notes).filter(([, said]) => said)) },
  };
}

const byName = (row: Row, text: Read): string => text(row, 'by');

function periodOf(row: Row, text: Read): { readonly period?: string } {
  const [from, to] = [text(row, 'period_from'), text(row, 'period_to')];
  return from && to ? { period: `${from}/${to}` } : {};
}

/** Shares are 0 to 1; a share of older files is known by its statistic. */
function unitOf(valueUnit: string, statistic: string): string | undefined {
  if (valueUnit === 'percentage-points') return 'pp';
  if (valueUnit === 'index') return undefined;
  return valueUnit || (/^(share|mix)$/.test(statistic) ? 'share' : undefined);
}

/** Why a figure is not there: nothing to count, nobody knows, or the publisher has no field for it. */
function absences(
  figures: readonly Figure[],
  places: readonly Place[],
  where: ReadonlyMap<string | number, number>,
  text: Read,
  number: (row: Row, name: string) => number,
): ReadonlyMap<number, Absent> {
  const absent = new Map(places.map((_, index): [number, Absent] => [index, { kind: 'missing', text: '' }]));
  for (const { row, place } of figures) {
    const index = where.get(place) ?? 0;
    if (!Number.isNaN(number(row, 'value'))) absent.delete(index);
    else absent.set(index, { kind: 'missing', text: '', reason: reasonOf(row, text, number) });
  }
  return absent;
}

function reasonOf(
  row: Row,
  text: Read,
  number: (row: Row, name: string) => number,
): NonNullable<Absent['reason']> {
  if (text(row, 'not_published') === 'true') return 'not-published';
  return number(row, 'unknown') > 0 ? 'not-known' : 'nothing-to-count';
}
