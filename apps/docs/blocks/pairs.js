import { createElement as h } from 'react';
import { Words } from './blocks.js';
import { PAIRS } from './content-words.js';

const KINDS = [
  ['doc-yes', 'Write'],
  ['doc-no', 'Not'],
  ['doc-why', null],
];

/** What to write and what not to, side by side, and why. */
export function Pairs({ tag }) {
  return h(
    'div',
    { 'data-testid': 'pairs' },
    h('h2', { id: 'write-this-not-that' }, 'Write this, not that'),
    h(
      'ul',
      { className: 'doc-pairs' },
      PAIRS[tag].map((texts) =>
        h(
          'li',
          { key: texts[0] },
          texts.map((text, index) => {
            const [className, name] = KINDS[index];
            return h('p', { key: className, className }, name && h('strong', null, name), h(Words, { text }));
          }),
        ),
      ),
    ),
  );
}
