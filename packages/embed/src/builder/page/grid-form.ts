import { elementsOf, wordsOf, type ContentNode } from '../content.ts';
import { gridFaults } from '../form/faults.ts';
import type { FormPart } from '../form/forms.ts';
import { emptyGrid, pasteInto, readGrid, tableIn, writeGrid, type Grid } from '../form/grid.ts';
import { sheetCells } from '../sheet.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import { fill } from '../words/words.ts';
import { formField } from './form-field.ts';
import { gridTable } from './grid-table.ts';
import { button, make } from './make.ts';
import type { PartForm } from './part-form.ts';
import { readContent } from './read-content.ts';

type TablePart = Extract<FormPart, { kind: 'table' }>;

const ROWS_OF_A_NEW_TABLE = 3;

/** A table that is typed or pasted cell by cell; the first row names the columns. */
export class GridForm implements PartForm {
  readonly element = make('div', { class: 'part' });
  readonly #part: TablePart;
  readonly #words: BuilderWords;
  readonly #changed: () => void;
  readonly #body = make('div');
  readonly #error: HTMLElement;
  readonly #status = make('p', { role: 'status', class: 'hint' });
  /** Null for a table that no grid can show: it stays as it is. */
  #grid: Grid | null;
  #isLeft = false;

  constructor(part: TablePart, content: readonly ContentNode[], words: BuilderWords, changed: () => void) {
    this.#part = part;
    this.#words = words;
    this.#changed = changed;
    this.#error = make('p', { class: 'error', id: `${part.id}-error` });
    const { found } = tableIn(content, part.attributes);
    this.#grid = found ? readGrid(found) : this.#empty(part.isNeeded);
    this.element.append(this.#body, this.#error, this.#status);
    this.#draw();
  }

  apply(content: readonly ContentNode[]): readonly ContentNode[] {
    return this.#grid ? tableIn(content, this.#part.attributes).put(writeGrid(this.#grid)) : content;
  }

  get faults(): number {
    if (!this.#grid || this.#isUnused) return 0;
    const { columns, whole } = gridFaults(this.#grid, this.#part.isNeeded);
    return columns.length + (whole ? 1 : 0);
  }

  get #said(): BuilderWords['form']['tables'][string] {
    return this.#words.form.tables[this.#part.id] ?? { title: '', hint: '', columns: [] };
  }

  /** A table that need not be there, and of which only the names of columns are. */
  get #isUnused(): boolean {
    return this.#grid?.rows.length === 0;
  }

  #empty(isShown: boolean): Grid {
    return isShown
      ? emptyGrid(this.#part.attributes, this.#said.columns, ROWS_OF_A_NEW_TABLE)
      : { caption: '', rows: [], attributes: this.#part.attributes };
  }

  #set(grid: Grid, focus?: readonly [row: number, column: number]): void {
    this.#grid = grid;
    this.#draw();
    if (focus) this.#cell(...focus)?.focus();
    this.#changed();
  }

  #cell(row: number, column: number): HTMLInputElement | null {
    return this.#body.querySelector(`tr:nth-child(${row + 1}) td:nth-child(${column + 1}) input`);
  }

  #draw(): void {
    const { form } = this.#words;
    const { title, hint } = this.#said;
    const start = (words: string): HTMLElement =>
      make(
        'p',
        {},
        button(words, words, () => this.#set(this.#empty(true), [0, 0])),
      );
    const heading = make('h3', {}, title);
    if (!this.#grid) this.#body.replaceChildren(heading, make('p', {}, form.merged), start(form.newTable));
    else if (this.#isUnused)
      this.#body.replaceChildren(heading, make('p', { class: 'hint' }, hint), start(form.newTable));
    else this.#body.replaceChildren(heading, ...this.#table(this.#grid, hint));
    this.#check();
  }

  #table(grid: Grid, hint: string): readonly HTMLElement[] {
    const caption = formField({
      id: `${this.#part.id}-caption`,
      label: this.#words.form.caption,
      value: grid.caption,
      lines: 1,
    });
    caption.control.addEventListener('input', () => {
      this.#grid = { ...(this.#grid ?? grid), caption: caption.control.value };
      this.#changed();
    });
    const rows = (): Grid['rows'] => (this.#grid ?? grid).rows;
    const table = gridTable(grid, this.#words, this.#said.title, {
      rows,
      change: (changed, focus, said) => {
        this.#set({ ...(this.#grid ?? grid), rows: changed }, focus);
        this.#status.textContent = said;
      },
      typed: ([row, column], text) => {
        const cells = rows()[row] ?? [];
        const now = rows().with(row, cells.with(column, { ...cells[column], text }));
        this.#grid = { ...(this.#grid ?? grid), rows: now };
        this.#check();
        this.#changed();
      },
      left: () => {
        this.#isLeft = true;
        this.#check();
      },
      pasted: (event, place) => this.#paste(event, ...place),
      cellAt: (place) => this.#cell(...place),
    });
    return [make('p', { class: 'hint' }, hint), caption.element, ...table];
  }

  /** Cells of a spreadsheet, or the first table of a page. */
  #paste(event: ClipboardEvent, row: number, column: number): void {
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const rich = elementsOf(readContent(event.clipboardData?.getData('text/html') ?? ''), ['table'])[0];
    const ofPage =
      rich &&
      elementsOf(rich.children, ['tr']).map(({ children }) =>
        elementsOf(children, ['th', 'td']).map((cell) => wordsOf([cell])),
      );
    const cells = /\t|\n./.test(plain) ? sheetCells(plain) : ofPage;
    if (!this.#grid || !cells || cells.length === 0) return;
    event.preventDefault();
    this.#set(pasteInto(this.#grid, cells, row, column), [row, column]);
    this.#status.textContent = fill(this.#words.form.pasted, {
      rows: cells.length,
      columns: Math.max(...cells.map(({ length }) => length)),
    });
  }

  #check(): void {
    const { columns, whole } =
      this.#grid && !this.#isUnused
        ? gridFaults(this.#grid, this.#part.isNeeded)
        : { columns: [], whole: null };
    const fault = columns.length > 0 ? 'no-column-name' : this.#isLeft ? whole : null;
    this.#error.textContent = fault ? this.#words.form.faults[fault] : '';
    this.#error.hidden = fault === null;
    for (const [at, input] of [...this.#body.querySelectorAll('tr:first-child input')].entries()) {
      input.toggleAttribute('aria-invalid', false);
      if (columns.includes(at)) input.setAttribute('aria-invalid', 'true');
      if (columns.includes(at)) input.setAttribute('aria-describedby', this.#error.id);
      else input.removeAttribute('aria-describedby');
    }
  }
}
