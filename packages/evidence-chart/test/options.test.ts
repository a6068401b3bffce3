import assert from 'node:assert/strict';
import { namesIn } from '../src/attributes/names-in.ts';
import { test } from 'node:test';
import { parseOptions } from '../src/attributes/options.ts';

const codes = (attributes: Parameters<typeof parseOptions>[0]): readonly string[] =>
  parseOptions(attributes).issues.map(({ code, path }) => `${code} ${path}`);

test('nothing written is a bar chart that can be explored and downloaded', () => {
  const { kind, view, sr, download, issues } = parseOptions({});
  assert.deepEqual(
    { kind, view, sr, download, issues },
    {
      kind: 'bar',
      view: 'chart',
      sr: 'explore',
      download: ['csv', 'svg', 'png'],
      issues: [],
    },
  );
});

test('names of columns are parted by commas, unless in quotation marks', () => {
  const { y } = parseOptions({ y: 'SMEs, "Open, any", Others' }).fields;
  assert.deepEqual(namesIn(y), ['SMEs', 'Open, any', 'Others']);
  assert.deepEqual(namesIn(null), []);
});

test('a word that is none of those known is named, and the default stands', () => {
  assert.equal(parseOptions({ type: 'pie' }).kind, 'bar');
  const written = { type: 'pie', view: 'x', sr: 'y', download: 'pdf' };
  const paths = parseOptions(written).issues.map(({ path }) => path);
  assert.deepEqual(paths.toSorted(), ['download', 'sr', 'type', 'view']);
});

test('a link that is no http address is left out and named', () => {
  const href = ['java', 'script:alert(1)'].join('');
  assert.equal(parseOptions({ sourceHref: href }).sourceHref, null);
  assert.deepEqual(codes({ sourceHref: href }), ['option-link source-href']);
  assert.equal(parseOptions({ sourceHref: '/data' }).sourceHref, '/data');
});

test('small multiples of the series, or of a column; stacked to 100 per cent', () => {
  assert.deepEqual(
    [parseOptions({ facets: '' }).multiples, parseOptions({ facets: '' }).fields.facets],
    [true, null],
  );
  assert.equal(parseOptions({ facets: 'Region' }).fields.facets, 'Region');
  const { kind, percent } = parseOptions({ type: 'stacked-100' });
  assert.deepEqual(
    [kind, percent, parseOptions({ type: 'stacked', percent: '' }).percent],
    ['stacked', true, true],
  );
  assert.equal(parseOptions({ percent: false }).percent, false);
});
