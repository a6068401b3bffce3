import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = new URL('../../../', import.meta.url).pathname;
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}tools/lint/eslint.config.js`,
});

async function messages(
  code: string,
  path = 'packages/key-figures/src/probe.ts',
): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${path}` });
  return (result?.messages ?? []).map(({ message }) => message);
}

const compared = [
  `export const isWelsh = (language: string): boolean => language === 'cy';`,
  `export const isOther = (language: string): boolean => 'en' !== language;`,
  `export function name(lang: string): string { switch (lang) { case 'cy': return 'a'; default: return 'b'; } }`,
];

for (const code of compared)
  test(`a comparison with the code of a language is refused: ${code.slice(0, 60)}`, async () => {
    assert.match((await messages(code)).join(), /No code compares with a language/);
  });

for (const path of ['apps/demo-council/src', 'apps/docs/blocks', 'tools/listen', 'packages/feeds/test'])
  test(`so it is in ${path}`, async () => {
    const code = `export const folder = (lang) => (lang === 'cy' ? 'cy/' : '');`;
    assert.match((await messages(code, `${path}/probe.js`)).join(), /No code compares with a language/);
  });

test('words by the language are what it asks for', async () => {
  const code = `const words = { en: 'Hello', cy: 'Helo' };\nexport const hello = (language: 'en' | 'cy'): string => words[language];`;
  assert.deepEqual(await messages(code), []);
});
