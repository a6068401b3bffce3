import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isObject } from '@ipec/common';
import { parseTable } from '@ipec/feeds/table';
import { type Attributes, parseOptions } from '../src/attributes/options.ts';
import { PARTS } from './parts.ts';
import { readTable } from '../src/data/read-table.ts';
import type { Model } from '../src/model.ts';
import { MUTED } from '../src/layout/drawn.ts';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';
import { uiEn } from '../src/strings/en/ui.ts';
import { toCSV } from '../src/take-away/csv.ts';
import { describe as describeModel } from '../src/words/describe.ts';
import { pointSentence } from '../src/words/point.ts';
import { kinds } from './kinds.ts';
import { env } from './models.ts';

const DATA = new URL('../../indicators/data/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, DATA), 'utf8');

function read(name: string, attributes: Attributes, language: 'en' | 'cy' = 'en') {
  const words = { language, other: uiEn.other };
  const found = readTable(parseTable(file(name)), parseOptions(attributes), words, PARTS);
  assert.ok(found);
  return found;
}

function modelOf(name: string, attributes: Attributes, language: 'en' | 'cy' = 'en'): Model {
  const found = read(name, attributes, language);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

const codes = (name: string, attributes: Attributes): readonly string[] => {
  const found = read(name, attributes);
  return found.ok ? [] : found.issues.map(({ code }) => code);
};

const labels = ({ x }: Model): readonly string[] => (x.type === 'number' ? [] : x.labels);

/** Figures of the file itself, found without any of our readers. */
const objectsOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one): one is Record<string, unknown> => isObject(one)) : [];
const figure = (name: string, id: string): Record<string, unknown> => {
  const report: unknown = JSON.parse(file(name));
  const all = isObject(report) ? objectsOf(report['indicators']) : [];
  const found = all.find((one) => one['id'] === id && one['stream'] === 'find-a-tender');
  assert.ok(found);
  return found;
};

const STREAM = 'stream = find-a-tender';

for (const form of ['json', 'csv']) {
  describe(`an indicator file as ${form}`, () => {
    const one = (id: string, more: Attributes = {}): Attributes => ({
      indicator: id,
      where: STREAM,
      ...more,
    });

    test('a share of all: the figure, what it is of, and how many are not known', () => {
      const model = modelOf(`example.${form}`, one('sme-share'));
      const said = figure('example.json', 'sme-share');
      assert.deepEqual(labels(model), [said['title']]);
      assert.equal(model.unit, 'share');
      const [series] = model.series;
      assert.deepEqual(
        [series?.y[0], series?.denominator?.[0], series?.unknown?.[0]],
        [said['value'], said['denominator'], said['unknown']],
      );
    });

    test('a mix: its categories, in the words of the file', () => {
      const model = modelOf(`example.${form}`, one('procedure-mix'));
      const rows = objectsOf(figure('example.json', 'procedure-mix')['rows']);
      const words = rows.map((row) => (isObject(row['labels']) ? row['labels']['en'] : ''));
      assert.deepEqual(labels(model), words);
      assert.deepEqual(
        [...(model.series[0]?.y ?? [])],
        rows.map((row) => row['share']),
      );
    });

    test('in Welsh where the page is', () => {
      const model = modelOf(`example.${form}`, one('procedure-mix'), 'cy');
      const rows = objectsOf(figure('example.json', 'procedure-mix')['rows']);
      assert.deepEqual(
        labels(model),
        rows.map((row) => (isObject(row['labels']) ? row['labels']['cy'] : '')),
      );
      assert.equal(model.valueName, 'Dyfarniadau yn ôl gweithdrefn');
      assert.match(model.notes['source'] ?? '', /hysbysiadau/);
    });

    test('groups are the places, and the whole is not beside them', () => {
      const model = modelOf(`example-by-region.${form}`, one('sme-share'));
      const groups = objectsOf(figure('example-by-region.json', 'sme-share')['groups']);
      assert.equal(labels(model).length, groups.length);
      assert.deepEqual(
        [...(model.series[0]?.y ?? [])].map((y) => (Number.isNaN(y) ? null : y)),
        groups.map((group) => group['value']),
      );
      const few = groups.flatMap((group, at) => (group['small'] === true ? [at] : []));
      assert.deepEqual([...(model.series[0]?.marks.keys() ?? [])], few);
    });

    test('the whole alone, a breakdown by name, and one of its groups', () => {
      const name = `example-by-region.${form}`;
      assert.equal(labels(modelOf(name, one('sme-share', { group: 'all' }))).length, 1);
      const regions = labels(modelOf(name, one('sme-share', { group: 'region' })));
      assert.deepEqual(regions, labels(modelOf(name, one('sme-share'))));
      const first = regions[0] ?? '';
      const mix = modelOf(name, one('procedure-mix', { group: first }));
      assert.ok(labels(mix).length > 1);
      assert.equal(mix.series.length, 1);
      assert.deepEqual(codes(name, one('sme-share', { group: 'Atlantis' })), ['group-unknown']);
    });

    test('groups in groups: months are an axis of time', () => {
      const model = modelOf(`example-by-region-and-month.${form}`, one('sme-share'));
      assert.equal(model.x.type, 'date');
      assert.ok(model.series.length > 1 && labels(model).length > 1);
    });

    test('days have their unit, and are not shares', () => {
      assert.equal(modelOf(`example.${form}`, one('tendering-days')).unit, 'days');
    });

    test('what is not chosen is refused by name', () => {
      assert.deepEqual(codes(`example.${form}`, {}), ['indicator-several']);
      assert.deepEqual(codes(`example.${form}`, { indicator: 'nope' }), ['indicator-unknown']);
      assert.deepEqual(codes(`example.${form}`, { indicator: 'sme-share' }), ['indicator-streams']);
    });
  });
}

test('what the README of the command shows is drawn from what the command writes', () => {
  const readme = readFileSync(new URL('../README.md', DATA), 'utf8');
  const [, snippet = ''] = /<ipec-evidence-chart\s([^>]*)>/.exec(readme) ?? [];
  const attributes = Object.fromEntries(
    [...snippet.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Attributes;
  for (const said of ['heading', 'summary', 'src', 'indicator', 'where']) assert.ok(said in attributes, said);
  for (const name of ['example-by-region.csv', 'example-by-region.json']) {
    const model = modelOf(name, attributes);
    assert.ok(labels(model).length > 1 && model.series.length === 1, name);
  }
});

const HEAD = 'id,title,group,category,numerator,denominator,unknown,value,not_published,statistic';
test('a value that is not there says why', () => {
  const csv = [
    HEAD,
    'a,A,North,,1,2,0,0.5,,share',
    'a,A,East,,0,0,0,,,share',
    'a,A,South,,0,0,7,,,share',
    'a,A,West,,0,0,7,,true,share',
  ].join('\n');
  const found = readTable(parseTable(csv), parseOptions({}), { language: 'en', other: uiEn.other }, PARTS);
  assert.ok(found?.ok);
  assert.deepEqual(
    [...(found.value.series[0]?.absent.values() ?? [])].map(({ reason }) => reason),
    ['nothing-to-count', 'not-known', 'not-published'],
  );
});

describe('what a share is of', () => {
  const csv = [
    HEAD + ',small',
    'a,A,North,,40,120,14,0.3333,,share,',
    'a,A,East,,2,5,0,0.4,,share,true',
    'a,A,South,,0,0,7,,,share,',
  ].join('\n');
  const found = readTable(parseTable(csv), parseOptions({}), { language: 'en', other: uiEn.other }, PARTS);
  assert.ok(found?.ok);
  const model = found.value;

  test('is spoken, in both languages', () => {
    assert.equal(pointSentence(model, 0, 0, sentencesEn), 'North, 33.3 per cent, of 120, 14 not known');
    assert.equal(pointSentence(model, 0, 1, sentencesEn), 'East, 40.0 per cent, of 5, too few to compare');
    assert.equal(pointSentence(model, 0, 2, sentencesEn), 'South, not known, of 0, 7 not known');
    assert.match(pointSentence(model, 0, 0, sentencesCy), /allan o: 120, anhysbys: 14/);
  });

  test('is described', () => {
    const said = describeModel(model, { kind: 'bar' }, sentencesEn);
    assert.ok(said.includes('The figures are of 5 to 120 each.'), said.join(' '));
    assert.ok(said.includes('1 figure is of too few to compare.'));
  });

  test('is in the download', () => {
    const [head, north] = toCSV(model).split('\r\n');
    assert.match(head ?? '', /A, of how many.*A, not known/);
    assert.match(north ?? '', /North,0\.3333,120,14/);
  });

  test('is drawn: too few in grey, and the key says so', () => {
    const scene = kinds.bar.layout(model, {}, env(model, 700));
    const fills = scene.paths.filter(({ paint }) => paint === 'fill').map(({ slot }) => slot);
    assert.deepEqual(fills.toSorted(), [0, MUTED, MUTED]);
    assert.ok(scene.texts.some(({ text }) => text === 'Too few to compare'));
    assert.ok(scene.texts.some(({ text }) => text === 'Not known'));
  });
});

for (const [language, leftOut] of [
  ['en', 'United Kingdom, region not given'],
  ['cy', 'Y Deyrnas Unedig, rhanbarth heb ei nodi'],
] as const)
  test(`regions of an indicator file are on the map, in the words of the page: ${language}`, () => {
    const attributes = { indicator: 'sme-share', where: STREAM, group: 'region', type: 'tile-map' };
    const model = modelOf('example-by-region.csv', attributes, language);
    assert.equal(kinds['tile-map'].needs?.(model, {}), undefined);
    const scene = kinds['tile-map'].layout(model, {}, env(model, 700));
    const found = labels(model).filter((_, place) => scene.box(0, place));
    assert.equal(found.length, labels(model).length - 1);
    assert.deepEqual(scene.leftOut, [leftOut]);
  });
