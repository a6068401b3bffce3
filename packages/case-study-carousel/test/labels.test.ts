import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withLabels } from '../build/light-dom.ts';
import { labels } from '../src/strings/labels.ts';

const css = readFileSync(new URL('../src/light-dom.css', import.meta.url), 'utf8');

test('the labels before the script are the words of each language: if this fails, build the package', () => {
  assert.equal(withLabels(css, labels), css);
  assert.match(css, /:lang\(cy\) \{\s+--_outcome-label: 'Canlyniad: ';/);
});

test('a language has its labels by its row alone, with its apostrophes', () => {
  const gaelic = withLabels(css, { ...labels, gd: { outcome: "D'é thachair", route: 'Slighe' } });
  assert.match(
    gaelic,
    /:lang\(gd\) \{\s+--_outcome-label: 'D\\'é thachair: ';\s+--_route-label: 'Slighe: ';/,
  );
  assert.equal(withLabels(gaelic, labels), css);
});
