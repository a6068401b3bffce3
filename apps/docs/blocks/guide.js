import { createElement as h, useEffect, useRef, useState } from 'react';
import { Table } from './blocks.js';
import { draw, examplesOf } from './examples.js';
import { GUIDES } from './guide-words.js';
import { declarationOf } from './manifests.js';

const logs = import.meta.glob('../../../packages/*/CHANGELOG.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const CHANGELOG = '?path=/docs/start-here-changelog--docs';

function list(items) {
  return h(
    'ul',
    null,
    items.map((item) => h('li', { key: item }, item)),
  );
}

/** When the widget helps, and what to use where it does not. */
function Choice({ use, avoid }) {
  const sentences = avoid.map(([when, instead]) => (instead ? `${when} Use ${instead}.` : when));
  return [
    h('h2', { key: 'use', id: 'when-to-use-it' }, 'When to use it'),
    h('div', { key: 'use-list' }, list(use)),
    h('h2', { key: 'avoid', id: 'when-not-to-use-it' }, 'When not to use it'),
    h('div', { key: 'avoid-list' }, list(sentences)),
  ];
}

/**
 * The live widget with a button for each of its parts: a press outlines the part. Only parts that the example shows have a
 * button.
 */
function Anatomy({ tag, example }) {
  const box = useRef(null);
  const [parts, setParts] = useState([]);
  const [chosen, setChosen] = useState('');
  const { cssParts = [] } = declarationOf(tag);
  useEffect(() => {
    const widget = tag.replace('ipec-', '');
    const { html } = examplesOf(widget).find(({ name }) => name === example);
    box.current.replaceChildren(draw(html));
    let isGone = false;
    const look = () => {
      const root = box.current?.querySelector(tag)?.shadowRoot;
      const shown = cssParts.filter(({ name }) => root?.querySelector(`[part~="${name}"]`));
      if (!isGone && shown.length > 0) setParts(shown);
    };
    const timers = [100, 500, 1500].map((wait) => setTimeout(look, wait));
    return () => {
      isGone = true;
      timers.forEach(clearTimeout);
    };
  }, [tag, example]);
  const said = parts.find(({ name }) => name === chosen);
  return h(
    'div',
    { className: 'sb-unstyled doc-anatomy', 'data-testid': 'anatomy' },
    chosen &&
      h(
        'style',
        null,
        `.doc-anatomy ${tag}::part(${chosen}) { outline: 3px solid #d4351c; outline-offset: 2px; }`,
      ),
    h(
      'p',
      null,
      parts.map(({ name }) => [
        h(
          'button',
          {
            key: name,
            type: 'button',
            className: 'doc-button',
            'aria-pressed': name === chosen,
            onClick: () => setChosen(name === chosen ? '' : name),
          },
          name,
        ),
        ' ',
      ]),
    ),
    h('p', { role: 'status' }, said ? `${tag}::part(${said.name}): ${said.description}` : ''),
    h('div', { ref: box }),
  );
}

/** The newest release in which the package changed, from its changelog. */
function newest(tag) {
  const text = logs[`../../../packages/${tag.replace('ipec-', '')}/CHANGELOG.md`] ?? '';
  const [, release] = /^## (\S+)/m.exec(text) ?? [];
  const [, date] = /^Made on (\S+)\.$/m.exec(text) ?? [];
  return { release, date };
}

/** What a designer needs before the reference: other names, choice, anatomy and keys. */
export function Guide({ tag, example }) {
  const { names, use, avoid, keys } = GUIDES[tag];
  return h(
    'div',
    { 'data-testid': 'guide' },
    h('p', null, h('strong', null, 'Also called: '), `${names.join(', ')}.`),
    ...Choice({ use, avoid }),
    h('h2', { id: 'anatomy' }, 'Anatomy'),
    h(
      'p',
      null,
      'Choose a part to see where it is. Each can be styled with ',
      h('code', null, '::part()'),
      '; colours, spaces and corners come from the tokens of the theme.',
    ),
    h(Anatomy, { tag, example }),
    h('h2', { id: 'keyboard' }, 'Keyboard'),
    h(Table, { label: 'Keys', head: ['Key', 'What it does'], rows: keys }),
  );
}

/** What stands last on an overview: what nobody knows yet, what changed, and where to ask. */
export function NotKnown({ tag }) {
  const { gaps } = GUIDES[tag];
  const { release, date } = newest(tag);
  return h(
    'div',
    { 'data-testid': 'not-known' },
    h('h2', { id: 'what-is-not-known-yet' }, 'What is not known yet'),
    h(
      'p',
      null,
      'No research with users has been done. What was tested without them is in the accessibility record.',
    ),
    list(gaps),
    release &&
      h(
        'p',
        null,
        `It was last changed in release ${release}, made on ${date}: `,
        h('a', { href: CHANGELOG, target: '_top' }, 'changelog'),
        '.',
      ),
    h('h2', { id: 'where-to-ask' }, 'Where to ask'),
    h(
      'p',
      null,
      'Add ',
      h('code', null, 'ipec-check'),
      ' to the element first: below it stands how your page was read. If that has no answer, open an issue of the repository with ',
      'the version, the HTML of the widget, the browser, and what you expected. A weakness of security is reported in private: ',
      h('code', null, 'SECURITY.md'),
      ' says how.',
    ),
  );
}
