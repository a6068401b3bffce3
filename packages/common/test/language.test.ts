import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  LANGUAGES,
  isLanguage,
  languages,
  matchLanguage,
  preferredLanguage,
  supportedLanguage,
} from '@ipec/common';

test('a tag names its language, whatever its region and spelling', () => {
  for (const tag of ['cy', 'cy-GB', 'CY', 'cy_GB', ' cy ']) assert.equal(supportedLanguage(tag), 'cy', tag);
  for (const tag of ['en', 'en-US', 'fr', 'cym', '', null, undefined])
    assert.equal(supportedLanguage(tag), 'en', String(tag));
});

test('a further language is found by its row alone', () => {
  assert.equal(matchLanguage('gd-GB', ['en', 'cy', 'gd']), 'gd');
});

test('the header of a browser decides by weight, then by order', () => {
  assert.equal(preferredLanguage('en;q=0.5, cy'), 'cy');
  assert.equal(preferredLanguage('fr, cy-GB;q=0.4, en;q=0.3'), 'cy');
  assert.equal(preferredLanguage('en, cy'), 'en');
  assert.equal(preferredLanguage('cy;q=0'), 'en');
  for (const header of ['', 'constructor', 'cy;q=nothing', null, undefined])
    assert.equal(preferredLanguage(header), 'en', String(header));
});

test('every row has its own code, twelve months and a review status', () => {
  for (const code of LANGUAGES) {
    const row = languages[code];
    assert.equal(row.code, code);
    assert.equal(new Set(row.months).size, 12);
    assert.match(row.review, /^(?:reviewed|awaiting-review)$/);
  }
  assert.ok(!isLanguage('toString') && !isLanguage(1));
});
