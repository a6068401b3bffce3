import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, readPage } from '@ipec/feeds';
import { figuresInPage, parseFigures } from '@ipec/feeds/figures';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';

function unread(text: string): readonly (string | undefined)[] {
  const result = parseFeed(text, { baseUrl });
  const issues = result.ok ? result.warnings : result.issues;
  return issues.filter(({ code }) => code === 'fields-not-read').map(({ path }) => path);
}

function unreadFigures(text: string): readonly (string | undefined)[] {
  const result = parseFigures(text, { baseUrl, language: 'en' });
  const issues = result.ok ? result.warnings : result.issues;
  return issues.filter(({ code }) => code === 'fields-not-read').map(({ path }) => path);
}

test('a column of figures that is not read is named, once', () => {
  const head = 'value,label,date,source,source url';
  assert.deepEqual(
    unreadFigures(`${head},Confidence,Budget line\n5%,a,2024,A,/s,high,B1\n6%,b,2024,A,/s,low,\n`),
    ['Confidence, Budget line'],
  );
  assert.deepEqual(unreadFigures(`${head},Confidence\n5%,a,2024,A,/s,\n`), []);
  assert.deepEqual(unreadFigures(`${head},Row ID\n5%,a,2024,A,/s,17\n`), []);
});

test('a column that should have been the label is named where its figure is refused', () => {
  assert.deepEqual(unreadFigures('value,what,date,source\n5%,of vans,2024,A\n'), ['what']);
});

test('every name that a figure is read by is not named', () => {
  const figure = {
    ...{ id: 'a', value: 5, unit: '%', label: 'of vans', year: 2024, source: { name: 'A', url: '/s' } },
    ...{ disagreement: 'Others differ.', note: 'Asked in May.', alternatives: [], series: [], lang: 'en' },
  };
  assert.deepEqual(unreadFigures(JSON.stringify([figure])), []);
  assert.deepEqual(unreadFigures(JSON.stringify([{ ...figure, recommendation: 'Say so.' }])), [
    'recommendation',
  ]);
});

test('fields of a list that no record has a place for are named, those of the system are not', () => {
  const entry = { title: 'A', url: '/a', summary: 'S', postId: 3, view_count: 9, _score: 1, sortOrder: 2 };
  assert.deepEqual(unread(JSON.stringify([entry])), []);
  assert.deepEqual(unread(JSON.stringify([{ ...entry, budget: 40_000, ward: '' }])), ['budget']);
  assert.deepEqual(unread('title,url,ward,paid\nA,/a,North,yes\n'), ['ward, paid']);
});

test('of many names the first are told', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`extra${at}x`, 'words']));
  const [path = ''] = unread(JSON.stringify([{ title: 'A', url: '/a', ...many }]));
  assert.match(path, /^extra0x, .* …$/);
  assert.equal(path.split(', ').length, 12);
});

test('custom fields of WordPress, and our own of JSON Feed, are named where they are not read', () => {
  const post = { slug: 'a', link: '/a', title: { rendered: 'A' }, acf: { sector: 'Housing', ward: 'North' } };
  assert.deepEqual(unread(JSON.stringify([post])), ['ward']);
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F' };
  const items = [{ id: '1', title: 'A', url: '/a', _ipec: { sector: 'Housing', sectr: 'Roads' } }];
  assert.deepEqual(unread(JSON.stringify({ ...feed, items })), ['sectr']);
});

test('fields of Drupal that no record has a place for are named; what is read, and what systems write, is not', () => {
  const attributes = {
    title: 'A',
    body: { value: '<p>S</p>', processed: '<p>S</p>', summary: '' },
    field_sector: 'Housing',
    field_ward: 'North',
    field_report: { uri: 'https://council.example/r', title: 'Full report', options: [] },
    field_news_date: '2024-06-03',
    field_sort_order: 3,
    field_empty: null,
    path: { alias: '/a' },
  };
  const data = [{ type: 'node--case', id: 'u1', attributes, relationships: {} }];
  assert.deepEqual(unread(JSON.stringify({ jsonapi: {}, data })), ['ward, report']);
  const row = {
    title: [{ value: 'A' }],
    field_ward: [{ value: 'North' }],
    field_sector: [{ value: 'Roads' }],
  };
  assert.deepEqual(unread(JSON.stringify([row])), ['ward']);
});

test('elements of ours that are not known are named, in RSS and in Atom', () => {
  const inner =
    '<title>A</title><ipec:sector>Housing</ipec:sector><ipec:sectr>Roads</ipec:sectr><ipec:ward/>';
  const space = 'xmlns:ipec="urn:ipec"';
  assert.deepEqual(unread(`<rss version="2.0" ${space}><channel><item>${inner}</item></channel></rss>`), [
    'ipec:sectr',
  ]);
  assert.deepEqual(
    unread(`<feed xmlns="http://www.w3.org/2005/Atom" ${space}><entry>${inner}</entry></feed>`),
    ['ipec:sectr'],
  );
});

test('further keys of a source, of a rival and of a point are named with what they stand in', () => {
  const figure = {
    ...{ value: 5, unit: '%', label: 'of vans', year: 2024, source: { name: 'A', url: '/s', page: '12' } },
    alternatives: [{ value: 6, date: '2023', source: { name: 'B', url: '/b' }, method: 'survey' }],
    series: [{ year: 2023, value: 4, note: 'estimated' }],
  };
  assert.deepEqual(unreadFigures(JSON.stringify([figure])), [
    'source.page, alternatives.method, series.note',
  ]);
});

test('further keys of an outcome and of a figure in a feed of ours are named with what they stand in', () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F' };
  const own = {
    outcome: { text: 'Cheaper', date: '2024', audited: 'by us' },
    figures: [{ value: 5, label: 'vans', source: 'A Source' }],
  };
  const items = [{ id: '1', title: 'A', url: '/a', _ipec: own }];
  assert.deepEqual(unread(JSON.stringify({ ...feed, items })), ['outcome.audited, figures.source']);
});

test('attributes of an item that look like ours and are read by nobody are named, those of other scripts are not', () => {
  const named = (html: string): readonly (string | undefined)[] =>
    readPage(page(html), { baseUrl })
      .issues.filter(({ code }) => code === 'attributes-not-read')
      .map(({ path }) => path);
  const item = (attributes: string, inner = ''): string =>
    `<article ${attributes}><h3><a href="/a">A</a></h3><p>S</p>${inner}</article>`;
  assert.deepEqual(named(item('data-ipec-sector="Housing"') + item('data-sector="Roads"')), [
    'children[0] data-ipec-sector',
  ]);
  for (const name of ['organization', 'sectr', 'reviewby', 'routes', 'outcom-date', 'tag', 'regoin'])
    assert.deepEqual(named(item(`data-${name}="x"`)), [`children[0] data-${name}`], name);
  assert.deepEqual(named(item('', '<p data-ipec-place="Barnet">P</p>')), ['children[0] data-ipec-place']);
  const others =
    'data-id data-action data-bind data-src data-bs-toggle data-aos data-selector data-post-id data-history-node-id';
  assert.deepEqual(named(item(others.replaceAll(' ', '="1" '))), []);
});

test('attributes of a figure that look like ours and are read by nobody are named', () => {
  const figure = (attributes: string): string =>
    `<figure><data value="5" ${attributes}>5</data><figcaption>of vans</figcaption><time>2024</time><cite><a href="/s">A</a></cite></figure>`;
  const named = (html: string): readonly (string | undefined)[] => {
    const result = figuresInPage(page(html), { baseUrl, language: 'en' });
    const issues = result.ok ? result.warnings : result.issues;
    return issues.filter(({ code }) => code === 'attributes-not-read').map(({ path }) => path);
  };
  assert.deepEqual(named(figure('data-unit="%"')), []);
  assert.deepEqual(named(figure('data-units="%"')), ['children[0] data-units']);
  assert.deepEqual(named(figure('data-ipec-unit="%"')), ['children[0] data-ipec-unit']);
});
