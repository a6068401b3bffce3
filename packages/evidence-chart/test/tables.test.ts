import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isLanguage } from '@ipec/common';
import { parseTable } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { type Case, casesOf } from './cases.ts';
import { PARTS } from './parts.ts';
import { readTable } from '../src/data/read-table.ts';
import type { Model, Series } from '../src/model.ts';
import { uiEn } from '../src/strings/en/ui.ts';

/** The tables of cases.ts, each with its right reading. */
const FOLDER = new URL('tables/', import.meta.url);

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

function figure(series: Series, at: number): string {
  const why = series.absent.get(at);
  const marks = (series.marks.get(at) ?? []).join('');
  if (why) return `${{ missing: '-', suppressed: '~', unread: '?' }[why.kind]}${why.text}`;
  const [low, high] = [series.lower?.[at] ?? NaN, series.upper?.[at] ?? NaN];
  const ends = Number.isNaN(low) ? '' : `(${low}..${high})`;
  return `${series.y[at]}${ends}${marks}`;
}

function told(model: Model, issues: readonly string[], isStarting: boolean): readonly string[] {
  const { x, series, unit, valueName, totals = [] } = model;
  const labels = x.type === 'number' ? [...x.at].map(String) : x.labels;
  return [
    `${{ category: 'names', date: 'dates', number: 'numbers' }[x.type]} ${labels.join(' | ')}`,
    ...(isStarting && x.type === 'date' ? [`starts ${[...x.at].map(day).join(' | ')}`] : []),
    ...(unit ? [`unit ${unit}`] : []),
    ...series.map(
      (one) =>
        `${one.name || valueName || 'figures'} = ${[...one.y.keys()].map((at) => figure(one, at)).join(' | ')}`,
    ),
    ...totals.map(({ name, y }) => `total ${name} = ${y.join(' | ')}`),
    ...(issues.length > 0 ? [`issues ${issues.join(' ')}`] : []),
  ];
}

function read({ table, attributes, language }: Case, isStarting: boolean): readonly string[] {
  const codes = (list: readonly { readonly code: string }[]): readonly string[] => [
    ...new Set(list.map(({ code }) => code)),
  ];
  const words = { language: isLanguage(language) ? language : 'en', other: uiEn.other } as const;
  const model = readTable(parseTable(table, { language }), parseOptions(attributes), words, PARTS);
  if (!model) return ['nothing'];
  if (!model.ok) return [`refused ${codes(model.issues).join(' ')}`];
  return told(model.value, codes(model.warnings), isStarting);
}

const counts = { drawn: 0, refused: 0 };
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()) {
  describe(file, () => {
    for (const one of casesOf(readFileSync(new URL(file, FOLDER), 'utf8'))) {
      if (one.expected[0]?.startsWith('refused')) counts.refused += 1;
      else counts.drawn += 1;
      test(one.name, () => {
        const isStarting = one.expected.some((line) => line.startsWith('starts '));
        assert.deepEqual(read(one, isStarting), one.expected);
      });
    }
  });
}

test('there are at least 2,300 tables, and most of them are drawn', () => {
  const all = counts.drawn + counts.refused;
  assert.ok(all >= 2300, `${all} tables`);
  assert.ok(counts.drawn / all >= 0.85, `${counts.drawn} of ${all} are drawn`);
});
