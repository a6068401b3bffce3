import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, parseFeed, type Item } from '@ipec/feeds';

const baseUrl = 'https://council.example/news/feed';

function first(document: unknown): Item {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const result = parseFeed(text, { baseUrl });
  assert.ok(result.ok, JSON.stringify(result));
  const [item] = result.value;
  assert.ok(item);
  return item;
}

/** Lists of things as services give them; each is the same case study. */
const LISTS: Readonly<Record<string, unknown>> = {
  'a list within two objects': { data: { items: [{ title: 'Buses', url: '/a' }] } },
  'names with capitals': { publications: [{ Title: 'Buses', URL: '/a' }] },
  'names with hyphens': [{ headline: 'Buses', 'web-url': '/a' }],
  'a website as the link': [{ name: 'Buses', website: '/a' }],
  'GraphQL nodes': { data: { posts: { nodes: [{ title: 'Buses', uri: '/a' }] } } },
  'GraphQL edges': { data: { cases: { edges: [{ node: { title: 'Buses', link: '/a' } }] } } },
  'fields of a content service': { items: [{ sys: { id: '1' }, fields: { title: 'Buses', url: '/a' } }] },
  'attributes of a content service': { data: [{ id: 1, attributes: { title: 'Buses', url: '/a' } }] },
  'a route of a content service': {
    items: [{ name: 'Buses', route: { path: '/a' }, properties: { summary: 'S' } }],
  },
  'hits of a search service': { hits: { hits: [{ _source: { title: 'Buses', url: '/a' } }] } },
  'an ItemList of schema.org': {
    itemListElement: [{ '@type': 'ListItem', item: { headline: 'Buses', url: '/a' } }],
  },
  'a view of Drupal with the link in its title': [{ title: '<a href="/a">Buses</a>', body: '<p>B</p>' }],
  'one object a line': '{"title":"Buses","url":"/a"}\n{"title":"Roads","url":"/b"}',
};

for (const [name, document] of Object.entries(LISTS)) {
  test(`a JSON list is read: ${name}`, () => {
    const { title, url } = first(document);
    assert.deepEqual([title, url], ['Buses', 'https://council.example/a']);
  });
}

test('JSON that is not a list of things is refused', () => {
  for (const document of [{ code: 'rest_no_route', message: 'No route' }, { a: { b: 1 } }, [1, 2]])
    assert.equal(parseFeed(JSON.stringify(document), { baseUrl }).ok, false, JSON.stringify(document));
});

test('a picture of Drupal is found behind its media entity, and in a REST export', () => {
  const image = (id: string): unknown => ({ data: { type: 'x', id, meta: { alt: 'A bus' } } });
  const api = first({
    data: [
      {
        type: 'node--case',
        id: 'n',
        attributes: { title: 'Buses' },
        relationships: { field_image: image('m') },
      },
    ],
    included: [
      { type: 'media--image', id: 'm', attributes: {}, relationships: { field_media_image: image('f') } },
      { type: 'file--file', id: 'f', attributes: { uri: { url: '/b.jpg' } } },
    ],
  });
  const exported = first([{ title: [{ value: 'Buses' }], field_image: [{ url: '/b.jpg', alt: 'A bus' }] }]);
  for (const { image: found } of [api, exported])
    assert.deepEqual([found?.src, found?.alt], ['https://council.example/b.jpg', 'A bus']);
});

function rss(inner: string): Item {
  return first(`<rss><channel><item><title>Buses</title><link>/a</link>${inner}</item></channel></rss>`);
}

test("the account that Drupal names as a creator is not an author; a person's name is", () => {
  const machined =
    '<description>&lt;span class="field field--name-uid"&gt;jbloggs&lt;/span&gt; Text</description>';
  assert.deepEqual(rss(`<dc:creator>jbloggs</dc:creator>${machined}`).authors, []);
  assert.deepEqual(rss('<dc:creator>Ann Lee</dc:creator><description>T</description>').authors, ['Ann Lee']);
});

test('dates of machines and of other languages', () => {
  for (const [written, day] of [
    ['1717405200', '2024-06-03'],
    ['1717405200000', '2024-06-03'],
    ['20240603T090000Z', '2024-06-03'],
    ['mer, 16 nov 2022 00:38:15 +0100', '2022-11-16'],
    ['03-06-2024', null],
    ['13-06-2024', '2024-06-13'],
  ] as const)
    assert.equal(rss(`<pubDate>${written}</pubDate>`).date, day, written);
});

test("a title's own language is the item's", () => {
  const entry = '<entry><title xml:lang="cy">Bysiau</title><link href="/a"/></entry>';
  assert.equal(
    first(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${entry}</feed>`).language,
    'cy',
  );
});

test('two bytes a letter without a mark are seen behind blanks too', () => {
  const text = '\n <rss><channel><title>Caffi £3m</title></channel></rss>';
  for (const isLittle of [true, false]) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [at, letter] of [...text].entries()) view.setUint16(at * 2, letter.charCodeAt(0), isLittle);
    const decoded = decodeText(bytes);
    assert.deepEqual(decoded, { ok: true, value: text, warnings: [] });
  }
});
