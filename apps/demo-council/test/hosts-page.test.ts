import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RECIPES } from '../src/recipes.ts';

const page = readFileSync(new URL('../../docs/stories/start/hosts.mdx', import.meta.url), 'utf8');

for (const { name, framework } of RECIPES) {
  test(`the page of tested hosts has a row for ${framework}, with its recipe and its version`, () => {
    const row = page.split('\n').find((line) => line.includes(`\`hosts/${name}.css\``)) ?? '';
    const version = / (\d+\.\d+\.\d+)$/.exec(framework)?.[1] ?? '2025-11';
    assert.ok(row.includes(`| ${version} `), row);
  });
}
