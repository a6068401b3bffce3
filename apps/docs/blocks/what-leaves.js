import { createElement as h } from 'react';
import { keptName } from '../../../packages/procedure-selector/src/keep/storage-key.ts';
import { KEEP_DAYS } from '../../../packages/procedure-selector/src/keep/saved.ts';
import { CopyBlock, Table, Words } from './blocks.js';
import { eventsOf } from './events.js';
import { declarationOf } from './manifests.js';

const code = (text) => h('code', null, text);
const words = (text) => h(Words, { text });

/** The attributes that make a widget ask for something beside its own files, and what a strict policy then needs. */
const ASKED = {
  src: ['The file or feed that it names', 'connect-src'],
  images: ['The pictures of a feed’s items, unless it is `none`', 'img-src'],
  action: ['The receiver of the answers, when somebody sends them', 'connect-src, form-action'],
  receiver: [
    'With `hubspot` or `mailchimp`: the server that its setting `host` names, in place of `action`',
    'connect-src, form-action',
  ],
};

/** What stays on a device, by tag. A widget that is not named keeps nothing. */
const KEPT = {
  'ipec-procedure-selector': [
    {
      name: keptName(''),
      purpose: 'The answers of the person, so that they can go on later',
      ends: 'When the tab is closed (`persist="session"`, or the person asks for it)',
    },
    {
      name: keptName(''),
      purpose: 'The answers of the person, so that they can go on another day',
      ends: `After ${KEEP_DAYS} days (\`persist="device"\`, or the person asks for it)`,
    },
  ],
};

/** What a council can write about it for its own readers. @param {string} tag */
export function cookieWords(tag) {
  const kept = KEPT[tag];
  if (!kept) return 'This part of the page sets no cookie and stores nothing on your device.';
  return `This part of the page sets no cookie. Your answers stay in your browser. If they are kept on your device, they stand there under the name ${kept[0].name}: until you close the tab, or for ${KEEP_DAYS} days. A button takes them away.`;
}

function Requests({ tag }) {
  const { attributes = [] } = declarationOf(tag);
  const rows = attributes
    .filter(({ name }) => name in ASKED)
    .map(({ name }) => [code(name), words(ASKED[name][0]), code(ASKED[name][1])]);
  return h(Table, {
    label: 'Requests',
    head: ['Attribute', 'What is fetched or sent', 'Your policy allows it in'],
    rows,
  });
}

/** An event, when it is sent, and each of its fields. */
function Carried({ name, meaning, fields }) {
  return h(
    'section',
    null,
    h('h3', { id: name }, name),
    h('p', null, words(meaning)),
    h(Table, {
      label: `Fields of ${name}`,
      head: ['Field', 'What it holds', 'Type'],
      rows: fields.map((field) => [code(field.name), words(field.meaning), code(field.type)]),
    }),
  );
}

/** What a widget asks for, tells the page and keeps, and words for the cookies page. @param {{ tag: string }} of */
export function WhatLeaves({ tag }) {
  const kept = KEPT[tag] ?? [];
  return h(
    'div',
    { 'data-testid': 'what-leaves' },
    h('h2', { id: 'what-it-asks-for' }, 'What it asks for'),
    h('p', null, 'Beside its own files it asks only for what these attributes decide.'),
    h(Requests, { tag }),
    h('h2', { id: 'what-each-event-carries' }, 'What each event carries'),
    h(
      'p',
      null,
      'Events stay in the page. They go further only where you pass them to an analytics tool: this is all that the tool then gets.',
    ),
    eventsOf(tag).map((one) => h(Carried, { key: one.name, ...one })),
    h('h2', { id: 'for-your-cookies-page' }, 'For your cookies page'),
    kept.length > 0 &&
      h(Table, {
        label: 'Kept on a device',
        head: ['Name', 'Purpose', 'Ends'],
        rows: kept.map(({ name, purpose, ends }) => [code(name), words(purpose), words(ends)]),
      }),
    kept.length > 0 &&
      h(
        'p',
        null,
        'Where the element has an ',
        code('id'),
        ', the name ends with it: ',
        code(keptName('help')),
        ' for ',
        code('id="help"'),
        '.',
      ),
    h(CopyBlock, { text: cookieWords(tag), id: 'cookies', label: 'Words for your cookies page' }),
  );
}
