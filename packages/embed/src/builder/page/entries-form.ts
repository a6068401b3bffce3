import type { ContentElement, ContentNode } from '../content.ts';
import { entriesIn } from '../form/entries.ts';
import {
  element,
  fieldsOf,
  readEntry,
  unshown,
  valueOf,
  writeEntry,
  type EntryShape,
  type FieldKind,
  type Values,
} from '../form/entry.ts';
import { faultsOf } from '../form/faults.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import { fill } from '../words/words.ts';
import { formField, type FormField } from './form-field.ts';
import { button, make } from './make.ts';
import type { PartForm } from './part-form.ts';

interface Entry {
  readonly from: ContentElement;
  values: Values;
  isOpen: boolean;
}

const LINES: Readonly<Record<FieldKind, number>> = { line: 1, text: 4, address: 1, date: 1, figures: 3 };

/** Entries that are added, filled, moved and removed: case studies, documents, figures, links. */
export class EntriesForm implements PartForm {
  readonly element = make('div', { class: 'part' });
  readonly #shape: EntryShape;
  readonly #words: BuilderWords;
  readonly #changed: () => void;
  readonly #list = make('ol', { class: 'entries' });
  readonly #status = make('span', { role: 'status' });
  readonly #undo = make('span');
  readonly #add: HTMLButtonElement;
  #entries: Entry[] = [];

  constructor(shape: EntryShape, content: readonly ContentNode[], words: BuilderWords, changed: () => void) {
    this.#shape = shape;
    this.#words = words;
    this.#changed = changed;
    this.#entries = entriesIn(shape, content).found.map((from) => ({
      from,
      values: readEntry(shape, from),
      isOpen: false,
    }));
    const { add } = this.#said;
    this.#add = button(add, add, () => this.#insert());
    const foot = make('p', { class: 'foot' }, this.#add, ' ', this.#status, ' ', this.#undo);
    this.element.append(this.#list, foot);
    this.#draw();
  }

  apply(content: readonly ContentNode[]): readonly ContentNode[] {
    const language = document.documentElement.lang;
    return entriesIn(this.#shape, content).put(
      this.#entries.map(({ values, from }) => writeEntry(this.#shape, values, from, language)),
    );
  }

  get faults(): number {
    const fields = fieldsOf(this.#shape);
    return this.#entries.reduce(
      (sum, { values }) => sum + Object.keys(faultsOf(this.#shape, fields, values)).length,
      0,
    );
  }

  get #said(): BuilderWords['form']['entries'][string] {
    return this.#words.form.entries[this.#shape.id] ?? { one: '', add: '' };
  }

  /** `Case study 2: Cleaner buses`. */
  #name(at: number): string {
    const values = this.#entries[at]?.values ?? {};
    const title = valueOf(values, 'title') || valueOf(values, 'label') || valueOf(values, 'value');
    return `${this.#said.one} ${at + 1}${title && `: ${title}`}`;
  }

  #draw(): void {
    this.#list.replaceChildren(...this.#entries.map((entry, at) => this.#row(entry, at)));
  }

  #row(entry: Entry, at: number): HTMLElement {
    const { up, down, remove } = this.#words.form;
    const summary = make('summary', {}, this.#name(at));
    const details = make('details', {}, summary, ...this.#fields(entry, at, summary)) as HTMLDetailsElement;
    details.open = entry.isOpen;
    details.addEventListener('toggle', () => (entry.isOpen = details.open));
    const named = (words: string): string => `${words}: ${this.#name(at)}`;
    const buttons = [
      ...(at > 0 ? [button(up, named(up), () => this.#move(at, at - 1))] : []),
      ...(at < this.#entries.length - 1 ? [button(down, named(down), () => this.#move(at, at + 1))] : []),
      button(remove, named(remove), () => this.#remove(at)),
    ];
    return make('li', { class: 'entry' }, details, make('p', { class: 'moves' }, ...buttons));
  }

  #fields(entry: Entry, at: number, summary: HTMLElement): readonly HTMLElement[] {
    const shapes = fieldsOf(this.#shape);
    const left = new Set<string>();
    const made = new Map<string, FormField>();
    const check = (isLeft: boolean): void => {
      const faults = faultsOf(this.#shape, shapes, entry.values);
      for (const { id } of shapes) {
        const fault = faults[id];
        const isWaiting = fault === 'missing' || fault === 'no-date';
        const field = made.get(id);
        const isShown = fault !== undefined && (left.has(id) || !isWaiting);
        // While somebody types, a fault only goes.
        if (!isShown) field?.say('');
        else if (isLeft || field?.control.getAttribute('aria-invalid'))
          field?.say(this.#words.form.faults[fault]);
      }
    };
    for (const { id, kind, isNeeded } of shapes) {
      const { label = id, hint } = this.#words.form.fields[id] ?? {};
      const field = formField({
        id: `${this.#shape.id}-${at + 1}-${id}`,
        label,
        hint,
        value: entry.values[id] ?? '',
        lines: LINES[kind],
        isNeeded,
      });
      field.control.addEventListener('input', () => {
        entry.values = { ...entry.values, [id]: field.control.value };
        summary.textContent = this.#name(at);
        check(false);
        this.#changed();
      });
      field.control.addEventListener('blur', () => {
        left.add(id);
        check(true);
      });
      made.set(id, field);
    }
    check(true);
    const count = unshown(this.#shape, entry.from);
    const note = count > 0 ? [make('p', { class: 'hint' }, fill(this.#words.form.unshown, { count }))] : [];
    return [...[...made.values()].map(({ element: one }) => one), ...note];
  }

  #insert(): void {
    const tag = this.#entries.at(-1)?.from.tag ?? this.#shape.tags[0] ?? 'div';
    const from = element(tag, {});
    this.#entries.push({ from, values: readEntry(this.#shape, from), isOpen: true });
    this.#draw();
    this.#list.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
    this.#tell('');
  }

  #move(from: number, to: number): void {
    const [entry] = this.#entries.splice(from, 1);
    if (entry) this.#entries.splice(to, 0, entry);
    this.#draw();
    const buttons = [...(this.#list.children[to]?.querySelectorAll<HTMLElement>('.moves button') ?? [])];
    const wanted = from > to ? this.#words.form.up : this.#words.form.down;
    (buttons.find(({ textContent }) => textContent === wanted) ?? buttons[0])?.focus();
    this.#tell(
      fill(this.#words.form.moved, { name: this.#name(to), place: to + 1, all: this.#entries.length }),
    );
  }

  #remove(at: number): void {
    const name = this.#name(at);
    const [entry] = this.#entries.splice(at, 1);
    this.#draw();
    this.#tell(fill(this.#words.form.removed, { name }));
    const { undo } = this.#words.form;
    const back = button(undo, `${undo}: ${name}`, () => {
      if (entry) this.#entries.splice(at, 0, entry);
      this.#draw();
      this.#list.children[at]?.querySelector<HTMLElement>('summary')?.focus();
      this.#tell('');
    });
    this.#undo.replaceChildren(back);
    back.focus();
  }

  #tell(text: string): void {
    this.#status.textContent = text;
    this.#undo.replaceChildren();
    this.#changed();
  }
}
