import type { PlainField } from '../fields.ts';
import { place, readFields } from './read-fields.ts';

/** What its bundle leaves on the page, as far as it is used here. */
interface FormioGlobal {
  createForm(element: HTMLElement, form: object): Promise<{ readonly ready: Promise<unknown> }>;
}

const TYPES: Readonly<Record<PlainField['control'], Readonly<Record<string, unknown>>>> = {
  text: { type: 'textfield' },
  email: { type: 'email' },
  // Its other list is a widget of its own; this one is the browser's, as the others show.
  select: { type: 'select', widget: 'html5' },
  radios: { type: 'radio' },
  checkboxes: { type: 'selectboxes' },
  tick: { type: 'checkbox' },
};

function component({ name, control, label, hint, required, options }: PlainField): object {
  const values = options.map(({ id, label: text }) => ({ value: id, label: text }));
  return {
    ...TYPES[control],
    key: name,
    label,
    description: hint ?? '',
    validate: { required },
    values,
    data: { values },
    input: true,
  };
}

const { Formio } = globalThis as unknown as { Formio: FormioGlobal };
const { fields, submit } = readFields();
const button = { type: 'button', action: 'submit', key: 'submit', label: submit, input: true };
const form = await Formio.createForm(place(), { components: [...fields.map(component), button] });
await form.ready;
benchReady();
