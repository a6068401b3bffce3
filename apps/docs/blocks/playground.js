import { action } from 'storybook/actions';
import { eventsOf } from './events.js';
import { examplesOf, draw } from './examples.js';
import { declarationOf } from './manifests.js';

/** Sets an attribute, or takes it away where there is nothing to say. */
function set(element, name, value) {
  if (value === '' || value === false || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** The control of one attribute, from its type in the manifest: a list of words, a number, yes or no, or text. */
function controlOf({ type, description, default: absent }, options) {
  const words = (options ?? type?.text?.split('|') ?? [])
    .map((word) => word.trim().replace(/^'|'$/g, ''))
    .filter((word) => word !== 'null');
  const table = {
    type: { summary: type?.text ?? 'string' },
    ...(absent === undefined ? {} : { defaultValue: { summary: absent } }),
    category: 'Attributes',
  };
  if (words?.length > 1) return { control: 'select', options: ['', ...words], description, table };
  if (type?.text === 'boolean') return { control: 'boolean', description, table };
  if (type?.text === 'number') return { control: { type: 'number', min: 1 }, description, table };
  return { control: 'text', description, table };
}

/** What the example itself sets. */
function given(element, attributes) {
  return Object.fromEntries(
    attributes.map(({ name, type }) => [
      name,
      type?.text === 'boolean' ? element.hasAttribute(name) : (element.getAttribute(name) ?? ''),
    ]),
  );
}

/** Every event of the widget stands in the panel of actions, with what it carries and nothing else. */
function report(element, tag) {
  for (const { name, fields } of eventsOf(tag)) {
    const say = action(name);
    element.addEventListener(name, (event) =>
      say(Object.fromEntries(fields.map((field) => [field.name, event[field.name]]))),
    );
  }
}

/**
 * A playground with the attributes of an element and nothing else: no property, part or event. It begins with what the
 * example sets.
 *
 * @param {{ widget: string, tag: string, example: string, args?: object, options?: Record<string, readonly string[]> }} of
 */
export function playground({ widget, tag, example, args = {}, options = {} }) {
  const { html } = examplesOf(widget).find(({ name }) => name === example);
  const { attributes = [] } = declarationOf(tag);
  const first = draw(html).querySelector(tag);
  return {
    args: { ...given(first, attributes), ...args },
    argTypes: Object.fromEntries(attributes.map((one) => [one.name, controlOf(one, options[one.name])])),
    render(values) {
      const box = draw(html);
      const element = box.querySelector(tag);
      for (const { name } of attributes) set(element, name, values[name]);
      report(element, tag);
      // The panel of code shows what is drawn, as it is pasted into a page: without a box around it.
      return box.children.length === 1 ? element : box;
    },
  };
}
