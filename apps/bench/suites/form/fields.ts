import { formModel, formWords, type FormField } from '@ipec/membership';

/** The form that every contender shows: the words, the order and the choices of the join form. */
export const model = formModel('en', ['Example Council']);

export const fields: readonly FormField[] = model.fields;

/** The first line of a list that nothing was chosen from yet. */
export const noneChosen = formWords('en').noneChosen;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The controls that the libraries with a schema of their own are told, without functions, so that it fits in a script. */
export interface PlainField {
  readonly name: string;
  readonly control: FormField['control'];
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export const plainFields: readonly PlainField[] = fields.map(
  ({ name, control, label, hint, required, options }) => ({ name, control, label, hint, required, options }),
);

/** The fields as a JSON child, for scripts that read them from the page as they would from a server. */
export function fieldsScript(): string {
  const json = JSON.stringify({ fields: plainFields, submit: model.submit }).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="fields">${json}</script>`;
}
