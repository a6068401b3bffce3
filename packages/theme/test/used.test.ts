import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lightValues, type TokenName } from '@ipec/theme';
import { readTokens } from '../build/read-tokens.ts';

const tokens = await readTokens();
const packages = join(import.meta.dirname, '../..');
const UNREAD = 'no widget reads it';

/** Every use of a token in the styles of widgets: its name and its fallback. */
const uses = globSync('{*/src/**/*.{ts,css},theme/patterns/*.css}', { cwd: packages }).flatMap((file) =>
  [...readFileSync(join(packages, file), 'utf8').matchAll(/var\(--ipec-([\w-]+)(?:,\s*([^()]+))?/g)].map(
    ([, name = '', fallback]) => ({ file, name, fallback: fallback?.trim() }),
  ),
);

test('a token is read by a widget, or says that none reads it', () => {
  const read = new Set(uses.map(({ name }) => name));
  const wrong = tokens.filter(({ name, description }) => read.has(name) === description.includes(UNREAD));
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
});

test('the fallback of a size is the value of its token', () => {
  const sizes = uses.filter(({ name }) =>
    /^(?:space|radius|focus-width|border-width|target-size)/.test(name),
  );
  assert.ok(sizes.length > 20, String(sizes.length));
  const wrong = sizes.filter(({ name, fallback }) => fallback !== lightValues[`--ipec-${name}` as TokenName]);
  assert.deepEqual(wrong, []);
});
