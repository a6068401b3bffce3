import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage } from '@ipec/feeds';
import { readSimplePage } from '@ipec/feeds/item';
import fc from 'fast-check';
import { PATTERNS } from './cms-patterns.ts';
import { page } from './page.ts';

const OPTIONS = { baseUrl: 'https://council.example/cases/' };

const ATTRIBUTES = fc.record(
  {
    id: fc.constantFrom('leeds', 'ipec-case-leeds', 'Leeds_2', 'a b'),
    class: fc.constantFrom('card', 'teaser tags', 'date', ''),
    lang: fc.constantFrom('cy', 'en-GB', '?'),
    style: fc.constantFrom('color: red', 'background-image: url(/a.png)'),
    'data-organisation': fc.constantFrom('Leeds City Council', ' ', 'A &amp; B'),
    'data-type': fc.constantFrom('report', ''),
    'data-route': fc.constantFrom('SBRI; pilot', 'open, open'),
    'data-tags': fc.constantFrom('one; two', ''),
    'data-topics': fc.constantFrom('three'),
    'data-authors': fc.constantFrom('A. Jones, B. Hughes'),
    'data-outcome': fc.constantFrom('It works.', ''),
    'data-outcome-date': fc.constantFrom('2025-03-31', '2025', 'March', '2025-02-30'),
    'data-date': fc.constantFrom('2024-06-03', '3/6/2024'),
    'data-expires': fc.constantFrom('2030-01', ''),
    'data-verified': fc.constantFrom('', 'true', 'false', 'no', 'perhaps'),
    'data-figure': fc.constantFrom('12'),
  },
  { requiredKeys: [] },
);
const WORDS = fc.constantFrom(
  'Buying charging points',
  'First steps',
  'June 2024',
  '12',
  'Two <em>words</em>',
  'It took <b>two</b> years and a long\n while to say so in public.',
  ' ',
  '3 March 2024',
  'Next',
  '<img src="/in.png" alt="In">',
  'Published: 4 May 2025',
  'Read more',
  'a <data value="3">3</data> of firms',
  '<a href="/b">Another</a>',
  '\u202Eturned',
);
const PART = fc.oneof(
  { arbitrary: WORDS.map((words) => `<p>${words}</p>`), weight: 3 },
  fc
    .constantFrom('2024-06-03', '2024-06', '2024', 'June', '2024-06-03T10:00')
    .chain((date) =>
      fc
        .constantFrom('3 June 2024', 'June 2024', '2024', '3 Mehefin 2024', 'Updated 2024', '2024-06-03')
        .map((words) => `<time datetime="${date}">${words}</time>`),
    ),
  fc.constantFrom(
    '<img src="/a.png" alt="A street">',
    '<img src="/a.png" alt="" width="640" height="360">',
    '<img src="/a.png" width="640">',
    '<img src="/logo.png" alt="Leeds">',
    '<img src="/a.png" alt="A" width="1" height="1">',
    '<img src="data:," alt="A">',
    '<img src="/a.png" alt="A" srcset="/b.png 2x">',
    '<blockquote>Said</blockquote>',
    'loose words',
    '<ul><li>One</li></ul>',
    '<p class="tags">one, two</p>',
    '<iframe src="/x"></iframe>',
  ),
);
const HEADING = fc
  .tuple(
    fc.constantFrom('h2', 'h3', 'div'),
    WORDS,
    fc.constantFrom('/a', 'javascript:x', 'https://x.example/?a=1', '/a.pdf', '#a', '', 'mailto:a@b.example'),
    fc.constantFrom(
      '',
      ' target="_blank" rel="noopener"',
      ' rel="tag"',
      ' download',
      ' hreflang="cy"',
      ' lang="cy"',
    ),
  )
  .map(([name, words, href, rest]) => `<${name}><a href="${href}"${rest}>${words}</a></${name}>`);
const HTML = fc
  .tuple(
    fc.constantFrom('article', 'li', 'div'),
    fc.array(fc.tuple(ATTRIBUTES, HEADING, fc.array(PART, { maxLength: 3 })), { minLength: 0, maxLength: 3 }),
  )
  .map(([name, entries]) => {
    const inner = entries.map(([attributes, heading, parts]) => {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return `<${name}${written.join('')}>\n ${heading}${parts.join('\n')}</${name}>`;
    });
    return name === 'li' ? `<ul>\n${inner.join('')}</ul>` : `\n${inner.join('\n')}`;
  });

function assertSame(html: string): boolean {
  const simple = readSimplePage(page(html), OPTIONS);
  if (simple) assert.deepEqual(simple, readPage(page(html), OPTIONS), html);
  return simple !== null;
}

test('where the reading of recommended markup answers, it says what the reading of any page says', () => {
  let answered = 0;
  fc.assert(
    fc.property(HTML, (html) => {
      if (assertSame(html)) answered++;
    }),
    { numRuns: 3000 },
  );
  assert.ok(answered > 50, `It answered ${answered} times.`);
  for (const { html } of PATTERNS) assertSame(html);
});

test('the documented examples of articles and lists are read without the reader of any page', () => {
  const packages = new URL('../../', import.meta.url).pathname;
  const others = ['case-study-carousel', 'resource-library'].flatMap((name) =>
    globSync(`${name}/examples/*.html`, { cwd: packages }).filter((file) => {
      const inside =
        /<ipec-[\w-]+[^>]*>([\s\S]*)<\/ipec-/.exec(readFileSync(packages + file, 'utf8'))?.[1] ?? '';
      return /<article|<li/.test(inside) && !assertSame(inside);
    }),
  );
  // Documents with several files are read by the reader of any page.
  assert.deepEqual(others.sort(), ['resource-library/examples/library-files.html']);
});
