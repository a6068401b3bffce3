import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  cwd: new URL('../../..', import.meta.url).pathname,
  overrideConfigFile: new URL('../eslint.config.js', import.meta.url).pathname,
});

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? '');
}

const FORBIDDEN: readonly [string, string, string][] = [
  ['a pure package and the DOM library', 'packages/feeds/src/x.ts', "import 'lit';"],
  ['a pure package and element-kit', 'packages/feeds/src/x.ts', "import '@ipec/element-kit';"],
  ['a pure package and Node', 'packages/feeds/src/x.ts', "import 'node:fs';"],
  ['element-kit and a pure package', 'packages/element-kit/src/x.ts', "import '@ipec/feeds';"],
  ['a widget and another widget', 'packages/case-study-carousel/src/x.ts', "import '@ipec/evidence-chart';"],
  ['a widget and an app', 'packages/case-study-carousel/src/x.ts', "import '../../../apps/docs/x.js';"],
  [
    'a widget and another package’s inside',
    'packages/case-study-carousel/src/x.ts',
    "import '../../feeds/src/text.ts';",
  ],
  ['a widget and a stray library', 'packages/case-study-carousel/src/x.ts', "import 'swiper';"],
];

for (const [what, file, code] of FORBIDDEN) {
  test(`the import rules part ${what}`, async () => {
    assert.deepEqual(await messages(file, `${code}\n`), ['no-restricted-imports']);
  });
}

test('the import rules let through what the rooms allow', async () => {
  const code =
    "import 'lit';\nimport '@ipec/element-kit';\nimport '@ipec/feeds/case-study';\nimport './options.ts';\n";
  assert.deepEqual(await messages('packages/case-study-carousel/src/x.ts', code), []);
});

test('what a strict host blocks is an error in a widget', async () => {
  const file = 'packages/case-study-carousel/src/x.ts';
  assert.deepEqual(await messages(file, "export const a = (e: Element) => (e.innerHTML = '');\n"), [
    'no-restricted-syntax',
  ]);
  const styled = 'import { html } from \'lit\';\nexport const a = html`<p style="color:red"></p>`;\n';
  assert.deepEqual(await messages(file, styled), ['no-restricted-syntax']);
});
