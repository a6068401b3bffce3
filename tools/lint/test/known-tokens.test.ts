import assert from 'node:assert/strict';
import { test } from 'node:test';
import stylelint from 'stylelint';

const configFile = new URL('../stylelint.config.js', import.meta.url).pathname;

async function rules(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, configFile });
  return results.flatMap(({ warnings }) => warnings.map(({ rule, text }) => `${rule}: ${text}`));
}

test('a token that the theme has, with a fallback, is fine', async () => {
  assert.deepEqual(await rules('a {\n  color: var(--ipec-color-link, LinkText);\n}\n'), []);
});

test('a token that the theme does not have is named', async () => {
  const [found] = await rules('a {\n  color: var(--ipec-color-lnik, LinkText);\n}\n');
  assert.match(found ?? '', /ipec\/known-tokens: "--ipec-color-lnik" is not a token/);
});

test('a token without a fallback is named', async () => {
  const [found] = await rules('a {\n  color: var(--ipec-color-link);\n}\n');
  assert.match(found ?? '', /needs a fallback/);
});
