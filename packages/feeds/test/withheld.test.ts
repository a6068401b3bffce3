import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '@ipec/feeds';

/*
 * Lists that hold what is not for the public. Each has one entry of those and one for all. All content is made up.
 */

const told = { title: 'Buying buses', url: '/buses', summary: 'On it.', date: '2024-06-03' };
const secret = { ...told, title: 'A secret', url: '/secret' };
const list = (kept: object, shown: object = {}): string =>
  JSON.stringify([
    { ...secret, ...kept },
    { ...told, ...shown },
  ]);
const csv = (column: string, kept: string, shown: string): string =>
  `Title,Link,Summary,${column}\nA secret,/secret,No.,${kept}\nBuying buses,/buses,On it.,${shown}\n`;
const node = (title: string, status: boolean): object => ({
  type: 'node--article',
  id: title,
  attributes: { status, title, created: '2024-06-03T09:00:00+00:00', path: { alias: '/a' } },
});
const post = (title: string, status: string): object => ({
  slug: title,
  link: 'https://council.example/a',
  status,
  date: '2024-06-03T09:00:00',
  title: { rendered: title },
  excerpt: { rendered: '<p>On it.</p>' },
});
const strapi = (title: string, publishedAt: string | null): object => ({
  id: 1,
  attributes: { title, url: '/a', summary: 'On it.', createdAt: '2024-06-01T09:00:00Z', publishedAt },
});

const KEPT_BACK: Readonly<Record<string, string>> = {
  'published is no': list({ published: false }, { published: true }),
  'a draft': list({ draft: true }, { draft: false }),
  'hidden in words': list({ isHidden: 'Yes' }, { isHidden: 'No' }),
  archived: list({ archived: 1 }, { archived: 0 }),
  'a state in capitals': list({ Status: 'DRAFT' }, { Status: 'Published' }),
  'a state of a workflow': list({ moderation_state: 'Awaiting approval' }, { moderation_state: 'published' }),
  'a column of states': csv('Status', 'Draft', 'Live'),
  'a column that asks': csv('Publish?', 'No', 'Yes'),
  'a column of where it goes': csv('Publish on website', 'n', 'y'),
  'Drupal JSON:API': JSON.stringify({
    data: [node('A secret', false), node('Buying buses', true)],
  }),
  'Drupal REST export': JSON.stringify([
    { title: [{ value: 'A secret' }], status: [{ value: false }], path: [{ alias: '/secret' }] },
    { title: [{ value: 'Buying buses' }], status: [{ value: true }], path: [{ alias: '/buses' }] },
  ]),
  'WordPress, asked with a key': JSON.stringify([
    post('A secret', 'private'),
    post('Buying buses', 'publish'),
  ]),
  'Strapi, asked for drafts too': JSON.stringify({
    data: [strapi('A secret', null), strapi('Buying buses', '2024-06-03T09:00:00Z')],
  }),
  'Sanity, asked for drafts too': JSON.stringify({
    result: [
      { ...secret, _id: 'drafts.1' },
      { ...told, _id: '2' },
    ],
  }),
  'an export of WordPress': `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><item><title>A secret</title><link>/secret</link><wp:status>draft</wp:status></item><item><title>Buying buses</title><link>/buses</link><wp:status>publish</wp:status></item></channel></rss>`,
};

function read(text: string): { readonly titles: readonly string[]; readonly codes: readonly string[] } {
  const result = readFeed(
    { bytes: new TextEncoder().encode(text), contentType: null },
    { type: 'auto', images: 'content', baseUrl: 'https://council.example/feed' },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return {
    titles: result.value.map(({ title }) => title),
    codes: result.warnings.map(({ code }) => code),
  };
}

for (const [name, text] of Object.entries(KEPT_BACK))
  test(`what is not for the public is not shown, and its author learns: ${name}`, () => {
    const { titles, codes } = read(text);
    assert.deepEqual(titles, ['Buying buses']);
    assert.ok(codes.includes('item-not-published'), codes.join());
  });

test('where nothing is for the public yet, the list is empty and not refused', () => {
  const { titles, codes } = read(JSON.stringify([{ ...secret, draft: true }]));
  assert.deepEqual([titles, codes], [[], ['item-not-published']]);
});

test('a state of what the entry is about says nothing of the entry', () => {
  const states = ['Open', 'Closed', 'Awarded', 'Pending', 'Live', 'Complete', 'Planned', ''];
  const { titles } = read(JSON.stringify(states.map((status) => ({ ...told, status }))));
  assert.equal(titles.length, states.length);
});

test('a day in a column that is called published says that it is', () => {
  assert.deepEqual(read(list({ title: 'Mending roads', published: '2024-06-01' })).titles, [
    'Mending roads',
    'Buying buses',
  ]);
});

test('what stands for a text that a password keeps is no summary', () => {
  const text = '<p>There is no excerpt because this is a protected post.</p>';
  const [item] = [{ ...post('Buying buses', 'publish'), excerpt: { rendered: text, protected: true } }];
  const result = readFeed(
    { bytes: new TextEncoder().encode(JSON.stringify([item])), contentType: null },
    { type: 'auto', images: 'content', baseUrl: 'https://council.example/' },
  );
  assert.equal(result.ok && result.value[0]?.summary, '');
});
