import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvFormatRows } from 'd3-dsv';
import { uk, type Facts } from '@ipec/procedures';
import { decodeSheet, effectsOn, rulebookFromCsv, rulebookToCsv } from '@ipec/procedures/rulebook';
import { body, column, drop, edited, goods, header, is, reported, set } from './sheet.ts';

/** Each edit with what must be among the things reported. */
const EDITS: Readonly<Record<string, readonly [string, string]>> = {
  'a rule is deleted': [drop(is('rule', 'urgency')), 'danger gone rule urgency'],
  'a definition is deleted': [drop(is('definition', 'lost')), 'danger gone definition lost'],
  'a limit is deleted': [drop(goods), 'danger gone limit goods-services-sub-central 2026-01-01'],
  'a row of a table is deleted': [drop(is('table', 'regime', 'health_england')), 'danger gone table regime'],
  'a notice is deleted': [drop(is('notice', 'UK5')), 'danger gone notice UK5'],
  'a duty is deleted': [drop(is('duty', 'conflicts')), 'danger gone duty conflicts'],
  'a period is deleted': [drop(is('period', 'standstill')), 'danger gone period standstill'],
  'a preference is deleted': [drop(is('preference', 'urgent')), 'warning gone preference urgent'],
  'a digit of an amount is lost': [
    set(goods, 'applies', '20772'),
    'danger amount limit goods-services-sub-central',
  ],
  'a digit of an amount is doubled': [
    set(goods, 'applies', '2077200'),
    'danger amount limit goods-services-sub-central',
  ],
  'two digits change places': [
    set(goods, 'applies', '270720'),
    'danger amount limit goods-services-sub-central',
  ],
  'a small slip in an amount': [
    set(goods, 'applies', '207702'),
    'warning amount limit goods-services-sub-central',
  ],
  'an amount with a comma': [set(goods, 'applies', '207,720'), 'refused row'],
  'a term ends without successor': [
    set(goods, 'condition', '2026-01-01/2026-06-30'),
    'danger ends limit goods-services-sub-central',
  ],
  'a term ends before it begins': [set(goods, 'condition', '2026-01-01/2025-06-30'), 'refused row'],
  'a term as a spreadsheet rewrites it': [set(goods, 'condition', '01/01/2026'), 'refused row'],
  'a limit becomes one before VAT': [
    set(goods, 'condition', '2026-01-01/ net'),
    'danger net limit goods-services-sub-central',
  ],
  'a limit from 2028 without a day of change': [
    edited((rows) => {
      const at = rows.findIndex(goods);
      const [old] = rows.slice(at, at + 1);
      assert.ok(old);
      const closed = old.with(column('condition'), '2026-01-01/2027-12-31');
      const later = old.with(column('condition'), '2028-01-01/').with(column('applies'), '210000');
      return rows.toSpliced(at, 1, closed, later);
    }),
    'danger dates ruleset',
  ],
  'the version stays': [set(is('rule', 'urgency'), 'condition', 'urgency = soon'), 'danger version ruleset'],
  'a condition is widened': [
    set(is('rule', 'urgency'), 'condition', 'urgency = extreme-unforeseeable|soon'),
    'danger condition rule urgency',
  ],
  '"and" becomes "or"': [
    set(is('definition', 'lost'), 'condition', (old) => old.replace(' and ', ' or ')),
    'danger condition definition lost',
  ],
  '"not" is lost': [set(is('rule', 'not-health'), 'condition', 'health'), 'danger condition rule not-health'],
  'a route drops out of a rule': [
    set(is('rule', 'above'), 'applies', (old) => old.replace('open; ', '')),
    'danger applies rule above',
  ],
  'a route is added to a rule': [
    set(is('rule', 'switch'), 'applies', (old) => `${old}; open`),
    'warning applies rule switch',
  ],
  'a citation is changed': [
    set(is('rule', 'urgency'), 'citations', 'PA2023 s.1'),
    'warning citation rule urgency',
  ],
  'an unchecked rule is called checked': [
    set(is('rule', 'reserved-power'), 'status', 'verified'),
    'danger status rule reserved-power',
  ],
  'a status that there is not': [set(is('rule', 'urgency'), 'status', 'sure'), 'refused row'],
  'FIRST becomes UNIQUE': [set(is('table', 'threshold'), 'status', 'UNIQUE'), 'refused table threshold'],
  'a notice is no longer due': [set(is('notice', 'UK4'), 'duty', 'optional'), 'danger duty notice UK4'],
  'a deadline is longer': [
    set(
      (row) =>
        row[0] === 'notice' && row[1] === 'UK7' && row[column('deadline')] === 'beginning-with 30 signing',
      'deadline',
      'beginning-with 60 signing',
    ),
    'danger deadline notice UK7',
  ],
  'a period is shorter': [
    set((row) => row[0] === 'period' && row[column('duty')] === '25', 'duty', '15'),
    'danger duty period',
  ],
  'a period that was not read gets days': [
    set((row) => row[0] === 'period' && row[column('duty')] === 'not-read', 'duty', '0'),
    'danger duty period',
  ],
  'a standstill is counted otherwise': [
    set(
      (row) => row[0] === 'period' && row[column('deadline')] === 'health-standstill',
      'deadline',
      'working-days',
    ),
    'danger deadline period',
  ],
  'where a duty arises is narrowed': [
    set(is('duty', 'socially-responsible'), 'only', 'nation = england'),
    'danger only duty socially-responsible',
  ],
  'two rules change places': [
    edited((rows) => {
      const at = rows.findIndex(is('preference', 'framework'));
      const [moved = []] = rows.splice(at, 1);
      const first = rows.findIndex(([kind]) => kind === 'preference');
      return rows.toSpliced(first, 0, moved);
    }),
    'warning order preference',
  ],
  'English words without the Welsh': [
    set(is('rule', 'urgency'), 'text', 'Not urgent enough.'),
    'warning welsh rule urgency',
  ],
  'a flag of the timetable is changed': [
    set(is('flag', 'central'), 'condition', 'certain(central)'),
    'danger condition flag central',
  ],
  'a column is missing': [
    csvFormatRows([header.slice(0, 8), ...body.map((row) => row.slice(0, 8))]),
    'refused header',
  ],
  'a quotation mark is not closed': [`${rulebookToCsv(uk)}rule,"x`, 'refused file'],
  'letters were lost': [rulebookToCsv(uk).replace('’', '\uFFFD'), 'refused file'],
};

test('at least 25 kinds of dangerous edit are in the list', () => assert.ok(Object.keys(EDITS).length >= 25));

for (const [name, [csv, expected]] of Object.entries(EDITS)) {
  test(`reported: ${name}`, () => {
    const found = reported(csv);
    assert.ok(
      found.some((one) => one.startsWith(expected)),
      `${expected}\n${found.slice(0, 12).join('\n')}`,
    );
  });
}

test('the sheet as it was exported changes nothing, and an honest change is only a note and a warning', () => {
  assert.deepEqual(reported(rulebookToCsv(uk)), []);
  const honest = edited((rows) =>
    rows.map((row) => {
      if (is('ruleset', 'version')(row)) return row.with(3, '99.0.0');
      if (is('ruleset', 'law-as-at')(row)) return row.with(3, '2026-12-01');
      return is('rule', 'urgency')(row) ? row.with(column('yes'), 'The urgency is extreme.') : row;
    }),
  );
  assert.deepEqual(reported(honest), ['warning welsh rule urgency']);
});

test('a sheet in another encoding is refused', () => {
  const latin = Uint8Array.from('kind,id\r\nrule,caf\u00e9 \u00a35', (letter) => letter.charCodeAt(0));
  assert.equal(decodeSheet(latin).ok, false);
  assert.equal(decodeSheet(new TextEncoder().encode('kind,£')).ok, true);
});

test('the effect on shared cases names what changes', () => {
  const file = new URL('vectors.json', import.meta.url);
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: { id: string; facts: Facts }[] };
  const result = rulebookFromCsv(set(goods, 'applies', '20772'), uk);
  assert.ok(result.ok);
  const effects = effectsOn(vectors, uk, result.value);
  assert.ok(effects.some(({ regime }) => regime[0] === 'part-6' && regime[1] === 'procurement-act'));
  assert.deepEqual(effectsOn(vectors, uk, uk), []);
});
