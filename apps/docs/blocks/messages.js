import { createElement as h } from 'react';
import headings from '../../../packages/embed/build/message-packages.json';

const files = import.meta.glob('../../../packages/*/messages.json', { eager: true, import: 'default' });

/** Every code that the author of a page may meet: what it means and what to do. */
export function Messages() {
  return Object.entries(headings).map(([folder, heading]) =>
    h(
      'section',
      { key: folder },
      h('h2', null, heading),
      h(
        'dl',
        null,
        Object.entries(files[`../../../packages/${folder}/messages.json`]).map(
          ([code, { meaning, remedy }]) =>
            h(
              'div',
              { key: code, id: code },
              h('dt', null, h('code', null, code)),
              h('dd', null, meaning),
              h('dd', null, h('strong', null, 'What to do: '), remedy),
            ),
        ),
      ),
    ),
  );
}
