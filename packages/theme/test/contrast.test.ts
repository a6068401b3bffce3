import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, luminance } from '@ipec/theme';
import fc from 'fast-check';
import { contrastReport } from '../build/contrast-report.ts';
import { readTokens } from '../build/read-tokens.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black on white is 21, a colour on itself is 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#006a52', '#006a52'), 1);
});

test('the brand green on white is the published 6.60', () => {
  assert.equal(contrast('#006a52', '#ffffff').toFixed(2), '6.60');
});

test('the ratio does not depend on the order and lies from 1 to 21', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      const ratio = contrast(one, other);
      assert.equal(ratio, contrast(other, one));
      assert.ok(ratio >= 1 && ratio <= 21);
    }),
  );
});

test('text that is no colour is refused by name', () => {
  assert.throws(() => luminance('green'), /"green" is not a colour/);
});

test('every text and control pair meets WCAG 2.2 AA in every mode', async () => {
  const report = contrastReport(await readTokens());
  for (const { mode, front, back, kind, ratio, required } of report) {
    console.log(`${mode.padEnd(19)} ${kind.padEnd(7)} ${front} on ${back}: ${ratio.toFixed(2)} (needs ${required})`);
  }
  assert.deepEqual(report.filter(({ passes }) => !passes), []);
  assert.equal(new Set(report.map(({ mode }) => mode)).size, 5);
});

test('a pair that is too faint is caught', async () => {
  const tokens = (await readTokens()).map((token) =>
    token.name === 'color-text' ? { ...token, values: { ...token.values, dark: '#444444' } } : token,
  );
  const failing = contrastReport(tokens).filter(({ passes }) => !passes);
  assert.ok(failing.length > 0 && failing.every(({ front, mode }) => front === 'color-text' && mode === 'dark'));
});

test('the built theme has no specificity, follows color-scheme, and has its four special modes', () => {
  const css = readFileSync(new URL('../dist/theme.css', import.meta.url), 'utf8');
  assert.match(css, /:where\(:root\)\{--ipec-color-text:light-dark\(/);
  for (const query of ['prefers-contrast:more', 'forced-colors:active', 'print']) assert.ok(css.includes(query), query);
  assert.ok(!css.includes('prefers-color-scheme'), 'a page that is always light must get no dark widget');
});
