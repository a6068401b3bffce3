import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REGIONS, regionOf } from '../src/layout/kinds/regions.ts';
import { quartiles } from '../src/layout/quartiles.ts';
import { COLOURS } from '../src/draw/look.ts';
import { MUTED, OTHER } from '../src/layout/drawn.ts';
import type { Scene } from '../src/layout/scene.ts';
import type { Model } from '../src/model.ts';
import { kinds } from './kinds.ts';
import { env } from './models.ts';
import { modelOf } from './words-data.ts';

const survey = modelOf([
  ['Statement', 'Disagree', 'Neither', 'Agree'],
  ['We buy early', '20', '20', '60'],
  ['We test first', '40', '10', '50'],
]);

const draw = (model: Model, kind: keyof typeof kinds, more = {}, width = 700): Scene =>
  kinds[kind].layout(model, more, env(model, width));

test('answers stand around the middle of the middle one', () => {
  const scene = draw(survey, 'diverging');
  const [left, mid, right] = [0, 1, 2].map((series) => scene.box(series, 0));
  const zero = ((mid?.left ?? 0) + (mid?.right ?? 0)) / 2;
  const unit = ((right?.right ?? 0) - (right?.left ?? 0)) / 60;
  assert.ok(Math.abs((left?.right ?? 0) - (left?.left ?? 0) - 20 * unit) < 0.5);
  const axis = scene.paths.find(({ paint }) => paint === 'axis')?.d.match(/[\d.]+/)?.[0];
  assert.ok(Math.abs(Number(axis) - zero) < 0.5);
  // Before zero stand answers, not negative figures.
  assert.ok(scene.texts.filter(({ role }) => role === 'tick').every(({ text }) => !/[-−]/.test(text)));
});

test('a stack that lies has its parts one after another', () => {
  const scene = draw(survey, 'stacked-bar');
  const boxes = [0, 1, 2].map((series) => scene.box(series, 1));
  assert.equal(boxes[0]?.right, boxes[1]?.left);
  assert.equal(boxes[1]?.right, boxes[2]?.left);
});

test('a slope goes from one column to the other, and higher is more', () => {
  const model = modelOf([
    ['Town', 'Before', 'After'],
    ['Leeds', '10', '30'],
    ['York', '20', '15'],
    ['Hull', '25', '25'],
  ]);
  const scene = draw(model, 'slope');
  const at = (series: number, place: number): readonly [number, number] =>
    scene.at(series, place) ?? assert.fail();
  assert.ok(at(0, 0)[0] < at(1, 0)[0]);
  assert.ok(at(0, 0)[1] > at(1, 0)[1] && at(0, 1)[1] < at(1, 1)[1]);
  assert.equal(at(0, 2)[1], at(1, 2)[1]);
  assert.equal(
    kinds.slope.needs?.({ ...model, series: model.series.slice(0, 1) }, {})?.code,
    'kind-unsuitable',
  );
});

test('two things in two columns are compared from column to column, and not one with the other', () => {
  const model = modelOf([
    ['Town', 'Before', 'After'],
    ['Leeds', '10', '30'],
    ['York', '20', '15'],
  ]);
  const scene = draw(model, 'slope');
  const across = (series: number, place: number): number => scene.at(series, place)?.[0] ?? NaN;
  assert.ok(across(0, 0) < across(1, 0));
  assert.equal(across(0, 0), across(0, 1));
});

test('quartiles are those of R and of spreadsheets', () => {
  assert.deepEqual(quartiles(Float64Array.from([1, 2, 3, 4])), [1, 1.75, 2.5, 3.25, 4]);
  assert.deepEqual(quartiles(Float64Array.from([7])), [7, 7, 7, 7, 7]);
});

test('on a scale of powers of ten equal ratios are equal lengths, and 0 is refused', () => {
  const model = modelOf([
    ['Contract', 'Value'],
    ['First', '1000'],
    ['Second', '10000'],
    ['Third', '100000'],
  ]);
  const scene = draw(model, 'strip', { log: true });
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map((place) => scene.at(0, place)?.[0]);
  assert.ok(Math.abs(b - a - (c - b)) < 0.01);
  const zero = { ...model, series: model.series.map((one) => ({ ...one, y: Float64Array.from([0, 1, 2]) })) };
  assert.equal(kinds.box.needs?.(zero, { log: true })?.code, 'kind-unsuitable');
});

test('regions and nations are known by name in both languages and by code, each once', () => {
  const names = REGIONS.flatMap(({ names: own, codes }) => [...own, ...codes]);
  assert.equal(new Set(names).size, names.length);
  assert.equal(new Set(REGIONS.map(({ column, row }) => `${column} ${row}`)).size, 12);
  for (const [index, { codes, names: own }] of REGIONS.entries())
    for (const name of [...codes, ...own]) assert.equal(regionOf(name), index, name);
  assert.equal(regionOf('Yorkshire and The Humber'), regionOf('TLE'));
  assert.equal(regionOf('Atlantis'), -1);
  for (const [name, code] of [
    ['Gogledd-ddwyrain Lloegr', 'UKC'],
    ['De-orllewin Lloegr', 'TLK'],
    ['South East England', 'TLJ'],
    ['East of England region', 'E12000006'],
    ['Swydd Efrog a’r Humber', 'UKE'],
  ] as const)
    assert.equal(regionOf(name), regionOf(code), name);
});

test('what is no region of the United Kingdom has no tile: areas told as one, other countries, codes that contradict', () => {
  for (const [name, code] of [
    ['GB-WLS', 'TLL'],
    ['gb-sct', 'TLM'],
    ['London (E12000007)', 'TLI'],
    ['E12000003 Yorkshire and The Humber', 'TLE'],
    ['TLN – Northern Ireland', 'TLN'],
    ['England: North East', 'TLC'],
  ] as const)
    assert.equal(regionOf(name), regionOf(code), name);
  for (const name of [
    'England',
    'England and Wales',
    'Wales and England',
    'England & Scotland',
    'Cymru a Lloegr',
    'Lloegr a Chymru',
    'England and Northern Ireland',
    'Great Britain',
    'United Kingdom',
    'Isle of Man',
    'Jersey',
    'Guernsey',
    'Ireland',
    'GB-ENG',
    'GB-EAW',
    'GB-GBN',
    'GB-UKM',
    'IE-CO',
    'DE-NW',
    'FR-NAQ',
    'US-NE',
    'E92000001',
    'K02000001',
    'K04000001',
    'E12000010',
    'E06000001',
    'S12000033',
    'W06000001',
    'N09000003',
    'L93000001',
    'M83000003',
    'TLC1',
    'UKM50',
    'TLZ',
    'E12000007 Wales',
    'Wales TLM',
    'London 2',
    'London, Ontario',
    'New South Wales',
    'North East Scotland',
    'South East Asia',
    'Eastern and Midland',
    'East and West',
    'Rest of England',
    'North',
    '',
  ])
    assert.equal(regionOf(name), -1, name);
});

test('a map shows each region once in its place, and what is not a region is refused by name', () => {
  const rows = (names: readonly string[]): Model =>
    modelOf([['Region', 'SME share (%)'], ...names.map((name, index) => [name, String(10 + index)])]);
  const model = rows(['Scotland', 'Wales', 'London', 'North East']);
  const scene = draw(model, 'tile-map');
  const [scotland, wales, london] = [0, 1, 2].map((place) => scene.box(0, place));
  assert.ok((scotland?.top ?? 0) < (wales?.top ?? 0) && (wales?.left ?? 0) < (london?.left ?? 0));
  // Two figures at the edges of classes: no class of the key says of both that it is theirs.
  const even = modelOf([
    ['Region', 'Notices'],
    ...['Scotland', 'Wales', 'London'].map((name, at) => [name, String(20 + 10 * at)]),
  ]);
  const key = draw(even, 'tile-map').texts.flatMap(({ text }) => (/ to /.test(text) ? [text] : []));
  assert.deepEqual(key, ['20 to 25', '25 to 30', '30 to 35', '35 to more']);
  const refused = kinds['tile-map'].needs?.(rows(['Wales', 'Mercia']), {});
  assert.match(refused?.message ?? '', /Mercia/);
});

test('a table with bars has a figure and a bar in each cell, longer for more', () => {
  const scene = draw(survey, 'inline-bars');
  const values = scene.texts.filter(({ role }) => role === 'value').map(({ text }) => text);
  assert.deepEqual(values.toSorted(), ['10.0', '20.0', '20.0', '40.0', '50.0', '60.0']);
});

test('what is not highlighted is grey', () => {
  const model = modelOf([
    ['Town', 'Contracts'],
    ['Leeds', '10'],
    ['York', '20'],
  ]);
  const fills = draw(model, 'bar', { highlight: ['York'] }).paths.filter(({ paint }) => paint === 'fill');
  assert.deepEqual(
    fills.map(({ slot }) => slot),
    [MUTED, 0],
  );
});

test('axes of counts have whole numbers', () => {
  const model = modelOf([
    ['Town', 'Contracts'],
    ['Leeds', '1'],
    ['York', '2'],
  ]);
  const ticks = draw(model, 'column').texts.filter(({ role }) => role === 'tick');
  assert.ok(
    ticks.every(({ text }) => /^\d+$/.test(text)),
    ticks.map(({ text }) => text).join(),
  );
});

const COUNCILS = [
  ['Council', 'Spend (£)', 'SME share (%)'],
  ['Leeds', '10,000', '20'],
  ['York', '100,000', '35'],
  ['Hull', '1,000,000', '50'],
  ['Ely', '[c]', '10'],
];

test('a scatter chart has a point for each name with both figures, each axis in its own unit', () => {
  const model = modelOf(COUNCILS, { type: 'scatter' });
  assert.deepEqual(
    model.series.map(({ unit }) => unit),
    ['GBP', '%'],
  );
  const scene = draw(model, 'scatter');
  const at = (place: number): readonly [number, number] => scene.at(0, place) ?? assert.fail();
  assert.ok(at(0)[0] < at(1)[0] && at(1)[0] < at(2)[0]);
  assert.ok(at(0)[1] > at(1)[1] && at(1)[1] > at(2)[1]);
  assert.deepEqual(scene.at(1, 1), scene.at(0, 1));
  assert.equal(scene.at(0, 3), undefined);
  const named = scene.texts.filter(({ role }) => role === 'value').map(({ text }) => text);
  assert.deepEqual(named.toSorted(), ['Hull', 'Leeds', 'York']);
});

test('on a scale of powers of ten a scatter chart has equal ratios at equal lengths, on the axes that need it', () => {
  const model = modelOf(COUNCILS, { type: 'scatter' });
  const scene = draw(model, 'scatter', { log: true });
  const [a, b, c] = [0, 1, 2].map((place) => scene.at(0, place) ?? assert.fail());
  assert.ok(Math.abs((b?.[0] ?? 0) - (a?.[0] ?? 0) - ((c?.[0] ?? 0) - (b?.[0] ?? 0))) < 0.01);
  // 20, 35 and 50 are not far apart: their axis stays straight.
  assert.ok(Math.abs((b?.[1] ?? 0) - (a?.[1] ?? 0) - ((c?.[1] ?? 0) - (b?.[1] ?? 0))) < 0.01);
});

test('a scatter chart needs two columns, and a row with both', () => {
  const one = modelOf([
    ['Council', 'Share'],
    ['Leeds', '2'],
  ]);
  assert.equal(kinds.scatter.needs?.(one, {})?.code, 'kind-unsuitable');
  const none = modelOf(
    [
      ['Council', 'A', 'B'],
      ['Leeds', '2', '..'],
      ['York', '..', '3'],
    ],
    { type: 'scatter' },
  );
  assert.equal(kinds.scatter.needs?.(none, {})?.code, 'kind-unsuitable');
});

test('columns of several units are refused on one scale, and drawn where each has its own', () => {
  assert.throws(() => modelOf(COUNCILS, { type: 'bar' }), /units-differ/);
  assert.equal(modelOf(COUNCILS, { type: 'inline-bars' }).series[1]?.unit, '%');
});

test('the four hues of a picture are four greys: on paper and to those who see no colours', () => {
  const channel = (hex: string, at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const greys = COLOURS.slice(0, OTHER).map(
    (hex) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5) + 0.05,
  );
  greys.forEach((one, at) =>
    greys.slice(at + 1).forEach((other) => assert.ok(Math.max(one, other) / Math.min(one, other) >= 1.25)),
  );
});

test('headline figures tell the last figure of each, of when it is, and draw how it came to be', () => {
  const model = modelOf(
    [
      ['Year', 'SME share (%)', 'Days to award (days)'],
      ['2021', '20', '90'],
      ['2022', '24', '80'],
      ['2024', '31', '[c]'],
    ],
    { type: 'headline' },
  );
  const scene = draw(model, 'headline');
  const large = scene.texts.filter(({ role }) => role === 'headline').map(({ text }) => text);
  assert.deepEqual(large, ['31.0%', '80.0']);
  const when = scene.texts.filter(({ role }) => role === 'tick').map(({ text }) => text);
  assert.deepEqual(when, ['2024', '2022']);
  const [a, b, c] = [0, 1, 2].map((place) => scene.at(0, place)?.[0] ?? NaN);
  // Two years take twice the room of one.
  assert.ok(Math.abs((c ?? 0) - (b ?? 0) - 2 * ((b ?? 0) - (a ?? 0))) < 0.1);
  assert.equal(scene.undrawn, 1);
  assert.equal(
    kinds.headline.needs?.(
      modelOf([
        ['Town', 'N'],
        ['Leeds', '2'],
      ]),
      {},
    )?.code,
    'kind-unsuitable',
  );
});

test('where fills of several series touch, hatches tell them apart on the screen too', () => {
  const touching = (kind: 'stacked' | 'area' | 'stacked-bar', percent: boolean): boolean => {
    const scene = draw(survey, kind, { percent });
    const fills = scene.paths.filter(({ paint, slot }) => (paint === 'fill' || paint === 'area') && slot);
    return fills.some(({ touches }) => touches === true);
  };
  assert.ok(touching('stacked', false) && touching('stacked-bar', true) && touching('area', true));
  // Areas that lie over one another are not parts of a whole.
  assert.ok(!touching('area', false));
});

test('the key has the hatches of what it names, where fills touch', () => {
  const keyed = (kind: 'stacked-bar' | 'bar'): boolean =>
    draw(survey, kind).paths.some(
      ({ paint, touches, d }) => paint === 'fill' && touches && /^M\S+ \S+H\S+V\S+H\S+Z$/.test(d) && box14(d),
    );
  const box14 = (d: string): boolean => {
    const [x0 = 0, , x1 = 0] = d.match(/[\d.]+/g)?.map(Number) ?? [];
    return x1 - x0 === 14;
  };
  assert.ok(keyed('stacked-bar'));
  assert.ok(!keyed('bar'));
});

test('what is not whole is not drawn as if it were: answers, shares, and parts upon one another', () => {
  const model = modelOf([
    ['Statement', 'Disagree', 'Neither', 'Agree'],
    ['We buy early', '20', '[c]', '60'],
    ['We test first', '40', '10', '50'],
  ]);
  const fills = (kind: 'diverging' | 'stacked-bar', percent: boolean): number =>
    draw(model, kind, { percent })
      .paths.filter(({ paint }) => paint === 'fill' || paint === 'answer')
      .reduce((all, { d }) => all + (d.match(/M/g)?.length ?? 0), 0) - 3;
  // Three swatches of the key aside: the whole statement alone.
  assert.equal(fills('diverging', false), 3);
  assert.equal(fills('stacked-bar', true), 3);
  // Upon one another the known parts stand, and a mark where the withheld one would be.
  assert.equal(fills('stacked-bar', false), 5);
  assert.ok(draw(model, 'stacked-bar').paths.some(({ paint }) => paint === 'suppressed'));
});

test('an axis has the mark of a cut exactly where it does not begin at zero, lying or upright', () => {
  const model = (first: number): Model =>
    modelOf([
      ['Year', 'Rate', 'Lower 95% CI', 'Upper 95% CI'],
      ...[0, 1, 2, 3].map((at) => [
        String(2020 + at),
        ...[0.5, 0.1, 0.9].map((more) => String(first + at + more)),
      ]),
    ]);
  const named = (first: number): Model =>
    modelOf([
      ['Town', 'Rate', 'Share'],
      ...['Leeds', 'York', 'Hull', 'Ely'].map((town, at) => [
        town,
        String(first + at),
        String(first + 2 * at),
      ]),
    ]);
  /** Strokes of the axes that neither lie nor stand. */
  const slashes = ({ paths }: Scene): number =>
    paths
      .filter(({ paint }) => paint === 'axis')
      .flatMap(({ d }) => [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)])
      .filter(([, x0, y0, x1, y1]) => x0 !== x1 && y0 !== y1).length;
  for (const kind of ['bar', 'column', 'line', 'area', 'dot', 'range', 'strip', 'box', 'scatter'] as const)
    for (const width of [320, 700])
      for (const [first, of] of [97, 0.5].flatMap((from) => [
        [from, model(from)] as const,
        [from, named(from)] as const,
      ])) {
        if (kind === 'scatter' && of.series.length < 2) continue;
        const scene = draw(of, kind, {}, width);
        const isCut = slashes(scene) > 0;
        assert.equal(isCut, !scene.fromZero, `${kind} at ${width} px from ${first}`);
        if (/bar|column|area/.test(kind) || first < 1) assert.ok(scene.fromZero, kind);
        if (kind === 'line' && first > 1) assert.ok(isCut, 'a line from 97');
      }
});
