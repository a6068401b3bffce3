import { Description, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { createElement as h } from 'react';

/** The page of a widget's states: each once, with its code. */
export function StatesPage() {
  return [Title, Subtitle, Description]
    .map((Block, key) => h(Block, { key }))
    .concat(h(Stories, { key: 'stories', includePrimary: true, title: 'Each state with its code' }));
}
