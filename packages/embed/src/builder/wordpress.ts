import { escapeHtml } from '@ipec/common';
import { camelCase, chosen, type Choice } from './choice.ts';
import { elementsOf, wordsOf, write, type ContentElement, type ContentNode } from './content.ts';
import { HTML } from './html.ts';

/** The block and the shortcode of each widget in the WordPress plug-in. */
const NAMES: Readonly<Record<string, readonly [block: string, shortcode: string]>> = {
  'case-study-carousel': ['case-studies', 'ipec_case_studies'],
  'resource-library': ['resource-library', 'ipec_resource_library'],
  'key-figures': ['key-figures', 'ipec_key_figures'],
  'community-join-form': ['join-form', 'ipec_join'],
  'procedure-selector': ['procedure-selector', 'ipec_procedure_selector'],
  'evidence-chart': ['evidence-chart', 'ipec_chart'],
};

/** Text as the editor keeps it, so that WordPress's filter for authors changes nothing in it. */
const stored = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** JSON as WordPress writes it into the comment of a block. */
function blockJson(value: object): string {
  const text = JSON.stringify(value);
  if (text === '{}') return '';
  const signs: Readonly<Record<string, string>> = { '<': '003c', '>': '003e', '&': '0026' };
  return ` ${text
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => `\\u${signs[sign] ?? ''}`)
    .replaceAll('\\"', '\\u0022')}`;
}

const html = (nodes: readonly ContentNode[]): string => write(nodes, HTML).trim();
const block = (name: string, settings: object, inside: string): string =>
  `<!-- wp:${name}${blockJson(settings)} -->\n${inside}\n<!-- /wp:${name} -->`;

/** What the editor writes itself, in its own HTML, and not as an attribute of the block. */
const IN_CANVAS = ['heading', 'summary', 'source', 'source-href'];

/** The block, to be pasted into the code editor or straight into the visual one. */
export function wordpressBlock(choice: Choice): string {
  const { name } = choice.widget;
  const [own = name] = NAMES[name] ?? [];
  const isChart = name === 'evidence-chart';
  const settings = Object.fromEntries(
    chosen(choice)
      .filter(([key]) => !isChart || !IN_CANVAS.includes(key))
      .map(([key, value]) => [camelCase(key), setting(choice, key, value)]),
  );
  if (name === 'community-join-form') return `<!-- wp:ipec/${own}${blockJson(settings)} /-->`;
  const inside = isChart ? chart(choice) : name === 'key-figures' ? figures(choice) : raw(choice.content);
  return block(`ipec/${own}`, settings, `<div class="wp-block-ipec-${own}">${inside}</div>`);
}

function setting({ widget }: Choice, name: string, value: string | true): string | number | boolean {
  if (value === true) return true;
  const type = widget.attributes[name]?.type;
  if (type === 'number') return Number(value);
  return type === 'boolean' ? true : stored(value);
}

/** Content as a block of HTML. WordPress takes from authors what they may not write; tables, lists and articles stay. */
function raw(content: readonly ContentNode[]): string {
  const inside = html(content);
  return inside && block('html', {}, inside);
}

function chart({ attributes, content }: Choice): string {
  const words = (name: string): string =>
    typeof attributes[name] === 'string' ? stored(attributes[name]) : '';
  const href = words('source-href') && ` href="${escapeHtml(String(attributes['source-href']))}"`;
  const source = href ? `<a${href}>${words('source')}</a>` : words('source');
  return [
    words('heading') && `<h3 class="ipec-chart-heading">${words('heading')}</h3>`,
    words('summary') && `<p class="ipec-chart-summary">${words('summary')}</p>`,
    elementsOf(content, ['table']).map(table).join('\n'),
    source && `<p class="ipec-chart-source">${source}</p>`,
  ].join('');
}

/** A table as WordPress's own block saves it: rows of cells in their sections, plain text in the cells. */
function table(node: ContentElement): string {
  const [caption] = elementsOf(node.children, ['caption']);
  const section = (tag: string): string => {
    const rows = elementsOf(elementsOf(node.children, [tag]), ['tr'])
      .map(row)
      .join('');
    return rows && `<${tag}>${rows}</${tag}>`;
  };
  const loose = node.children.filter((one) => typeof one !== 'string' && one.tag === 'tr');
  const rows = elementsOf(loose, ['tr']).map(row).join('');
  const body = section('thead') + (rows ? `<tbody>${rows}</tbody>` : section('tbody')) + section('tfoot');
  const words = caption
    ? `<figcaption class="wp-element-caption">${stored(wordsOf([caption]))}</figcaption>`
    : '';
  return block(
    'table',
    { hasFixedLayout: false },
    `<figure class="wp-block-table"><table>${body}</table>${words}</figure>`,
  );
}

function row(node: ContentElement): string {
  const cells = elementsOf(node.children, ['td', 'th']).map(
    ({ tag, children }) => `<${tag}>${stored(wordsOf(children))}</${tag}>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

/** Figures as the block saves them: value and date as data, because WordPress takes `<data>` and `<time>` from authors. */
function figures({ content }: Choice): string {
  return elementsOf(content, ['figure'])
    .map((figure) => {
      const one = (tag: string): ContentElement | undefined => elementsOf(figure.children, [tag])[0];
      const [value, label, time, cite] = [one('data'), one('figcaption'), one('time'), one('cite')];
      const link = cite && elementsOf(cite.children, ['a'])[0];
      const words = (node: ContentElement | undefined): string => (node ? stored(wordsOf([node])) : '');
      const facts = [
        ['data-value', value?.attributes['value']],
        ['data-date', time?.attributes['datetime']],
      ].map(([name, fact]) => (name && fact ? HTML.attribute(name, fact) : ''));
      const href = link?.attributes['href'];
      return [
        `<figure class="ipec-key-figure"${facts.join('')}>`,
        value && `<p class="ipec-key-figure-value">${words(value)}</p>`,
        label && `<figcaption>${words(label)}</figcaption>`,
        time && `<p class="ipec-key-figure-date">${words(time)}</p>`,
        cite && `<cite><a${href ? HTML.attribute('href', href) : ''}>${words(cite)}</a></cite>`,
        '</figure>',
      ]
        .filter(Boolean)
        .join('');
    })
    .join('');
}

/** The shortcode. Quotes and brackets in a value would end it, so they are written as references. */
export function wordpressShortcode(choice: Choice): string {
  const { name } = choice.widget;
  const shortcode = NAMES[name]?.[1] ?? '';
  const pairs = chosen(choice).map(([key, value]) =>
    value === true ? ` ${key.replaceAll('-', '_')}` : ` ${key.replaceAll('-', '_')}="${inShortcode(value)}"`,
  );
  const open = `[${shortcode}${pairs.join('')}]`;
  if (name === 'community-join-form') return open;
  // A blank line inside would become a paragraph of its own.
  const inside = (name === 'key-figures' ? figures(choice) : html(choice.content)).replace(/\s*\n\s*/g, '\n');
  return `${open}\n${inside}\n[/${shortcode}]`;
}

function inShortcode(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ')).replaceAll('[', '&#x5b;').replaceAll(']', '&#x5d;');
}
