import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateLabels } from '../src/layout/date-labels.ts';
import { ems } from '../src/layout/measure.ts';
import type { Env } from '../src/layout/env.ts';
import type { DateStrings } from '../src/strings/dates.ts';
import { datesEn } from '../src/strings/en/dates.ts';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { dateInYear, dateTick } from '../src/words/date.ts';

function labelled(labels: readonly string[], width = 700, words: DateStrings = datesEn): readonly string[] {
  const page = {
    width,
    size: 14,
    measure: (text: string) => ems(text) * 14,
    place: (index: number) => dateTick(labels[index] ?? '', words),
    placeInYear: (index: number) => dateInYear(labels[index] ?? '', words),
  } as Env;
  const place = (index: number): number => 40 + (index * (width - 80)) / Math.max(1, labels.length - 1);
  const found = dateLabels(labels, place, page);
  found.forEach(({ x, text }, at) => {
    const half = page.measure(text) / 2;
    assert.ok(x - half >= -0.1 && x + half <= width + 0.1, text);
    const before = found[at - 1];
    if (before) assert.ok(x - half > before.x + page.measure(before.text) / 2 + 4, `${before.text} ${text}`);
  });
  return found.map(({ text }) => text);
}

const years = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
const months = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(from, at)).toISOString().slice(0, 7));
const days = (from: string, count: number, step = 1): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(from) + at * step * 86_400_000).toISOString().slice(0, 10),
  );

test('years are round ones, and the first and the last', () => {
  assert.deepEqual(labelled(years(2019, 2024)), years(2019, 2024));
  assert.deepEqual(labelled(years(1990, 2023), 320), ['1990', '2000', '2010', '2023']);
  assert.ok(
    labelled(years(1692, 2014))
      .slice(1, -1)
      .every((year) => Number(year) % 5 === 0),
  );
});

test('financial years stay as they are written, and the last is there', () => {
  const labels = Array.from({ length: 14 }, (_, at) => `${2011 + at}/${12 + at}`);
  assert.deepEqual(labelled(labels.slice(0, 5)), labels.slice(0, 5));
  const few = labelled(labels, 320);
  assert.equal(few.at(-1), '2024/25');
  assert.ok(few.length >= 3 && few.every((one) => labels.includes(one)));
});

test('months say their year once', () => {
  assert.deepEqual(labelled(months(2024, 13), 1000), [
    ...['Jan 2024', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    'Jan 2025',
  ]);
  assert.deepEqual(labelled(months(2024, 13), 340), ['Jan 2024', 'Apr', 'Jul', 'Oct', 'Jan 2025']);
  assert.deepEqual(labelled(months(2024, 6), 420, sentencesCy), [
    ...['Ion 2024', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh'],
  ]);
});

test('quarters too', () => {
  const labels = ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'];
  assert.deepEqual(labelled(labels), ['Q3 2023', 'Q4', 'Q1 2024', 'Q2', 'Q3']);
  assert.deepEqual(labelled(labels, 700, sentencesCy), ['Ch3 2023', 'Ch4', 'Ch1 2024', 'Ch2', 'Ch3']);
});

test('days by weeks, and many of them by months', () => {
  assert.deepEqual(labelled(days('2024-01-01', 29)), ['1 Jan 2024', '8 Jan', '15 Jan', '22 Jan', '29 Jan']);
  const all = labelled(days('2023-11-20', 200));
  assert.equal(all[0], '20 Nov 2023');
  assert.ok(
    all.slice(1, -1).every((text) => /^1 \w+( \d{4})?$/.test(text)),
    all.join(),
  );
});

test('one date, and two that are close', () => {
  assert.deepEqual(labelled(['2024']), ['2024']);
  assert.equal(labelled(['2024-01-01', '2024-01-02'], 100).length, 1);
});
