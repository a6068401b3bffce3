import type { Grid } from '../form/grid.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import { fill } from '../words/words.ts';
import { button, make } from './make.ts';

type Place = readonly [row: number, column: number];

/** What happens in the table. A grid that is given with a place is drawn anew, and its cell there gets the focus. */
export interface GridActs {
  readonly change: (rows: Grid['rows'], focus: Place, said: string) => void;
  readonly typed: (place: Place, text: string) => void;
  readonly left: () => void;
  readonly pasted: (event: ClipboardEvent, place: Place) => void;
  readonly cellAt: (place: Place) => HTMLInputElement | null;
  /** The rows as they are now, with what was typed since they were drawn. */
  readonly rows: () => Grid['rows'];
}

/** A field for each cell, buttons that move and remove rows and columns, and two that add one. */
export function gridTable(
  grid: Grid,
  { form }: BuilderWords,
  title: string,
  acts: GridActs,
): readonly HTMLElement[] {
  const width = grid.rows[0]?.length ?? 0;
  const rowName = (row: number): string => fill(form.row, { row });
  const columnName = (at: number): string =>
    grid.rows[0]?.[at]?.text || fill(form.column, { column: at + 1 });
  const blank = Array.from({ length: width }, () => ({ text: '' }));

  const field = (row: number, column: number): HTMLElement => {
    const label =
      row === 0 ? fill(form.columnName, { column: column + 1 }) : `${rowName(row)}, ${columnName(column)}`;
    const input = make('input', {
      type: 'text',
      autocomplete: 'off',
      'aria-label': label,
    }) as HTMLInputElement;
    input.value = grid.rows[row]?.[column]?.text ?? '';
    input.addEventListener('input', () => acts.typed([row, column], input.value));
    input.addEventListener('blur', acts.left);
    input.addEventListener('paste', (event) => acts.pasted(event, [row, column]));
    input.addEventListener('keydown', (event) => {
      const to = { ArrowUp: row - 1, ArrowDown: row + 1, Enter: row + 1 }[event.key];
      const target = to === undefined || event.altKey || event.ctrlKey ? null : acts.cellAt([to, column]);
      if (!target) return;
      event.preventDefault();
      target.focus();
    });
    return make('td', {}, input);
  };

  const rowButtons = (row: number): HTMLElement => {
    const name = (words: string): string => `${words}: ${rowName(row)}`;
    const move = (to: number): void => {
      const rows = acts.rows();
      const said = fill(form.moved, { name: rowName(row), place: to, all: rows.length - 1 });
      acts.change(rows.toSpliced(row, 1).toSpliced(to, 0, rows[row] ?? blank), [to, 0], said);
    };
    const remove = (): void => {
      const rows = acts.rows().toSpliced(row, 1);
      acts.change(rows, [Math.min(row, rows.length - 1), 0], fill(form.removed, { name: rowName(row) }));
    };
    return make(
      'td',
      { class: 'moves' },
      ...(row > 1 ? [button('↑', name(form.up), () => move(row - 1))] : []),
      ...(row < grid.rows.length - 1 ? [button('↓', name(form.down), () => move(row + 1))] : []),
      button('×', name(form.remove), remove),
    );
  };

  const columnButton = (at: number): HTMLElement =>
    button('×', `${form.remove}: ${columnName(at)}`, () => {
      const rows = acts.rows().map((cells) => cells.toSpliced(at, 1));
      acts.change(rows, [0, Math.max(0, at - 1)], fill(form.removed, { name: columnName(at) }));
    });

  const lines = grid.rows.map((cells, row) =>
    make('tr', {}, ...cells.map((_, column) => field(row, column)), ...(row === 0 ? [] : [rowButtons(row)])),
  );
  // The last column stays: a table without any is begun anew.
  const removals =
    width > 1 ? [make('tr', {}, ...blank.map((_, at) => make('td', {}, columnButton(at))))] : [];
  const addRow = button(form.addRow, form.addRow, () =>
    acts.change([...acts.rows(), blank], [grid.rows.length, 0], ''),
  );
  const addColumn = button(form.addColumn, form.addColumn, () =>
    acts.change(
      acts.rows().map((cells) => [...cells, { text: '' }]),
      [0, width],
      '',
    ),
  );
  const table = make(
    'table',
    { class: 'grid', role: 'presentation' },
    make('tbody', {}, ...lines, ...removals),
  );
  return [
    make('div', { class: 'scroll', role: 'group', 'aria-label': title }, table),
    make('p', { class: 'foot' }, addRow, ' ', addColumn),
  ];
}
