import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, type Item } from '@ipec/feeds';
import { PICTURE } from './empty-item.ts';

const baseUrl = 'https://council.example/wp-json/wp/v2/posts?_embed';

function record(post: object, type: 'auto' | 'wordpress' = 'auto'): Item {
  const result = parseFeed(JSON.stringify([{ title: { rendered: 'T' }, ...post }]), { type, baseUrl });
  assert.ok(result.ok && result.value[0], JSON.stringify(result));
  return result.value[0];
}

test('a list in a meta field, which WordPress registers by default, is read as its words', () => {
  const one = record({ meta: { ipec_sector: ['Health', 'Housing'], ipec_routes: ['PIN'], ipec_place: [] } });
  assert.equal(one.sector, 'Health, Housing');
  assert.deepEqual(one.routes, ['PIN']);
  assert.equal(one.place, null);
});

test('Advanced Custom Fields: choices, terms, switches, stored days and groups', () => {
  const one = record({
    acf: {
      sector: { value: 'health', label: 'Health & care' },
      procurement_route: [
        { value: 'ip', label: 'Innovation partnership' },
        { value: 'cfp', label: 'Competitive flexible, two stages' },
      ],
      organisation: { term_id: 3, name: 'Eastmere Council' },
      outcome: { text: 'Adopted', date: '20250331' },
      review_by: '20270101',
      verified: false,
    },
  });
  assert.equal(one.sector, 'Health & care');
  assert.deepEqual(one.routes, ['Innovation partnership', 'Competitive flexible, two stages']);
  assert.equal(one.organisation, 'Eastmere Council');
  assert.deepEqual(one.outcome, { text: 'Adopted', date: '2025-03-31' });
  assert.equal(one.reviewBy, '2027-01-01');
  assert.equal(one.verified, false);
});

test('an empty custom field does not blot out a term', () => {
  const _embedded = { 'wp:term': [[{ taxonomy: 'sector', name: 'Transport' }]] };
  for (const sector of ['', false, null, [], [''], {}]) {
    assert.equal(record({ _embedded, acf: { sector }, meta: { sector } }).sector, 'Transport');
  }
});

test('the default category says nothing, and term names are HTML', () => {
  const _embedded = {
    'wp:term': [
      [
        { taxonomy: 'category', name: 'Uncategorised', slug: 'uncategorised' },
        { taxonomy: 'category', name: 'Parks &amp; streets', slug: 'parks' },
      ],
    ],
  };
  assert.deepEqual(record({ _embedded }).tags, ['Parks & streets']);
});

test('a picture whose text alternative nobody wrote is named, and one of no given size is taken whole', () => {
  const media = { source_url: '/whole.jpg', alt_text: '', media_details: { width: 900, height: 600 } };
  const post = { title: { rendered: 'T' }, link: '/t', _embedded: { 'wp:featuredmedia': [media] } };
  const result = parseFeed(JSON.stringify([post]), { baseUrl });
  assert.ok(result.ok);
  assert.deepEqual(result.value[0]?.image, {
    ...PICTURE,
    src: 'https://council.example/whole.jpg',
    alt: null,
    width: 900,
    height: 600,
  });
  assert.deepEqual(
    result.warnings.map(({ code, path }) => `${code} ${path}`),
    ['image-no-alt [0].image'],
  );
});

test('a picture that may not be shown to the public leaves the post without one', () => {
  const _embedded = {
    'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } }],
  };
  assert.equal(record({ _embedded }).image, null);
});

test('an excerpt that WordPress cut by itself ends with an ellipsis, not with brackets', () => {
  const excerpt = { rendered: '<p>How the council bought charging points [&hellip;]</p>\n' };
  assert.equal(record({ excerpt }).summary, 'How the council bought charging points …');
});

test('a post without an excerpt is summed up by the beginning of its text', () => {
  const content = { rendered: `<p>${'Words '.repeat(200)}</p><script>no()</script>` };
  const { summary } = record({ content });
  assert.match(summary, /^Words .* Words…$/);
  assert.ok(summary.length <= 301);
});

test('a post of which only some fields were asked for, and one post by itself', () => {
  assert.equal(record({ title: 'Plain &amp; simple' }).title, 'Plain & simple');
  const single = parseFeed(JSON.stringify({ id: 1, slug: 's', title: { rendered: 'One' } }), { baseUrl });
  assert.ok(single.ok && single.value[0]?.id === 's');
});
