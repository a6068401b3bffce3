import { escapeHtml } from '@ipec/common';
import { chosen, type Choice } from './choice.ts';
import { write, type Writer } from './content.ts';

/** Names that JSX spells in another way than HTML, for elements of HTML. */
const JSX_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  maxlength: 'maxLength',
  minlength: 'minLength',
  autocomplete: 'autoComplete',
  inputmode: 'inputMode',
  novalidate: 'noValidate',
  readonly: 'readOnly',
  tabindex: 'tabIndex',
  srcset: 'srcSet',
  enctype: 'encType',
  crossorigin: 'crossOrigin',
  value: 'defaultValue',
  checked: 'defaultChecked',
};

/** Attributes of HTML that are there or not. */
const FLAGS = new Set(
  'required checked disabled multiple hidden open readonly novalidate selected'.split(' '),
);

/** As a string of JavaScript in braces: nothing in it is read as JSX. */
const expression = (text: string): string => `{${JSON.stringify(text)}}`;

const JSX: Writer = {
  text: (text) => (/^[^{}<>&'"\n]*$/.test(text) ? text : /^\s+$/.test(text) ? '\n' : expression(text)),
  attribute: (name, value) =>
    FLAGS.has(name) ? ` ${JSX_NAMES[name] ?? name}` : ` ${JSX_NAMES[name] ?? name}=${expression(value)}`,
  isXml: true,
};

/** JSX has `value` of a `<data>`, an `<option>` and a `<button>` as it is; only fields have a first value. */
function jsxAttribute(tag: string, name: string, value: string): string {
  return name === 'value' && tag !== 'input' ? ` value=${expression(value)}` : JSX.attribute(name, value);
}

const imports = ({ widget }: Choice): string =>
  `import '@ipec/${widget.name}/define.js';\nimport '@ipec/theme/theme.css';`;

const pairs = (choice: Choice, write: (name: string, value: string | true) => string): string =>
  chosen(choice)
    .map(([name, value]) => `\n      ${write(name, value)}`)
    .join('');

/** A component of React 19 or newer, which knows custom elements. */
export function reactComponent(choice: Choice): string {
  const { tag } = choice.widget;
  const given = pairs(choice, (name, value) => `${name}=${expression(value === true ? '' : value)}`);
  return `${imports(choice)}

export function Widget() {
  return (
    <${tag}${given}
    >
      ${writeJsx(choice)}
    </${tag}>
  );
}
`;
}

function writeJsx({ content }: Choice): string {
  const one = (nodes: Choice['content']): string =>
    nodes
      .map((node) => {
        if (typeof node === 'string') return JSX.text(node);
        const { tag, attributes, children } = node;
        const given = Object.entries(attributes).map(([name, value]) => jsxAttribute(tag, name, value));
        return children.length > 0
          ? `<${tag}${given.join('')}>${one(children)}</${tag}>`
          : `<${tag}${given.join('')} />`;
      })
      .join('');
  return one(content).trim();
}

/** Vue reads `{{` in text; `v-pre` keeps it, and every attribute, as it stands. */
export function vueComponent(choice: Choice): string {
  const { tag } = choice.widget;
  const given = pairs(choice, (name, value) => (value === true ? name : `${name}="${escapeHtml(value)}"`));
  return `<script setup>
${imports(choice)}
</script>

<template>
    <${tag} v-pre${given}
    >
      ${write(choice.content, TEMPLATE).trim()}
    </${tag}>
</template>
`;
}

const TEMPLATE: Writer = {
  text: escapeHtml,
  attribute: (name, value) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`),
  isXml: true,
};

/** Svelte reads `{` in text and in attributes, so braces are written as references. */
export function svelteComponent(choice: Choice): string {
  const { tag } = choice.widget;
  const braces = (text: string): string =>
    escapeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
  const writer: Writer = {
    text: braces,
    attribute: (name, value) => (value === '' ? ` ${name}` : ` ${name}="${braces(value)}"`),
    isXml: true,
  };
  const given = pairs(choice, (name, value) => (value === true ? name : `${name}="${braces(value)}"`));
  return `<script>
  ${imports(choice).replace('\n', '\n  ')}
</script>

<${tag}${given}
>
  ${write(choice.content, writer).trim()}
</${tag}>
`;
}
