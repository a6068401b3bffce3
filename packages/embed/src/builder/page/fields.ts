import type { BuilderWidget, WidgetAttribute } from '../choice.ts';
import { attributeFault, type Fault } from '../form/faults.ts';
import { make } from './make.ts';

/** What the fields say in the language of the page. */
interface FieldWords {
  readonly described: (english: string) => string;
  /** The choice of no value. */
  readonly empty: string;
  readonly faults: Readonly<Record<Fault, string>>;
}

/** One field for each attribute of the widget. */
export function attributeFields(
  widget: BuilderWidget,
  given: Readonly<Record<string, string>>,
  words: FieldWords,
): readonly HTMLElement[] {
  return Object.entries(widget.attributes).map(([name, attribute]) =>
    field(name, attribute, given[name], words),
  );
}

function field(
  name: string,
  attribute: WidgetAttribute,
  value: string | undefined,
  { described, empty, faults }: FieldWords,
): HTMLElement {
  const id = `attribute-${name}`;
  const control = controlOf(name, attribute, value, empty);
  control.id = id;
  const error = make('p', { class: 'error', id: `${id}-error` });
  const check = (): void => {
    const fault = faultOf(control);
    error.textContent = fault ? faults[fault] : '';
    error.hidden = fault === null;
    control.toggleAttribute('aria-invalid', false);
    if (fault) control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', fault ? `${id}-hint ${id}-error` : `${id}-hint`);
  };
  control.addEventListener('blur', check);
  check();
  const label = make('label', { for: id }, make('code', {}, name));
  const hint = make('p', { class: 'hint', id: `${id}-hint` }, described(attribute.description));
  return make('div', { class: 'field' }, label, control, error, hint);
}

function faultOf(control: HTMLElement): Fault | null {
  if (!(control instanceof HTMLInputElement)) return null;
  return control.validity.valid ? attributeFault(control.name, control.value.trim()) : 'not-a-number';
}

/** How many fields need attention. */
export function countFaults(form: Element): number {
  return [...form.querySelectorAll('input[name]')].filter((one) => faultOf(one as HTMLElement) !== null)
    .length;
}

function controlOf(
  name: string,
  { type, values }: WidgetAttribute,
  value: string | undefined,
  empty: string,
): HTMLElement {
  if (type === 'boolean') {
    const box = make('input', { type: 'checkbox', name });
    box.toggleAttribute('checked', value !== undefined);
    return box;
  }
  if (!values) {
    const shape = type === 'number' ? { type: 'number', min: '1', step: '1' } : { type: 'text' };
    return make('input', { ...shape, name, value: value ?? '', autocomplete: 'off' });
  }
  const options = ['', ...values].map((one) => {
    const option = make('option', { value: one }, one || empty);
    option.toggleAttribute('selected', one === (value ?? ''));
    return option;
  });
  return make('select', { name }, ...options);
}

/** What the fields hold: values by attribute, true for a ticked box. */
export function readFields(form: Element): Readonly<Record<string, string | true>> {
  const controls = [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]'),
  ];
  const values: Record<string, string | true> = {};
  for (const control of controls) {
    const isBox = control instanceof HTMLInputElement && control.type === 'checkbox';
    if (isBox && control.checked) values[control.name] = true;
    else if (!isBox && control.value !== '') values[control.name] = control.value;
  }
  return values;
}
