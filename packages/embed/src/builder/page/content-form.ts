import type { ContentNode } from '../content.ts';
import { FORMS, type FormPart } from '../form/forms.ts';
import { readNotes, writeNotes } from '../form/notes.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import { EntriesForm } from './entries-form.ts';
import { formField } from './form-field.ts';
import { GridForm } from './grid-form.ts';
import { make } from './make.ts';
import type { PartForm } from './part-form.ts';

/** The form of a widget's content. What no part of it shows stays in the content as it is. */
export class ContentForm {
  readonly #into: HTMLElement;
  readonly #words: BuilderWords;
  readonly #changed: (content: readonly ContentNode[]) => void;
  #parts: readonly PartForm[] = [];
  #content: readonly ContentNode[] = [];

  constructor(into: HTMLElement, words: BuilderWords, changed: (content: readonly ContentNode[]) => void) {
    this.#into = into;
    this.#words = words;
    this.#changed = changed;
  }

  /** How many fields need attention. */
  get faults(): number {
    return this.#parts.reduce((sum, { faults }) => sum + faults, 0);
  }

  /** Fills the form from a content. */
  show(widget: string, content: readonly ContentNode[]): void {
    this.#content = content;
    const parts = FORMS[widget] ?? [];
    this.#parts = parts.map((part) => this.#part(part));
    const none = parts.length === 0 ? [make('p', {}, this.#words.form.fixed)] : [];
    this.#into.replaceChildren(...none, ...this.#parts.map(({ element }) => element));
  }

  #part(part: FormPart): PartForm {
    const changed = (): void => this.#apply();
    if (part.kind === 'entries') return new EntriesForm(part.entry, this.#content, this.#words, changed);
    if (part.kind === 'table') return new GridForm(part, this.#content, this.#words, changed);
    return this.#notes(changed);
  }

  #notes(changed: () => void): PartForm {
    const { label, hint } = this.#words.form.notes;
    const { element, control } = formField({
      id: 'notes',
      label,
      hint,
      value: readNotes(this.#content),
      lines: 3,
    });
    control.addEventListener('input', changed);
    return { element, faults: 0, apply: (content) => writeNotes(content, control.value) };
  }

  #apply(): void {
    this.#content = this.#parts.reduce((content, part) => part.apply(content), this.#content);
    this.#changed(this.#content);
  }
}
