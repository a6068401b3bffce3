import { createElement as h } from 'react';
import source from '../../demo-council/src/boxes.ts?raw';

/** The names of the boxes that the tests put every widget into, as the tests have them. */
const names = [...source.matchAll(/name: '([^']+)'/g)].map(([, name]) => name);

/** Every box by name. */
export function Boxes() {
  return h(
    'ul',
    { className: 'doc-columns' },
    names.map((name) => h('li', { key: name }, name)),
  );
}
