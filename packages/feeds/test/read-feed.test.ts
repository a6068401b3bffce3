import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '@ipec/feeds';

const baseUrl = 'https://council.example/feed';
const rss = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>Caf\u00e9 saved \u00a33m</title><link>/a</link><description>&lt;img src="/a.jpg" width="600" alt="A"&gt; Text.</description></item></channel></rss>`;

test('a feed is decoded and read as it came, in the words of a page', () => {
  const bytes = Buffer.from(rss('ISO-8859-1'), 'latin1');
  const read = (type: string | null, images: string | null) =>
    readFeed({ bytes, contentType: 'application/xml' }, { type, images, baseUrl });
  const result = read(null, 'sideways');
  assert.ok(result.ok);
  assert.deepEqual(result.warnings, []);
  assert.equal(result.value[0]?.title, 'Café saved £3m');
  assert.equal(result.value[0]?.image?.src, 'https://council.example/a.jpg');
  const plain = read(' RSS ', 'None');
  assert.ok(plain.ok);
  assert.equal(plain.value[0]?.image, null);
  const json = read('jsonfeed', null);
  assert.deepEqual(!json.ok && json.issues.map(({ code }) => code), ['feed-not-json']);
});

test('where letters were lost, the warning of the decoding comes with the items', () => {
  const bytes = Buffer.from(rss('UTF-8'), 'latin1');
  const result = readFeed({ bytes, contentType: null }, { type: 'auto', images: 'feed', baseUrl });
  assert.ok(result.ok);
  assert.match(result.warnings[0]?.code ?? '', /^feed-charset/);
});
