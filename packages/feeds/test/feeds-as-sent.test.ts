import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '@ipec/feeds';
import { SERVICES } from './service-feeds.ts';
import { SYNDICATED } from './syndicated-feeds.ts';
import { ANSWERS } from './service-answers.ts';
import { PLATFORMS } from './platform-feeds.ts';
import { PRODUCERS } from './producer-feeds.ts';
import { PLAIN_TWISTS } from './plain-twist-feeds.ts';
import { TWISTED } from './twisted-feeds.ts';
import { SITE_ANSWERS } from './site-answer-feeds.ts';
import { OPEN_DATA } from './open-data-feeds.ts';
import { DELIVERIES } from './delivery-feeds.ts';
import { REGISTERS } from './register-feeds.ts';
import { CONTENT_SERVICES } from './content-service-feeds.ts';
import { VARIED_FEEDS } from './varied-feeds.ts';
import { GIVEN } from './given-feeds.ts';
import { HANDED } from './handed-feeds.ts';
import { AT } from './written-feed.ts';

/** Whether a code says that something of a feed was not understood. */
const DOUBT = /charset|not-|unknown|no-title/;

function at(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((one, name) => (one as Record<string, unknown> | undefined)?.[name], record);
}

for (const { name, text, contentType, items, code, first = {} } of [
  ...SYNDICATED,
  ...SERVICES,
  ...PLATFORMS,
  ...ANSWERS,
  ...PRODUCERS,
  ...PLAIN_TWISTS,
  ...TWISTED,
  ...SITE_ANSWERS,
  ...OPEN_DATA,
  ...DELIVERIES,
  ...REGISTERS,
  ...CONTENT_SERVICES,
  ...VARIED_FEEDS,
  ...HANDED,
  ...GIVEN,
])
  test(`a feed as it is sent: ${name}`, () => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const result = readFeed(
      { bytes, contentType: contentType ?? 'application/xml' },
      { type: null, images: null, baseUrl: `${AT}/dir/feed` },
    );
    const found = result.ok ? result.value : [];
    assert.deepEqual(
      found.map(({ title, url, date, summary }) => [title, url, date, summary]),
      items,
    );
    const codes = (result.ok ? result.warnings : result.issues).map((one) => one.code);
    if (code) assert.ok(codes.includes(code), `${code} is not among ${codes}`);
    else
      assert.deepEqual(
        codes.filter((one) => DOUBT.test(one)),
        [],
      );
    for (const [path, value] of Object.entries(first)) assert.deepEqual(at(found[0], path), value, path);
  });
