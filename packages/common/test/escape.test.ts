import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { escapeHtml, escapeXml, slug } from '@ipec/common';

test('escaped text holds no sign of markup and decodes to the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      assert.doesNotMatch(escaped, /[<>"']/);
      assert.equal(decodeHTML(escaped), text);
    }),
  );
});

test('XML loses the characters that it does not allow, and nothing else', () => {
  assert.equal(escapeXml('a\u0000b\u001Fc\uFFFFd\uD800e\tf\n<'), 'abcde\tf\n&lt;');
  assert.equal(escapeXml('R&D “£5” 🙂'), 'R&amp;D “£5” 🙂');
});

test('a slug is fit for an address', () => {
  assert.equal(slug('Cleaning ambulances — in a ¼'), 'cleaning-ambulances-in-a-1-4');
  assert.equal(slug('Tŷ Newydd'), 'ty-newydd');
  fc.assert(fc.property(fc.string(), (text) => assert.doesNotMatch(slug(text), /^-|-$|\s|[A-Z/?#]/)));
});
