import { createElement as h } from 'react';
import manifest from '@ipec/embed/manifest.json';
import { Table, Words } from './blocks.js';
import { declarationOf } from './manifests.js';
import { tokensReadBy } from './read-tokens.js';

const FILES = '?path=/docs/start-here-files-and-sizes--docs';

const code = (text) => h('code', null, text);
const words = (text) => h(Words, { text: text ?? '' });

/** What somebody outside the package may use: a protected member can change in any release. */
const isPublic = ({ privacy, static: isStatic }) => (privacy ?? 'public') === 'public' && !isStatic;

function section(title, head, rows) {
  if (rows.length === 0) return [];
  return [
    h('h3', { key: title, id: title.toLowerCase().replaceAll(' ', '-') }, title),
    h(Table, { key: `${title}-table`, head, rows }),
  ];
}

/** How the element comes into a page, and how much of it is fetched. */
function Importing({ widget }) {
  const { brotli } = manifest.files[`${widget}.js`];
  return h(
    'p',
    null,
    'By script tag: ',
    code('ipec.js'),
    ' fetches ',
    code(`${widget}.js`),
    `, ${(brotli / 1000).toFixed(1)} kB with Brotli, where the tag is in the page; further parts when they are needed (`,
    h('a', { href: FILES, target: '_top' }, 'files and sizes'),
    '). With npm: ',
    code(`import '@ipec/${widget}/define.js';`),
  );
}

/** What an element offers to those who use it, from its custom-elements.json. */
export function Api({ tag }) {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = declarationOf(tag);
  const offered = members.filter(isPublic);
  const fieldsOnly = offered.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = offered.filter(({ kind }) => kind === 'method');
  return h(
    'div',
    { 'data-testid': 'api' },
    h(Importing, { widget: tag.replace('ipec-', '') }),
    ...section(
      'Attributes',
      ['Name', 'Property', 'Values', 'Where absent', 'Meaning'],
      attributes.map((one) => [
        code(one.name),
        one.fieldName ? code(one.fieldName) : '',
        code(one.type?.text ?? ''),
        one.default === undefined ? '' : code(one.default),
        words(one.description),
      ]),
    ),
    ...section(
      'Properties without an attribute',
      ['Name', 'Type', 'Meaning'],
      fieldsOnly.map((one) => [code(one.name), code(one.type?.text ?? ''), words(one.description)]),
    ),
    ...section(
      'Methods',
      ['Name', 'Meaning'],
      methods.map((one) => [
        code(`${one.name}(${(one.parameters ?? []).map(({ name }) => name).join(', ')})`),
        words(one.description),
      ]),
    ),
    ...section(
      'Events',
      ['Name', 'Type', 'Meaning'],
      events.map((one) => [code(one.name), code(one.type?.text ?? 'Event'), words(one.description)]),
    ),
    ...section(
      'Slots',
      ['Name', 'Meaning'],
      slots.map((one) => [code(one.name || '(children)'), words(one.description)]),
    ),
    ...section(
      'Parts',
      ['Name', 'Meaning'],
      cssParts.map((one) => [code(`::part(${one.name})`), words(one.description)]),
    ),
    ...section(
      'Custom properties',
      ['Name', 'In light', 'In dark', 'Meaning'],
      tokensReadBy(tag).map(({ name, values, description }) => [
        code(`--ipec-${name}`),
        code(values.light),
        code(values.dark ?? values.light),
        words(description),
      ]),
    ),
  );
}
