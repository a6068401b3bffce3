import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figuresInPage, simpleFigures } from '@ipec/feeds/figures';
import fc from 'fast-check';
import { page } from './page.ts';

const OPTIONS = { baseUrl: 'https://council.example/figures/', language: 'en' };

const one = (usual: string, ...others: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, fc.constantFrom(...others));

const FIGURE = fc
  .tuple(
    one('figure', 'div', 'figure id="spend"', 'figure id="a b" lang="cy"', 'figure class="x" lang=""'),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3 }),
    one(
      '<data value="300000000000">£300 billion a year</data>',
      '<data value="12" data-unit="%"></data>',
      '<data value="12" data-unit="% of firms">12%</data>',
      '<data>one\n third</data>',
      '<data> </data>',
      '<data value="3"><b>3</b></data>',
    ),
    one(
      '<figcaption>is spent on goods</figcaption>',
      '<figcaption>– of the total:</figcaption>',
      '<figcaption>spent <em>well</em></figcaption>',
      '<figcaption></figcaption>',
      '<p>is spent on goods</p>',
      '<figcaption>\u202Eturned</figcaption>',
      `<figcaption>${'long '.repeat(500)}</figcaption>`,
    ),
    one(
      '<time datetime="2023">2023</time>',
      '<time datetime="2023-02">February 2023</time>',
      '<time datetime="2023-02-30">2023</time>',
      '<time>2021/22</time>',
      '<time datetime="March 2023">March 2023</time>',
      '<time datetime="2023"></time>',
      '<time datetime="2023-24">2023-24</time>',
    ),
    one(
      '<cite><a href="/source">The source</a></cite>',
      '<cite>The source</cite>',
      '<cite><a href="javascript:x">The source</a></cite>',
      '<cite><a href="https://x.example/a"></a></cite>',
      '<cite><a href="/a">A</a>, <a href="/b">B</a></cite>',
      '<a href="/source"><cite>The source</cite></a>',
      '<cite>In <a href="/a">A</a></cite>',
    ),
    one(
      '',
      '<details><summary>More</summary><p>Said</p></details>',
      ' and more',
      '<p></p>',
      '<img src="/a.png" alt="">',
    ),
  )
  .map(([tag, order, value, label, date, source, more]) => {
    const parts = [value, label, date, source];
    return `<${tag}>\n${order.map((index) => parts[index]).join('\n')}${more}</${tag.split(' ')[0]}>`;
  });

function assertSame(html: string): boolean {
  const tree = page(html);
  const simple = simpleFigures(tree, OPTIONS);
  if (!simple) return false;
  assert.deepEqual({ ok: true, value: simple, warnings: [] }, figuresInPage(tree, OPTIONS), html);
  return simple.length > 0;
}

test('where the reading of recommended figures answers, it says what the reading of any figures says', () => {
  let answered = 0;
  const around = fc.constantFrom('', '', '', 'Before. ', '<p>Around</p>', '<!-- a note -->\n');
  fc.assert(
    fc.property(around, fc.array(FIGURE, { maxLength: 3 }), (before, figures) => {
      if (assertSame(before + figures.join('\n'))) answered++;
    }),
    { numRuns: 4000 },
  );
  assert.ok(answered > 100, `It answered ${answered} times.`);
});

test('the documented examples are read without the reader of any figures, but for those that say more', () => {
  const folder = new URL('../../key-figures/examples/', import.meta.url).pathname;
  const others = globSync('*.html', { cwd: folder }).filter((file) => {
    const html = readFileSync(folder + file, 'utf8');
    const inside = /<ipec-[\w-]+[^>]*>([\s\S]*)<\/ipec-/.exec(html)?.[1] ?? '';
    return inside.includes('<figure') && !assertSame(inside);
  });
  assert.deepEqual(others.sort(), ['figures-incomplete.html', 'figures.html']);
});
