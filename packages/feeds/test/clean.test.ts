import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWord } from '../src/page/clean.ts';
import { UNWANTED } from '../src/text.ts';

const ALL = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

test('what is unwanted in a text is what Unicode calls so, of every character that there is', () => {
  const byProperty = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]|[^\P{Cc}\s]/u;
  const differ = ALL.filter((one) => one.search(UNWANTED) < 0 === byProperty.test(one));
  assert.deepEqual(differ, []);
  assert.equal('👩‍🚀 £5'.search(UNWANTED), -1, 'a whole pair of surrogates is a character');
});

test('a letter or digit of any script is a word, a sign is none', () => {
  const differ = ALL.filter((one) => hasWord(one) !== /[\p{L}\p{N}]/u.test(one));
  assert.deepEqual(differ, []);
});
