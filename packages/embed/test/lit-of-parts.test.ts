import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeLit } from '../build/lit-of-parts.ts';

/** Runs a part's code as a module and gives it what it takes. */
async function load(code: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default?: (lit: Record<string, unknown>) => Record<string, unknown>;
  };
  return made.default ? made.default(given) : made;
}

test('a part is a function of what it uses of Lit, under whatever names', async () => {
  const source = `import{html as e,nothing}from"lit";var a=e\`x\`;const b=()=>[a,nothing];export{b as draw,a};`;
  const { code, lit } = takeLit('part.js', source);
  assert.deepEqual(lit, ['html', 'nothing']);
  const part = await load(code, { html: (strings: readonly string[]) => `<${strings[0]}>`, nothing: 0 });
  assert.deepEqual((part['draw'] as () => unknown)(), ['<x>', 0]);
  assert.equal(part['a'], '<x>');
});

test('two releases on one page never meet: each part has the Lit that it was given', async () => {
  const { code } = takeLit(
    'part.js',
    'import { html } from "lit";\nconst of = () => html;\nexport { of };\n',
  );
  const [one, other] = await Promise.all([load(code, { html: 'one' }), load(code, { html: 'other' })]);
  assert.deepEqual([(one['of'] as () => string)(), (other['of'] as () => string)()], ['one', 'other']);
});

test('a part that uses nothing of Lit stays a module', async () => {
  const { code, lit } = takeLit('part.js', 'const x = 1; export { x };');
  assert.deepEqual(lit, []);
  assert.equal((await load(code, {}))['x'], 1);
});

test('Lit taken in another way than by name stops the build', () => {
  for (const source of [
    'import * as lit from "lit"; export { lit };',
    'import { repeat } from "lit/directives/repeat.js"; export { repeat };',
    'import "lit";',
  ])
    assert.throws(() => takeLit('part.js', source), /part\.js takes more of Lit than names/);
});

test('a part without exports stops the build', () => {
  assert.throws(() => takeLit('part.js', 'import{html}from"lit";html``;'), /does not end with its exports/);
});
