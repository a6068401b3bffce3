import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@ipec/feeds';

const baseUrl = 'https://council.example/';

const SITE = [
  { '@type': 'Organization', '@id': '#council', name: 'Town Council', url: baseUrl },
  {
    '@type': 'WebSite',
    '@id': '#site',
    name: 'Town Council',
    url: baseUrl,
    publisher: { '@id': '#council' },
  },
  {
    '@type': 'BreadcrumbList',
    '@id': '#way',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: baseUrl }],
  },
  { '@type': 'Person', '@id': '#ann', name: 'Ann Jones', url: `${baseUrl}ann` },
  { '@type': 'ImageObject', '@id': '#bus', url: `${baseUrl}bus.jpg`, name: 'bus.jpg' },
  {
    '@type': ['WebPage', 'CollectionPage'],
    '@id': `${baseUrl}b`,
    url: `${baseUrl}b`,
    name: 'Buying buses - Town',
  },
];

function read(document: unknown): ReturnType<typeof parseFeed> {
  return parseFeed(JSON.stringify(document), { baseUrl });
}

test('of the graph of a page only the article is an item, with its author, publisher, picture and address', () => {
  const article = {
    '@type': 'NewsArticle',
    '@id': `${baseUrl}b#article`,
    isPartOf: { '@id': `${baseUrl}b` },
    headline: 'Buying buses',
    datePublished: '2024-06-03',
    author: { name: 'Ann Jones', '@id': '#ann' },
    publisher: { '@id': '#council' },
    image: { '@id': '#bus' },
    description: 'On it.',
  };
  const result = read({ '@context': 'https://schema.org', '@graph': [...SITE, article] });
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.map(({ title, url, authors, publisher, image, summary }) => [
      title,
      url,
      authors,
      publisher,
      image?.src,
      summary,
    ]),
    [['Buying buses', `${baseUrl}b`, ['Ann Jones'], 'Town Council', `${baseUrl}bus.jpg`, 'On it.']],
  );
  const left = result.warnings.find(({ code }) => code === 'item-not-content');
  assert.match(left?.path ?? '', /Organization, WebSite, BreadcrumbList, Person, ImageObject, WebPage/);
});

test('articles, reports, events and datasets of a list without a graph are items, and the council is none', () => {
  const types = ['Report', 'https://schema.org/BlogPosting', 'dcat:Dataset', 'PublicEvent', 'CreativeWork'];
  const entries = types.map((type, at) => ({ '@type': type, name: `Entry ${at}`, url: `/e${at}` }));
  const result = read([
    SITE[0],
    ...entries,
    { '@type': 'GovernmentOrganization', name: 'Office', url: '/o' },
  ]);
  assert.deepEqual(
    result.ok && result.value.map(({ title }) => title),
    types.map((_, at) => `Entry ${at}`),
  );
});

test('a list of entries in a graph is its entries', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, item: { '@type': 'Article', name: 'Buses', url: '/b' } },
      { '@type': 'ListItem', position: 2, item: { '@type': 'Article', name: 'Roads', url: '/r' } },
    ],
  };
  const result = read({ '@graph': [...SITE, list] });
  assert.deepEqual(result.ok && result.value.map(({ title, url }) => [title, url]), [
    ['Buses', `${baseUrl}b`],
    ['Roads', `${baseUrl}r`],
  ]);
});

test('pages are items where nothing else is, and a site without any contents is refused by what it holds', () => {
  const pages = [
    { '@type': 'WebPage', name: 'Buses', url: '/b' },
    { '@type': 'WebPage', name: 'Roads', url: '/r' },
  ];
  const result = read({ '@graph': [...SITE.slice(0, 3), ...pages] });
  assert.deepEqual(result.ok && result.value.map(({ title }) => title), ['Buses', 'Roads']);
  const none = read({ '@graph': SITE.slice(0, 5) });
  assert.ok(!none.ok);
  assert.deepEqual(
    none.issues.map(({ code }) => code),
    ['feed-no-items'],
  );
  assert.match(none.issues[0]?.path ?? '', /^Organization, WebSite/);
  const way = read({ '@context': 'https://schema.org', ...SITE[2] });
  assert.deepEqual(!way.ok && way.issues.map(({ code }) => code), ['feed-no-items']);
});
