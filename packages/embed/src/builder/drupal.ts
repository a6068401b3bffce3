import { escapeHtml } from '@ipec/common';
import { chosen, type Choice } from './choice.ts';
import { write } from './content.ts';
import { HTML } from './html.ts';

/** For a rich-text field with the module's filter: two lines of text around ordinary HTML. */
export function drupalText(choice: Choice): string {
  const { tag } = choice.widget;
  const pairs = chosen(choice).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${inMarker(value)}"`,
  );
  return `<p>[${tag}${pairs.join('')}]</p>\n${write(choice.content, HTML).trim()}\n<p>[/${tag}]</p>`;
}

/** Escaped twice: once for the marker, and once for the HTML that it stands in. */
function inMarker(text: string): string {
  const value = text.replace(/\s+/g, ' ').replace(/[&"[\]]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return escapeHtml(value);
}

/** For a template of a theme: the single-directory component with its props. */
export function drupalTwig(choice: Choice): string {
  const { name, attributes } = choice.widget;
  const props = chosen(choice).map(([key, value]) => {
    const type = attributes[key]?.type;
    const text =
      value === true || type === 'boolean' ? 'true' : type === 'number' ? String(Number(value)) : twig(value);
    return `  ${key.replaceAll('-', '_')}: ${text},`;
  });
  const content = write(choice.content, HTML)
    .trim()
    .replace(/\{(?=[{%#])/g, "{{ '{' }}");
  return `{% embed 'ipec_elements:${name}' with {
${props.join('\n')}
} only %}
  {% block content %}
${content}
  {% endblock %}
{% endembed %}`;
}

/** Text in single quotes, where Twig reads only `\'` and `\\`. */
function twig(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
