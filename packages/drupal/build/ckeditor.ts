import type { ComponentSource } from './components.ts';

const LINK = 'https://www.legislation.gov.uk/ukpga/2023/54/contents';
const ARTICLE = '<h3><a href="https://example.org/">Title</a></h3><p>What happened.</p>';

const row = (tag: 'th' | 'td', ...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], ...body: readonly (readonly string[])[]): string =>
  `<table><thead>${row('th', ...head)}</thead><tbody>${body.map((cells) => row('td', ...cells)).join('')}</tbody></table>`;

/** What the button inserts for each element: attributes to fill, and HTML to write over. */
const SKELETONS: Readonly<Record<string, { readonly attributes: string; readonly content: string }>> = {
  'evidence-chart': {
    attributes:
      'type="bar" heading="What the chart shows" summary="What to take away" source="Where the figures come from"',
    content: table(['Name', 'Figure'], ['A', '1'], ['B', '2']),
  },
  'case-study-carousel': { attributes: 'heading="Case studies"', content: ARTICLE },
  'resource-library': {
    attributes: 'heading="Publications"',
    content: '<ul><li><a href="https://example.org/">Title</a></li></ul>',
  },
  'key-figures': {
    attributes: 'heading="Key figures"',
    content: table(
      ['Figure', 'The same as a number', 'What it measures', 'Date', 'Source'],
      ['12', '12', 'What is counted', '2024', '<a href="https://example.org/">Who counted it</a>'],
    ),
  },
  'procedure-selector': {
    attributes: 'heading="Find the right procedure"',
    content: `<p><a href="${LINK}">Procurement Act 2023</a></p>`,
  },
  'community-join-form': {
    attributes: 'heading="Join" action="" controller="" privacy-href=""',
    content: '<p><a href="https://example.org/">Another way to join</a></p>',
  },
};

/**
 * What the button inserts: a line of text before and after ordinary HTML.
 *
 * @throws {Error} where a widget has no row above
 */
export function skeleton({ tag, name }: Pick<ComponentSource, 'tag' | 'name'>): string {
  const own = SKELETONS[name];
  if (!own) throw new Error(`Add ${name} to SKELETONS of packages/drupal/build/ckeditor.ts.`);
  const { attributes, content } = own;
  return `<p>[${tag}${attributes && ` ${attributes}`}]</p>${content}<p>[/${tag}]</p>`;
}

/** `ipec_elements.ckeditor5.yml`: the button is offered where the format has the filter and tables. */
export function ckeditorYaml(sources: readonly ComponentSource[]): object {
  const elements = sources.map((source) => ({ title: source.title, html: skeleton(source) }));
  return {
    ipec_elements_element: {
      ckeditor5: {
        plugins: ['ipecElement.IpecElement'],
        config: { ipecElement: { label: 'IPEC', elements } },
      },
      drupal: {
        label: 'IPEC element',
        library: 'ipec_elements/ckeditor5',
        admin_library: 'ipec_elements/ckeditor5.admin',
        elements: false,
        toolbar_items: { ipecElement: { label: 'IPEC element' } },
        conditions: { toolbarItem: 'ipecElement', filter: 'ipec_elements', plugins: ['ckeditor5_table'] },
      },
    },
  };
}

/** The libraries of the button: in the editor, and where its toolbar is put together. */
export function ckeditorLibraries(version: string): object {
  return {
    ckeditor5: {
      version,
      js: { 'js/ckeditor5-ipec-element.js': {} },
      dependencies: ['core/ckeditor5'],
    },
    'ckeditor5.admin': {
      version,
      css: { theme: { 'css/ckeditor5-admin.css': {} } },
    },
  };
}
