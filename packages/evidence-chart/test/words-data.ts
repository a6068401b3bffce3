import fc from 'fast-check';
import { parseRows, type RowCell } from '@ipec/feeds/table';
import type { Absent, Model, Series, XAxis } from '../src/model.ts';
import { type Attributes, parseOptions } from '../src/attributes/options.ts';
import { PARTS } from './parts.ts';
import { readTable } from '../src/data/read-table.ts';
import { uiEn } from '../src/strings/en/ui.ts';

const pageWords = { language: 'en', other: uiEn.other } as const;

/** A model of a table, or what stood in its way. */
export function modelOf(rows: readonly (readonly RowCell[])[], attributes: Attributes = {}): Model {
  const model = readTable(parseRows(rows), parseOptions(attributes), pageWords, PARTS);
  if (!model?.ok) throw new Error(JSON.stringify(model));
  return model.value;
}

/** Codes of the issues of a table that is refused. */
export function refusal(
  rows: readonly (readonly RowCell[])[],
  attributes: Attributes = {},
): readonly string[] {
  const table = parseRows(rows);
  if (!table.ok) return table.issues.map(({ code }) => code);
  const model = readTable(table, parseOptions(attributes), pageWords, PARTS);
  return !model || model.ok ? [] : model.issues.map(({ code, path }) => `${code} ${path}`);
}

export function seriesOf(values: readonly number[], name = 'A'): Series {
  return { name, y: Float64Array.from(values), absent: new Map(), marks: new Map() };
}

export function yearly(values: readonly number[], unit?: string): Model {
  const labels = values.map((_, index) => String(2001 + index));
  const at = Float64Array.from(labels, (year) => Date.UTC(Number(year), 0));
  const x: XAxis = { type: 'date', name: 'Year', labels, at };
  return { x, valueName: 'Rate', unit, series: [seriesOf(values)], notes: {} };
}

const figure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  // Ties.
  fc.integer({ min: 0, max: 3 }),
  // The reader knows one zero.
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
  fc.constant(NaN),
);
const name = fc.stringMatching(/^[A-Z][a-z]{4,8}$/);

type Gap = 'missing' | 'suppressed' | 'unread';
const SYMBOLS = { missing: '..', suppressed: '[c]', unread: '100+' } as const;

/** Why one figure of many is not there. */
function gapOf(gaps: readonly Gap[], at: number): Absent {
  const kind = gaps[at % gaps.length] ?? 'missing';
  return { kind, text: SYMBOLS[kind] };
}

/** Any model that a table of figures may become. */
export const models: fc.Arbitrary<Model> = fc
  .record({
    count: fc.integer({ min: 1, max: 14 }),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    dated: fc.boolean(),
    unit: fc.constantFrom(undefined, '%', 'share', 'GBP', 'EUR', 'pp', 'days'),
    gaps: fc.array(fc.constantFrom('missing', 'suppressed', 'unread'), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ count, names, dated, unit, gaps }) =>
    fc
      .array(fc.array(figure, { minLength: count, maxLength: count }), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((columns): Model => {
        const labels = Array.from({ length: count }, (_, at) => (dated ? `${2001 + at}` : `Place ${at + 1}`));
        const at = Float64Array.from(labels, (_, index) => Date.UTC(2001 + index, 0));
        return {
          x: dated ? { type: 'date', name: 'Year', labels, at } : { type: 'category', name: 'Area', labels },
          valueName: names.length === 1 ? names[0]! : '',
          ...(unit && { unit }),
          series: columns.map((values, index) => ({
            ...seriesOf(values, names[index]!),
            absent: new Map(
              values.flatMap((value, place) =>
                Number.isFinite(value) ? [] : [[place, gapOf(gaps, place + index)] as const],
              ),
            ),
          })),
          notes: {},
        };
      }),
  );
