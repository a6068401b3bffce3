import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, hostTokenNames, lightValues, tokenNames } from '@ipec/theme';

const folder = new URL('../hosts/', import.meta.url);
const known: readonly string[] = [...tokenNames, ...hostTokenNames];
const recipes = readdirSync(folder);

/** What a recipe sets, by name; the value of a fallback where it follows the framework. */
function valuesOf(css: string): Readonly<Record<string, string>> {
  const found = [...css.matchAll(/(--ipec-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => {
    return [name, /^var\([^,]+,\s*([^)]+)\)$/.exec(value)?.[1] ?? value] as const;
  });
  return Object.fromEntries(found);
}

test('there is a recipe for each host that is promised', () => {
  const names = ['bootstrap', 'foundation', 'govuk', 'localgov-drupal', 'nhs', 'tailwind'];
  assert.deepEqual(
    recipes,
    names.map((name) => `${name}.css`),
  );
});

for (const name of recipes) {
  const css = readFileSync(new URL(name, folder), 'utf8');
  const values = valuesOf(css);

  test(`${name} sets properties that there are, and its colours only where no reader asks for others`, () => {
    assert.deepEqual(
      Object.keys(values).filter((one) => !known.includes(one)),
      [],
    );
    assert.ok('--ipec-font-family' in values);
    const outside = css.slice(
      0,
      css.indexOf('@media screen') < 0 ? css.length : css.indexOf('@media screen'),
    );
    assert.doesNotMatch(outside, /--ipec-color-[\w-]+:/);
    if (css.includes('--ipec-color-text:'))
      assert.match(css, /@media screen and \(forced-colors: none\) and \(prefers-contrast: no-preference\)/);
  });

  test(`${name}: its texts reach 4.5:1 on both grounds`, () => {
    const surfaces = ['--ipec-color-surface', '--ipec-color-surface-raised'] as const;
    for (const front of ['text', 'text-muted', 'link', 'link-hover', 'accent', 'error']) {
      const value = values[`--ipec-color-${front}`] ?? '';
      if (!value.startsWith('#')) continue;
      for (const back of surfaces) {
        const ratio = contrast(value, lightValues[back]);
        assert.ok(ratio >= 4.5, `${front} ${value} on ${back}: ${ratio}`);
      }
    }
  });
}
