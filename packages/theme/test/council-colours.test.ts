import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLOURS, contrastCertificate, themeFromBrand } from '@ipec/theme';
import { wcagContrast } from 'culori';

interface CouncilColours {
  readonly source: { readonly repository: string; readonly commit: string };
  readonly colours: readonly {
    readonly council: string;
    readonly colour: string;
    readonly file: string;
    readonly variable: string;
  }[];
}

const file = new URL('../examples/council-colours.json', import.meta.url);
const { source, colours } = JSON.parse(readFileSync(file, 'utf8')) as CouncilColours;

test('at least thirty councils, each once, each colour with the place where it is declared', () => {
  assert.ok(colours.length >= 30);
  assert.equal(new Set(colours.map(({ council }) => council)).size, colours.length);
  assert.match(source.commit, /^[\da-f]{40}$/);
  for (const one of colours) {
    assert.match(one.file, /^web\/cobrands\/[a-z-]+\/.*\.scss$/, one.council);
    assert.ok(one.variable, one.council);
  }
});

for (const { council, colour } of colours) {
  test(`${council}, ${colour}: every certified pair meets its ratio by two computations`, () => {
    const made = themeFromBrand(colour);
    assert.ok(made.ok);
    const { pairs } = contrastCertificate(made.value);
    assert.ok(pairs.length > 100);
    for (const { mode, front, back, ratio, required } of pairs) {
      const all = { ...COLOURS[mode], ...made.value.overrides[mode] };
      const other = wcagContrast(all[front] as string, all[back] as string);
      assert.ok(ratio >= required, `${mode}: ${front} on ${back}`);
      assert.ok(other >= required - 1e-9 && Math.abs(other - ratio) < 0.011, `${mode}: ${front} on ${back}`);
    }
    for (const { from, to, ratio, required } of made.value.changes) {
      assert.ok(ratio < required && from !== to, 'only what misses its ratio is moved');
    }
  });
}
