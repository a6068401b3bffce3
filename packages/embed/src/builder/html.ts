import { escapeHtml } from '@ipec/common';
import { chosen, type Choice } from './choice.ts';
import { write, type Writer } from './content.ts';

/** HTML as it stands in a page. */
export const HTML: Writer = {
  text: escapeHtml,
  attribute: (name, value) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`),
  isXml: false,
};

/** The element alone. */
export function elementHtml(choice: Choice): string {
  const { tag } = choice.widget;
  const pairs = chosen(choice).map(([name, value]) => HTML.attribute(name, value === true ? '' : value));
  const content = write(choice.content, HTML).trim();
  return `<${tag}${pairs.map((pair) => `\n ${pair}`).join('')}>\n${content}${content && '\n'}</${tag}>`;
}

/** Theme, script and element, ready to paste. */
export function htmlSnippet(choice: Choice): string {
  const { host, integrity, widget } = choice;
  const file = `${widget.name}.js`;
  return `<link rel="stylesheet" href="${escapeHtml(host)}theme.css"
  integrity="${integrity['theme.css'] ?? ''}" crossorigin="anonymous">
<script type="module" src="${escapeHtml(host)}${file}"
  integrity="${integrity[file] ?? ''}" crossorigin="anonymous"></script>

${elementHtml(choice)}`;
}

/** What a strict Content Security Policy must allow; `connect-src` where the element loads or sends something. */
export function policyLines({ host, attributes }: Choice): string {
  const origin = originOf(host) ?? "'self'";
  const others = ['src', 'action'].flatMap((name) => originOf(attributes[name]) ?? []);
  const connect = [...new Set(["'self'", origin, ...others])].join(' ');
  return [
    `script-src ${origin};`,
    `style-src ${origin};`,
    `connect-src ${connect};`,
    `require-trusted-types-for 'script'; trusted-types lit-html;`,
  ].join('\n');
}

function originOf(address: string | true | undefined): string | undefined {
  if (typeof address !== 'string') return undefined;
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
