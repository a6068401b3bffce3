/** Writes `examples/`: what people copy, and what tests and Storybook show. The words are `@ipec/membership`'s. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippet, type SnippetOptions } from '@ipec/community-join-form/snippet.js';

const folder = join(import.meta.dirname, '../examples');

const base: SnippetOptions = {
  action: 'http://localhost:8787/members',
  language: 'en',
  controllers: ['Example Council'],
  privacyHref: '/privacy',
  attributes: { heading: 'Join the community', 'privacy-version': '2026-01' },
};

const short = ['name', 'email', 'organisation', 'organisationType', 'updates'] as const;

function fill(html: string): string {
  return html
    .replace('name="name" type="text"', 'name="name" type="text" value="Siân Évora-Jones"')
    .replace('name="email" type="email"', 'name="email" type="email" value="sian@example.gov.wales"')
    .replace('type="radio" value="council"', 'type="radio" value="council" checked');
}

const EXAMPLES: Readonly<Record<string, readonly [about: string, html: string]>> = {
  join: ['The whole form, sent to the join service', snippet(base)],
  'join-short': ['The fewest fields: the plain form says which are asked', snippet({ ...base, only: short })],
  'join-typed': ['Answers that were there before the script', fill(snippet(base))],
  'join-no-updates': [
    'Joining alone, without the box for email updates',
    snippet({ ...base, only: ['name'], attributes: { ...base.attributes, purposes: 'membership' } }),
  ],
  'join-post': [
    'A plain form post: the page leaves for the receiver’s own',
    snippet({ ...base, only: short, attributes: { ...base.attributes, receiver: 'form-post' } }),
  ],
  'join-hubspot': [
    'HubSpot Forms, with its settings in a JSON child. The ids are made up',
    snippet({ ...base, only: short, attributes: { ...base.attributes, receiver: 'hubspot' } }).replace(
      '\n<form',
      '\n<script type="application/json">\n{ "host": "api.hsforms.com", "portalId": "1234567", "formId": "00000000-0000-4000-8000-000000000000", "subscriptionTypeId": "999" }\n</script>\n<form',
    ),
  ],
  'join-not-live': [
    'Without a controller and a privacy notice: it does not go live, and says what is missing',
    snippet({ ...base, only: short }).replace(/ (?:controller|privacy-href)="[^"]*"/g, ''),
  ],
  'join-welsh': [
    'Welsh. Awaiting a translator’s review',
    `<div lang="cy">\n${snippet({ ...base, language: 'cy', controllers: ['Cyngor Enghraifft'], attributes: { heading: 'Ymuno â’r gymuned' } })}\n</div>`,
  ],
};

for (const [name, [about, html]] of Object.entries(EXAMPLES))
  writeFileSync(join(folder, `${name}.html`), `<!-- ${about}. -->\n${html}\n`);
