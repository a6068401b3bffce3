import { createElement as h } from 'react';
import { CopyBlock, Table, Words } from './blocks.js';
import { examplesOf } from './examples.js';
import { declarationOf } from './manifests.js';

const CHECK = '?path=/story/start-here-check-how-it-is-read--paste-your-html';
const MESSAGES = '?path=/docs/start-here-messages--docs';

/** The attributes that say where data comes from, or where it goes. */
const PLACES = ['src', 'feed-type', 'images', 'nation', 'buyer', 'action', 'receiver'];

/**
 * What stands first on a data contract: an example to begin with, what else data may come from, and where one's own can be
 * tried.
 *
 * @param {{ tag: string, example: string }} of
 */
export function WhatGoesIn({ tag, example }) {
  const { html } = examplesOf(tag.replace('ipec-', '')).find(({ name }) => name === example);
  const { attributes = [] } = declarationOf(tag);
  const rows = attributes
    .filter(({ name }) => PLACES.includes(name))
    .map(({ name, type, description = '' }) => [
      h('code', null, name),
      h('code', null, type?.text ?? 'string'),
      h(Words, { text: description }),
    ]);
  return h(
    'div',
    { 'data-testid': 'what-goes-in' },
    h('h2', { id: 'what-goes-in' }, 'What goes in'),
    h('p', null, 'Begin with this, and write your own content in its place.'),
    h(CopyBlock, { text: html, id: 'example', label: 'Example' }),
    h('p', null, 'These attributes say where data comes from or goes to.'),
    h(Table, { label: 'Attributes for data', head: ['Attribute', 'Values', 'Meaning'], rows }),
    h('h2', { id: 'try-your-own' }, 'Try your own'),
    h(
      'p',
      null,
      h('a', { href: CHECK, target: '_top' }, 'Check how it is read'),
      ' takes your HTML, or a file of figures, and says what each widget made of it. Nothing is sent. ',
      h('a', { href: MESSAGES, target: '_top' }, 'Messages'),
      ' has every code that you can meet there, and what to do.',
    ),
  );
}

/** A text in Markdown with its headings one level deeper, so that it can stand on a page. @param {string} text */
export function deeper(text) {
  const parts = text.split(/^(```[^]*?^```)/m);
  return parts.map((part) => (part.startsWith('```') ? part : part.replace(/^#/gm, '##'))).join('');
}
