import type { Fault } from '../form/faults.ts';

/** A field's label, and what helps to fill it. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** What the form of a widget's content says. `{…}` is put in. */
export interface FormWords {
  /** A button goes up, down, or away. */
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly undo: string;
  /** `{name}`, `{place}` and `{all}`. */
  readonly moved: string;
  /** `{name}`. */
  readonly removed: string;
  /** `{count}` elements of an entry that have no field. */
  readonly unshown: string;
  /** Of a widget without such a form. */
  readonly fixed: string;
  /** Of a table that no grid shows. */
  readonly merged: string;
  readonly newTable: string;
  readonly caption: string;
  readonly addRow: string;
  readonly addColumn: string;
  /** `{row}`, from 1 below the names of columns. */
  readonly row: string;
  /** `{column}`, from 1. */
  readonly column: string;
  readonly columnName: string;
  /** `{rows}` and `{columns}`. */
  readonly pasted: string;
  readonly notes: FieldWords;
  /** By the id of the entry: what one is called, and the button that adds one. */
  readonly entries: Readonly<Record<string, { readonly one: string; readonly add: string }>>;
  /** By the id of the table. */
  readonly tables: Readonly<
    Record<string, { readonly title: string; readonly hint: string; readonly columns: readonly string[] }>
  >;
  /** By the id of the field. */
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly faults: Readonly<Record<Fault, string>>;
}
