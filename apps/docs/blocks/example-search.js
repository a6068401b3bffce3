import { createElement as h, useMemo, useState } from 'react';
import { CopyBlock, Field } from './blocks.js';
import { WIDGETS } from './cards.js';
import { examplesOf } from './examples.js';
import { GUIDES } from './guide-words.js';

/** Text as it is compared: without accents, and in small letters. */
const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every example with the words that it can be found by: what it is about, what else its widget is called, its markup. */
function allExamples() {
  return WIDGETS.flatMap(({ group, widget }) =>
    examplesOf(widget).map(({ name, about, html }) => ({
      id: `${widget}/${name}`,
      group,
      about,
      html,
      words: plain(`${group} ${GUIDES[`ipec-${widget}`].names.join(' ')} ${name} ${about} ${html}`),
    })),
  );
}

/** The examples that hold every word. @param {ReturnType<typeof allExamples>} examples @param {string} query */
export function matching(examples, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return examples.filter((one) => words.every((word) => one.words.includes(word)));
}

/** A search over all examples, each with its markup to copy. */
export function ExampleSearch() {
  const examples = useMemo(allExamples, []);
  const [query, setQuery] = useState('');
  const found = matching(examples, query);
  return h(
    'div',
    null,
    h(
      Field,
      { label: 'What are you looking for?' },
      h('input', {
        type: 'search',
        value: query,
        placeholder: 'source-href, Welsh, feed, slider',
        onChange: (event) => setQuery(event.target.value),
      }),
    ),
    h('p', { role: 'status', 'data-testid': 'found' }, `${found.length} of ${examples.length} examples`),
    h(
      'ul',
      { className: 'doc-examples' },
      found.map(({ id, group, about, html }) =>
        h(
          'li',
          { key: id },
          h(
            'details',
            null,
            h('summary', null, h('strong', null, group), ': ', about || id),
            h(CopyBlock, { text: html, id: `example-${id}`, label: `${group}: ${about || id}` }),
          ),
        ),
      ),
    ),
  );
}
