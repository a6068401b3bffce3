import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFormatRows } from 'd3-dsv';
import { body, column, drop, edited, goods, header, is, reported, set, sheet, type Row } from './sheet.ts';

/* Edits that a hand may make in good faith, each with what must be said of it; and edits that change nothing. */
const cell = (row: Row, name: string): string => row[column(name)] ?? '';
const where =
  (test: Readonly<Record<string, string>>) =>
  (row: Row): boolean =>
    Object.entries(test).every(([name, value]) => cell(row, name) === value);
const after = (test: (row: Row) => boolean, ...added: readonly Row[]): string =>
  edited((rows) => {
    const at = rows.findIndex(test);
    assert.ok(at >= 0);
    return rows.toSpliced(at + 1, 0, ...added);
  });
const before = (test: (row: Row) => boolean, ...added: readonly Row[]): string =>
  edited((rows) => {
    const at = rows.findIndex(test);
    assert.ok(at >= 0);
    return rows.toSpliced(at, 0, ...added);
  });
const like = (test: (row: Row) => boolean, change: Readonly<Record<string, string>>): Row => {
  const found = body.find(test);
  assert.ok(found, 'the row to copy exists');
  return header.map((name, at) => change[name] ?? found[at] ?? '');
};
const all = (test: (row: Row) => boolean, name: string, value: (old: string) => string): string =>
  edited((rows) => rows.map((row) => (test(row) ? row.with(column(name), value(cell(row, name))) : row)));

const EDITS: Readonly<Record<string, readonly [string, RegExp]>> = {
  'a notice is copied and made not due for one kind of buyer': [
    before(
      is('notice', 'UK4'),
      like(is('notice', 'UK4'), {
        condition: 'buyer = school',
        duty: 'not-due',
        words: 'school',
        text: 'Not for a school.',
      }),
    ),
    /^(danger|warning) (new|condition) notice UK4/,
  ],
  'a row after the row that always holds': [
    edited((rows) => [...rows, like(is('duty', 'lots'), { condition: 'works', duty: 'not-due' })]),
    /^(danger|warning) new duty lots/,
  ],
  'a second period on the same routes': [
    edited((rows) => [...rows, like(is('period', 'standstill'), { duty: '0' })]),
    /^(danger|warning) new period standstill/,
  ],
  'a new definition that hides nothing': [
    edited((rows) => [...rows, like(is('definition', 'works'), { id: 'Works' })]),
    /^(warning|danger) new definition Works/,
  ],
  'a row of the table of limits put before the rest': [
    before(
      is('table', 'threshold'),
      like(is('table', 'threshold'), { condition: 'buyer = school', applies: 'works' }),
    ),
    /^danger (condition|applies) table threshold/,
  ],
  'the outcome of a row of limits': [
    set(
      where({ kind: 'table', id: 'threshold', applies: 'light-touch' }),
      'applies',
      'light-touch-concession',
    ),
    /^danger applies table threshold/,
  ],
  'the outcome of a row of regimes is emptied': [
    set(where({ kind: 'table', id: 'regime', applies: 'psr-england' }), 'applies', ''),
    /^danger applies table regime/,
  ],
  'an answer of a condition is misspelt': [
    set(is('rule', 'psr-urgent'), 'condition', 'urgency = extreme-unforseeable'),
    /^danger broken rule psr-urgent/,
  ],
  'a name is written with a capital': [
    set(is('rule', 'covered'), 'condition', 'Covered'),
    /^danger broken rule covered/,
  ],
  '>= becomes >': [
    set(is('rule', 'own-company-share'), 'condition', 'ownCompanyPercent > 8'),
    /^danger condition rule own-company-share/,
  ],
  '<= 20 becomes <= 200': [
    set(is('rule', 'joint-share'), 'condition', 'cooperationOutsidePercent <= 200'),
    /^danger condition rule joint-share/,
  ],
  'a date in a condition': [
    set(is('definition', 'in_force'), 'condition', 'asOf >= 2026-02-24'),
    /^danger condition definition in_force/,
  ],
  'a bracket is lost': [
    set(is('rule', 'own-rules'), 'condition', (old) => old.replace('(', '').replace(')', '')),
    /^danger (broken|condition) rule own-rules/,
  ],
  'certain becomes possible': [
    set(is('flag', 'lightTouch'), 'condition', (old) => old.replace('certain', 'possible')),
    /^danger condition flag lightTouch/,
  ],
  'the level before VAT becomes one with VAT': [
    all(where({ kind: 'limit', id: 'scotland-regulated-works' }), 'condition', (old) =>
      old.replace(' net', ''),
    ),
    /^danger net limit scotland-regulated-works/,
  ],
  'a limit begins a day later': [
    set(goods, 'condition', '2026-01-02/'),
    /^danger gone limit goods-services-sub-central 2026-01-01/,
  ],
  'two limits in force on one day': [
    after(goods, like(goods, { condition: '2026-06-01/', applies: '210000' })),
    /^danger broken limit goods-services-sub-central/,
  ],
  'amounts of two limits change places': [
    edited((rows) => {
      const [a, b] = [rows.findIndex(goods), rows.findIndex(is('limit', 'light-touch', '2026-01-01/'))];
      const [x, y] = [rows[a]?.[2] ?? '', rows[b]?.[2] ?? ''];
      return rows.with(a, (rows[a] ?? []).with(2, y)).with(b, (rows[b] ?? []).with(2, x));
    }),
    /^danger amount limit goods-services-sub-central/,
  ],
  'every amount in thousands': [
    all(where({ kind: 'limit' }), 'applies', (old) => String(Number(old) / 1000)),
    /^danger amount limit works/,
  ],
  'a key of a limit is renamed': [
    all(where({ kind: 'limit', id: 'light-touch' }), 'id', () => 'lighttouch'),
    /^danger gone limit light-touch/,
  ],
  'a citation of a notice is emptied': [
    set(is('notice', 'UK5'), 'citations', ''),
    /^(danger|warning) (citation|broken) notice UK5/,
  ],
  'a citation of a period names another instrument': [
    set(is('period', 'wait'), 'citations', 'PCR2015 reg.87'),
    /^(danger|warning) (citation|broken) period wait/,
  ],
  'a duty says not due where it said not read': [
    set(where({ kind: 'duty', duty: 'not-read' }), 'duty', 'not-due'),
    /^danger duty duty/,
  ],
  'a condition of a notice is widened': [
    set(where({ kind: 'notice', words: 'school' }), 'condition', 'buyer = school|council'),
    /^danger condition notice/,
  ],
  'a deadline loses its event': [
    set(
      where({ kind: 'notice', id: 'UK7', deadline: 'beginning-with 30 signing' }),
      'deadline',
      'beginning-with 30 award',
    ),
    /^danger deadline notice UK7/,
  ],
  'beginning-with becomes within': [
    set(
      where({ kind: 'notice', id: 'UK7', deadline: 'beginning-with 30 signing' }),
      'deadline',
      'within 30 signing',
    ),
    /^danger deadline notice UK7/,
  ],
  'a deadline is taken away': [
    set(where({ kind: 'notice', id: 'UK7', deadline: 'beginning-with 30 signing' }), 'deadline', ''),
    /^danger deadline notice UK7/,
  ],
  'calendar days for working days': [
    set(where({ kind: 'period', id: 'standstill', deadline: 'working-days' }), 'deadline', 'following'),
    /^danger deadline period standstill/,
  ],
  'a route leaves a notice': [
    set(is('notice', 'UK5'), 'applies', (old) => old.replace(/^[^;]+; /, '')),
    /^danger (applies|gone) notice UK5/,
  ],
  'a period moves to other routes': [
    set(is('period', 'wait'), 'applies', 'psr_comp'),
    /^danger (applies|gone) period wait/,
  ],
  'a preference for everybody': [
    set(is('preference', 'commodity'), 'condition', (old) => `${old} or true`),
    /^danger condition preference commodity/,
  ],
  'a preference first that was last': [
    edited((rows) => {
      const at = rows.findIndex(is('preference', 'framework-new'));
      const [moved = []] = rows.splice(at, 1);
      return rows.toSpliced(
        rows.findIndex(([kind]) => kind === 'preference'),
        0,
        moved,
      );
    }),
    /^warning order preference/,
  ],
  'a rule without its reason': [set(is('rule', 'urgency'), 'text', ''), /^danger broken rule urgency/],
  'the figures of a rule': [
    set(is('rule', 'above'), 'figures', 'shortlisting'),
    /^warning figures rule above/,
  ],
  'figures of a table that there is not': [
    set(is('rule', 'above'), 'figures', 'treshold'),
    /^(danger|warning) (broken|figures) rule above/,
  ],
  'a term that swallows the limit after it': [
    set(is('limit', 'works', '2025-02-24/2025-12-31'), 'condition', '2025-02-24/2026-12-31'),
    /^danger (term|broken) limit works/,
  ],
  'a sheet filtered before it was saved': [
    edited((rows) => rows.filter((row) => row[0] !== 'duty')),
    /^danger gone duty conflicts/,
  ],
  'the header moved one column': [csvFormatRows([['', ...header.slice(0, -1)], ...body]), /^refused/],
  'a line break in a condition': [
    set(is('definition', 'covered'), 'condition', (old) =>
      old.replace(' or ', '\nor\n').replace('or', 'and'),
    ),
    /^danger condition definition covered/,
  ],
  'a space that is none': [
    set(is('definition', 'covered'), 'condition', (old) =>
      old.replace('private-utility', 'private\u00ADutility'),
    ),
    /^danger broken definition covered/,
  ],
};

for (const [name, [csv, expected]] of Object.entries(EDITS)) {
  test(`reported: ${name}`, () => {
    const found = reported(csv);
    assert.ok(
      found.some((one) => expected.test(one)),
      `${expected}\n${found.slice(0, 12).join('\n')}`,
    );
  });
}

/** What changes nothing of the law, and must not alarm. */
const HARMLESS: Readonly<Record<string, string>> = {
  'the mark of the encoding': `\uFEFF${sheet}`,
  'other line ends': sheet.replaceAll('\r\n', '\n'),
  'every cell in quotation marks': [header, ...body]
    .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
    .join('\r\n'),
  'empty rows at the end': `${sheet}${','.repeat(header.length - 1)}\r\n\r\n`,
  'spaces round cells': csvFormatRows([header, ...body.map((row) => row.map((one) => ` ${one} `))]),
  'a column of notes': csvFormatRows([[...header, 'notes'], ...body.map((row) => [...row, 'seen'])]),
  'columns in another order': csvFormatRows([header.toReversed(), ...body.map((row) => row.toReversed())]),
  'capitals in the header': csvFormatRows([header.map((name) => name.toUpperCase()), ...body]),
  'routes of a rule in another order': set(is('rule', 'above'), 'applies', (old) =>
    old.split('; ').toReversed().join('; '),
  ),
  'spaces in a condition': set(is('definition', 'covered'), 'condition', (old) => old.replaceAll(' ', '  ')),
  'a line break in a long condition': set(is('definition', 'part_6'), 'condition', (old) =>
    old.replace(' and ', '\nand '),
  ),
  'TRUE as a spreadsheet writes it': all(where({ condition: 'true' }), 'condition', () => 'TRUE'),
};

for (const [name, csv] of Object.entries(HARMLESS)) {
  test(`no alarm: ${name}`, () => assert.deepEqual(reported(csv), []));
}

test('a row that is dropped and put back is no change', () => {
  assert.notEqual(drop(goods), sheet);
  assert.deepEqual(reported(edited((rows) => rows)), []);
});
