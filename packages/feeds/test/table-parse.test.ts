import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvCells } from '../src/table/csv-cells.ts';
import {
  type Cell,
  parseCsv,
  parseIndicators,
  parseJson,
  parseRows,
  parseTable,
  type Result,
  type Table,
} from '../src/table/index.ts';

function value(result: Result<Table>): Table {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const plain = (cell: Cell) => (cell.kind === 'value' ? cell.value : cell.kind === 'missing' ? '–' : '✕');
const grid = (result: Result<Table>) => value(result).rows.map((row) => row.map(plain));
const types = (result: Result<Table>) =>
  value(result).columns.map(({ type, unit }) => (unit ? `${type} ${unit}` : type));

describe('CSV', () => {
  test('typed columns, with units from cells and headings', () => {
    const result = parseCsv(
      'Region,Spend,Share,Total (£m)\nWales,"£1,234.5m",12%,3.1\nLeeds,£10k,7.5%,0.2\n',
    );
    assert.deepEqual(types(result), ['text', 'number GBP', 'number %', 'number GBP']);
    assert.deepEqual(grid(result), [
      ['Wales', 1_234_500_000, 12, 3_100_000],
      ['Leeds', 10_000, 7.5, 200_000],
    ]);
  });

  test('every separator, told by itself; byte order mark; quoted newlines and quotation marks', () => {
    for (const separator of [',', ';', '\t', '|']) {
      const rows = [
        ['Name', 'n'],
        ['"a, b; c\n""d"" | e"', '1'],
        ['f', '2'],
      ];
      const text = `\uFEFF${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
      assert.deepEqual(
        grid(parseCsv(text)),
        [
          ['a, b; c\n"d" | e', 1],
          ['f', 2],
        ],
        JSON.stringify(separator),
      );
    }
  });

  test('missing stays missing, suppressed stays suppressed, zero stays zero, and each keeps its text', () => {
    const result = parseCsv('Area,n\na,[c]\nb,..\nc,-\nd,\ne,0\nf,c\ng,12 [p]\nh,[x]\n');
    assert.deepEqual(
      grid(result).map(([, n]) => n),
      ['✕', '–', '–', '–', 0, '✕', 12, '–'],
    );
    const cells = value(result).rows.map(([, cell]) => cell!);
    assert.deepEqual(
      cells.map(({ text }) => text),
      ['[c]', '..', '-', '', '0', 'c', '12 [p]', '[x]'],
    );
    assert.deepEqual(cells[6], { kind: 'value', value: 12, text: '12 [p]', marks: ['p'] });
  });

  test('dates and years; a code is not a figure', () => {
    const result = parseCsv(
      'Month,Year,Blwyddyn,Code\nMawrth 2026,2025,2024,2025\nEbrill 2026,2026,2025,2026\n',
    );
    assert.deepEqual(types(result), ['date', 'date', 'date', 'text']);
    assert.deepEqual(grid(result)[0], ['2026-03', '2025', '2024', '2025']);
  });

  test('notes above the heading, and the separator Excel declares', () => {
    const result = parseCsv('# Source: ONS, 2026\n# Licence: OGL v3.0\nsep=;\na;b\n1;2\n');
    assert.deepEqual(value(result).notes, { source: 'ONS, 2026', licence: 'OGL v3.0' });
    assert.deepEqual(grid(result), [[1, 2]]);
  });

  test('a cell that is not understood among numbers is unread, not missing; it is named and keeps its text', () => {
    const result = parseCsv('a,n\nx,1\ny,2\nz,3 or 4\n');
    assert.ok(result.ok);
    assert.deepEqual(
      result.warnings.map(({ code, path }) => [code, path]),
      [['cell-not-number', 'row 3, n']],
    );
    assert.deepEqual(result.value.rows[2]![1], { kind: 'unread', text: '3 or 4', reason: 'not-a-number' });
  });

  test('mixed units have no unit and are named', () => {
    const result = parseCsv('a,n\nx,£1\ny,2%\n');
    assert.ok(result.ok);
    assert.deepEqual(result.value.columns[1], { name: 'n', type: 'number', mixed: true });
    assert.equal(result.warnings[0]!.code, 'column-mixed-units');
  });

  test('uneven rows lose nothing; repeated and absent headings get names', () => {
    const result = parseCsv('a,a,\n1,2,3,4\n5\n');
    assert.deepEqual(
      value(result).columns.map(({ name }) => name),
      ['a', 'a (2)', 'Column 3', 'Column 4'],
    );
    assert.deepEqual(grid(result), [
      [1, 2, 3, 4],
      [5, '–', '–', '–'],
    ]);
    assert.deepEqual(result.ok && result.warnings.map(({ path }) => path), ['row 1', 'row 2']);
  });

  test('nothing, a heading alone, an open quotation mark and a web page are refused by name', () => {
    const code = (result: Result<Table>) => (result.ok ? 'ok' : result.issues[0]!.code);
    assert.equal(code(parseTable('')), 'csv-empty');
    assert.equal(code(parseTable('a,b\n')), 'table-no-rows');
    assert.equal(code(parseTable('a,b\n"1,2\n')), 'csv-quote-open');
    assert.equal(code(parseTable('<!DOCTYPE html><html>')), 'table-is-page');
    assert.equal(code(parseTable('{"a":')), 'json-syntax');
    assert.equal(code(parseTable('{"a":1}')), 'json-no-table');
    assert.equal(code(parseTable('[1]')), 'json-row');
  });

  test('law: any cells written as CSV are read back', () => {
    const cell = fc.string({ unit: 'grapheme-ascii' });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const text = rows.map((row) => row.map(quote).join(separator)).join('\n');
          assert.deepEqual(csvCells(text, separator), { rows, isOpen: false, stray: [] });
        },
      ),
    );
  });
});

describe('JSON', () => {
  const expected = [
    ['a', 1.5],
    ['b', '–'],
  ];
  test('lists of objects, of lists, columns and rows, and wrappers are one table', () => {
    const objects = [
      { name: 'a', n: 1.5 },
      { name: 'b', n: null },
    ];
    const lists = [
      ['name', 'n'],
      ['a', 1.5],
      ['b', null],
    ];
    for (const json of [
      objects,
      lists,
      { data: objects },
      { columns: ['name', { name: 'n' }], rows: lists.slice(1) },
    ]) {
      assert.deepEqual(grid(parseJson(JSON.stringify(json))), expected);
    }
  });

  test('a heading scales JSON numbers as it does CSV ones', () => {
    assert.deepEqual(grid(parseJson('[{"total_gbp_million": 1.7}]')), [[1_700_000]]);
  });
});

describe('rows of an HTML table', () => {
  test('data-value is exact and in whole units; the text stays what is shown', () => {
    const result = parseRows([
      ['Year', ' Spend\n (£m) '],
      ['2026', { text: '£1.2m', value: '1234567' }],
      ['2027', { text: '[c]' }],
    ]);
    assert.deepEqual(grid(result), [
      ['2026', 1_234_567],
      ['2027', '✕'],
    ]);
    assert.deepEqual(types(result), ['date', 'number GBP']);
    assert.equal(value(result).rows[0]![1]!.text, '£1.2m');
  });
});

describe('indicator files', () => {
  const report = {
    provenance: { source: 'Find a Tender', licence: 'OGL v3.0' },
    corpus: { releases: 1 },
    indicators: [
      {
        id: 'sme-share',
        title: 'SME',
        unit: 'awards',
        statistic: 'share',
        numerator: 1,
        denominator: 4,
        unknown: 2,
        value: 0.25,
      },
      {
        id: 'procedure-mix',
        title: 'Mix',
        unit: 'awards',
        statistic: 'mix',
        numerator: 3,
        denominator: 4,
        unknown: 0,
        value: 0.75,
        rows: [
          { key: 'open', count: 3, share: 0.75 },
          { key: 'direct_award', count: 1, share: 0.25 },
        ],
      },
      {
        id: 'decision-days',
        title: 'Days',
        unit: 'awards',
        statistic: 'median',
        numerator: 0,
        denominator: 0,
        unknown: 5,
        value: null,
      },
    ],
  };

  test('are told by themselves: one row a figure and one a category; a share of nothing is missing', () => {
    const result = parseTable(JSON.stringify(report));
    assert.deepEqual(
      grid(result).map((row) => [row[0], row[4], row[8]]),
      [
        ['sme-share', '–', 0.25],
        ['procedure-mix', '–', 0.75],
        ['procedure-mix', 'open', 0.75],
        ['procedure-mix', 'direct_award', 0.25],
        ['decision-days', '–', '–'],
      ],
    );
    assert.equal(value(result).notes['licence'], 'OGL v3.0');
  });

  test('one indicator has a unit; an absent one is refused by name', () => {
    assert.equal(value(parseIndicators(report, { indicator: 'procedure-mix' })).columns[8]!.unit, 'share');
    const result = parseIndicators(report, { indicator: 'nope' });
    assert.equal(result.ok, false);
  });
});

test('any text at all is a table or is refused, and never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseTable(text).ok === 'boolean'));
  fc.assert(fc.property(fc.json(), (text) => typeof parseTable(text).ok === 'boolean'));
});
