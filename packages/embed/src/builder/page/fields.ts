import type { BuilderWidget, WidgetAttribute } from '../choice.ts';

/** An element of the page with its attributes and children. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What the fields say in the language of the page. */
interface FieldWords {
  readonly described: (english: string) => string;
  /** The choice of no value. */
  readonly empty: string;
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
  { described, empty }: FieldWords,
): HTMLElement {
  const id = `attribute-${name}`;
  const control = controlOf(name, attribute, value, empty);
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-hint`);
  const label = make('label', { for: id }, make('code', {}, name));
  const hint = make('p', { class: 'hint', id: `${id}-hint` }, described(attribute.description));
  return make('div', { class: 'field' }, label, control, hint);
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
    const shape = type === 'number' ? { type: 'number', min: '1' } : { type: 'text' };
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
