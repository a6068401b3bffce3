import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pastedTable, type TableAttributes } from '../editor/pasted-table.ts';

/** The cells as text; the editor test pastes HTML, which needs a browser. */
const cells = (table: TableAttributes | null): readonly (readonly string[])[] | null =>
  table && [...table.head, ...table.body].map((row) => row.cells.map(({ content }) => content));

test('cells of a spreadsheet: the first row is the head, every sign is escaped', () => {
  const table = pastedTable('', 'Service\tSpend, %\r\nR&D\t<5\r\n"Two\nlines"\t1,234\r\n');
  assert.deepEqual(cells(table), [
    ['Service', 'Spend, %'],
    ['R&amp;D', '&lt;5'],
    ['Two lines', '1,234'],
  ]);
  assert.deepEqual(
    table?.head[0]?.cells.map(({ tag }) => tag),
    ['th', 'th'],
  );
});

test('a title above the table is its caption; empty rows and columns are left out', () => {
  const table = pastedTable('', 'Spend by service\t\t\n\t\t\nService\t\tSpend\nA\t\t1\n\t\t\nB\t\t2\n');
  assert.equal(table?.caption, 'Spend by service');
  assert.deepEqual(cells(table), [
    ['Service', 'Spend'],
    ['A', '1'],
    ['B', '2'],
  ]);
});

test('a cell that is empty in the middle stays in its place', () => {
  assert.deepEqual(cells(pastedTable('', '\t2023\t2024\nA\t\t2\nB\t3\t\n')), [
    ['', '2023', '2024'],
    ['A', '', '2'],
    ['B', '3', ''],
  ]);
});

test('a word, a line, a column and a single row are not a table', () => {
  for (const text of ['', 'word', 'one\ntwo\nthree', 'a\tb', 'a\tb\n', 'A sentence, with a comma.\nAnother.'])
    assert.equal(pastedTable('', text), null, text);
});

test('any sheet of two rows and two columns with words in it keeps its words in their order', () => {
  const word = fc.stringMatching(/^[a-z&<>0-9]{1,6}$/);
  const sheet = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2 }));
  fc.assert(
    fc.property(sheet, (rows) => {
      const made = cells(pastedTable('', rows.map((row) => row.join('\t')).join('\n')));
      const escaped = rows.map((row) =>
        row.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
      );
      assert.deepEqual(made, escaped);
    }),
  );
});
