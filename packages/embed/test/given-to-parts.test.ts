import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeGiven } from '../build/given-to-parts.ts';

/** Runs a part's code as a module and gives it what it takes, in its order. */
async function load(code: string, ...given: readonly unknown[]): Promise<Record<string, unknown>> {
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default?: (...given: readonly unknown[]) => Record<string, unknown>;
  };
  return made.default ? made.default(...given) : made;
}

test('a part is a function of what it uses of Lit, under whatever names', async () => {
  const source = `import{html as e,nothing}from"lit";var a=e\`x\`;const b=()=>[a,nothing];export{b as draw,a};`;
  const { code, given } = takeGiven('part.js', source);
  assert.deepEqual(given, [
    { from: 'lit', name: 'html' },
    { from: 'lit', name: 'nothing' },
  ]);
  const part = await load(code, (strings: readonly string[]) => `<${strings[0]}>`, 0);
  assert.deepEqual((part['draw'] as () => unknown)(), ['<x>', 0]);
  assert.equal(part['a'], '<x>');
});

test('two releases on one page never meet: each part has the Lit that it was given', async () => {
  const { code } = takeGiven(
    'part.js',
    'import { html } from "lit";\nconst of = () => html;\nexport { of };\n',
  );
  const [one, other] = await Promise.all([load(code, 'one'), load(code, 'other')]);
  assert.deepEqual([(one['of'] as () => string)(), (other['of'] as () => string)()], ['one', 'other']);
});

test('a part that goes on where its widget has begun is given modules of the widget by their paths', async () => {
  const source =
    'import{seen as e}from"widget:/repo/table/scan.ts";import{html}from"lit";const f=()=>e(html);export{f as read};';
  const { code, given } = takeGiven('part.js', source);
  assert.deepEqual(given, [
    { from: '/repo/table/scan.ts', name: 'seen' },
    { from: 'lit', name: 'html' },
  ]);
  const part = await load(code, (text: string) => `seen ${text}`, 'x');
  assert.equal((part['read'] as () => string)(), 'seen x');
});

test('a part that uses nothing of Lit stays a module', async () => {
  const { code, given } = takeGiven('part.js', 'const x = 1; export { x };');
  assert.deepEqual(given, []);
  assert.equal((await load(code))['x'], 1);
});

test('Lit taken in another way than by name stops the build', () => {
  for (const source of [
    'import * as lit from "lit"; export { lit };',
    'import { repeat } from "lit/directives/repeat.js"; export { repeat };',
    'import "lit";',
  ])
    assert.throws(
      () => takeGiven('part.js', source),
      /part\.js takes more of Lit or of its widget than names/,
    );
});

test('a part without exports stops the build', () => {
  assert.throws(() => takeGiven('part.js', 'import{html}from"lit";html``;'), /does not end with its exports/);
});
