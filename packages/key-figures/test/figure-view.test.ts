import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyFigure } from '@ipec/feeds/figures';
import fc from 'fast-check';
import { detailsView } from '../src/details-view.ts';
import { figureView, hasDetails } from '../src/figure-view.ts';
import { LINE_BOX, sparkline } from '@ipec/common';
import { en } from '../src/strings/en.ts';

const FIGURE: KeyFigure = {
  id: 'a',
  text: 'one third',
  label: 'was not competed',
  date: { iso: '2024-03', text: 'March 2024' },
  source: { name: 'Committee', url: 'https://a.example/' },
  details: [],
  detailsTitle: null,
  rivals: [],
  series: [],
  language: null,
};

test('words stay words; the date is in the page’s language; a period stays as it is written', () => {
  assert.equal(figureView(FIGURE, 'cy').text, 'one third');
  assert.equal(figureView(FIGURE, 'cy').date.text, 'Mawrth 2024');
  assert.equal(figureView({ ...FIGURE, date: { iso: null, text: '2021/22' } }, 'en').date.text, '2021/22');
});

test('details open where there is something to know, and say what', () => {
  assert.equal(hasDetails(FIGURE), false);
  const rival = { text: '£1', date: '', source: { name: 'B', url: null } };
  const view = detailsView({ ...FIGURE, rivals: [rival, rival] }, en, 'en');
  assert.equal(view.title, '2 other published figures');
  assert.equal(view.rivals[0]?.date, 'not given');
  assert.equal(detailsView({ ...FIGURE, rivals: [rival], detailsTitle: 'Why' }, en, 'en').title, 'Why');
});

test('a series is a line, its words and its points', () => {
  const series = [
    { period: '2019', value: 13.1, text: null },
    { period: '2021-06', value: 15.7, text: null },
  ];
  const { line } = detailsView({ ...FIGURE, series }, en, 'en');
  assert.equal(line?.text, 'From 13.1 in 2019 to 15.7 in June 2021');
  assert.deepEqual(line?.points[1], { period: 'June 2021', value: '15.7' });
});

test('a small line stays in its box, rises where its values rise, and is level where they are equal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }),
      (values) => {
        const points = [...sparkline(values).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(
          ([, x, y]) => [Number(x), Number(y)] as const,
        );
        assert.equal(points.length, values.length);
        points.forEach(([x, y], index) => {
          assert.ok(x >= 0 && x <= LINE_BOX.width && y >= 0 && y <= LINE_BOX.height);
          const [before, now] = [values[index - 1], values[index] ?? 0];
          const height = points[index - 1]?.[1] ?? 0;
          if (before !== undefined) assert.equal(Math.sign(height - y) * Math.sign(now - before) >= 0, true);
        });
      },
    ),
  );
  assert.equal(sparkline([5, 5]), 'M2 12L98 12');
});
