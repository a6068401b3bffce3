import fc from 'fast-check';
import type { Absent, Model, Series, XAxis } from '../src/model.ts';
import { ems } from '../src/layout/measure.ts';
import type { Env } from '../src/layout/env.ts';
import { label as written, tick } from '../src/words/number.ts';

/** Figures of every size that a table may hold, and none. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e300, -1e300, 5e-324, 1e15, 1e15 + 1) },
  { weight: 2, arbitrary: fc.constant(NaN) },
);

const LONG =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch a’r cyffiniau, gwasanaethau cymdeithasol';

const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'x'),
  fc.constantFrom(LONG, LONG.slice(0, 60), 'Adeiladu', '2019/20'),
);

function axis(count: number): fc.Arbitrary<XAxis> {
  const start = 2000;
  const years = Array.from({ length: count }, (_, index) => String(start + index));
  return fc.oneof(
    fc
      .array(label, { minLength: count, maxLength: count })
      .map((labels): XAxis => ({ type: 'category', name: 'Place', labels })),
    fc.constant<XAxis>({
      type: 'date',
      name: 'Year',
      labels: years,
      at: Float64Array.from(years, (year) => Date.UTC(Number(year), 0, 1)),
    }),
    fc.constant<XAxis>({
      type: 'number',
      name: 'n',
      at: Float64Array.from(years, (_, index) => index * 2.5),
    }),
  );
}

function series(count: number): fc.Arbitrary<Series> {
  return fc
    .record({
      name: label,
      y: fc.array(figure, { minLength: count, maxLength: count }),
      spread: fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: undefined }),
      kind: fc.constantFrom<Absent['kind']>('missing', 'suppressed', 'unread'),
    })
    .map(({ name, y, spread, kind }) => {
      const column = Float64Array.from(y);
      const absent = new Map(
        y.flatMap((one, at) => (Number.isNaN(one) ? [[at, { kind, text: '..' }] as const] : [])),
      );
      const ends =
        spread === undefined
          ? {}
          : { lower: column.map((v) => v - spread), upper: column.map((v) => v + spread) };
      return { name, y: column, absent, marks: new Map(), ...ends };
    });
}

/** Any model: one figure or forty, one series or seven, nothing published at all. */
export const model: fc.Arbitrary<Model> = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    x: axis(count),
    valueName: fc.constant('Share'),
    unit: fc.constantFrom('%', undefined),
    series: fc.array(series(count), { minLength: 1, maxLength: 7 }),
    notes: fc.constant({}),
  }),
);

/** The page, with figures written as the element writes them. */
export function env({ x, unit, series }: Model, width: number, rtl = false): Env {
  const size = 14;
  const write = (value: number): string => tick(value);
  const place = (index: number): string =>
    x.type === 'number' ? write(x.at[index] ?? NaN) : (x.labels[index] ?? '');
  return {
    width,
    size,
    rtl,
    measure: (text) => ems(text) * size,
    tick: (value) => tick(value, unit),
    value: (value) => written(value, unit, 1),
    of: (index) => {
      const own = series[index]?.unit ?? unit;
      return { tick: (value) => tick(value, own), value: (value) => written(value, own, 1) };
    },
    share: (value) => `${value}%`,
    number: write,
    place,
    placeInYear: place,
    words: {
      other: (count) => `Other (${count})`,
      missing: 'No figure',
      suppressed: 'Withheld',
      unread: 'Not drawn',
      interval: 'Interval',
      from: (low, high) => `${low} to ${high ?? 'more'}`,
    },
  };
}
