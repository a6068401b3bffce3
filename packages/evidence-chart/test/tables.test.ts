import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isLanguage } from '@ipec/common';
import { parseTable } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { type Case, casesOf, refusalOf } from './cases.ts';
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

/** Ordinary tables are those that a person could draw truthfully. */
const counts = { drawn: 0, refused: 0, refusedRightly: 0 };
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()) {
  describe(file, () => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const refusal = refusalOf(text);
    test('it says why nobody could draw its tables where its name says that they are refused', () => {
      assert.equal(refusal !== undefined, file.startsWith('refused-'));
    });
    for (const one of casesOf(text)) {
      const [said, ...codes] = one.expected[0]?.split(' ') ?? [];
      const isRefused = said === 'refused';
      counts[!isRefused ? 'drawn' : refusal ? 'refusedRightly' : 'refused'] += 1;
      test(one.name, () => {
        const isStarting = one.expected.some((line) => line.startsWith('starts '));
        assert.deepEqual(read(one, isStarting), one.expected);
        if (!refusal) return;
        assert.ok(isRefused, refusal.why);
        assert.ok(
          codes.every((code) => refusal.codes.includes(code)),
          `${codes.join(' ')}: ${refusal.why}`,
        );
      });
    }
  });
}

test('there are at least 3,800 tables, and nearly all of those that a person could draw are drawn', (context) => {
  const { drawn, refused, refusedRightly } = counts;
  const ordinary = drawn + refused;
  context.diagnostic(`${drawn} of ${ordinary} ordinary tables are drawn`);
  context.diagnostic(`${refusedRightly} tables that nobody could draw truthfully are refused`);
  assert.ok(ordinary + refusedRightly >= 3800, `${ordinary + refusedRightly} tables`);
  assert.ok(drawn / ordinary >= 0.95, `${drawn} of ${ordinary} are drawn`);
});
