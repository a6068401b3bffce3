import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '@ipec/feeds';
import fc from 'fast-check';
import { everything } from './everything.ts';
import { page } from './page.ts';

/** What an editing system may put into an item: elements inside each other, with places for words, links and pictures. */
const BLOCKS = [
  'div',
  'p',
  'section',
  'ul',
  'li',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
];
const INLINES = ['span', 'b', 'em', 'small', 'cite', 'time', 'mark'];
const CLASSES = [
  '',
  'title',
  'meta',
  'date',
  'tags',
  'field__item',
  'card',
  'excerpt',
  'author',
  'more-link',
];

type Html = (next: () => string) => string;

const leaf: fc.Arbitrary<Html> = fc.constantFrom<Html>(
  (next) => ` ${next()} `,
  (next) => `<a href="/${next()}">${next()}</a>`,
  (next) => `<img src="/${next()}.jpg" alt="${next()}" width="400" height="300">`,
  (next) => `<span hidden>hidden${next()}</span>`,
  (next) => `${next()}<br>${next()}`,
  (next) => `<a href="/${next()}.pdf">${next()}</a>`,
);

const { tree } = fc.letrec<{ tree: Html; inline: Html }>((tie) => ({
  inline: fc.tuple(fc.constantFrom(...INLINES), fc.array(leaf, { maxLength: 2 })).map(
    ([name, inner]): Html =>
      (next) =>
        `<${name}>${inner.map((one) => one(next)).join('')}</${name}>`,
  ),
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    leaf,
    tie('inline'),
    fc
      .tuple(
        fc.constantFrom(...BLOCKS),
        fc.constantFrom(...CLASSES),
        fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
      )
      .map(
        ([name, className, inner]): Html =>
          (next) =>
            `<${name} class="${className}">${inner.map((one) => one(next)).join('')}</${name}>`,
      ),
  ),
}));

/** Words that stand nowhere else: each can be looked for by itself. */
function words(): { readonly next: () => string; readonly all: string[] } {
  const all: string[] = [];
  return { all, next: () => `w${String(all.push(`w${all.length + 1}x`))}x` };
}

function shown(html: string): readonly string[] {
  const visible = html.replace(/<span hidden>.*?<\/span>/g, '');
  return [...new Set(visible.match(/w\d+x/g))];
}

test('whatever an item is made of: every word, address and picture of it can be reached, and nothing hidden', () => {
  fc.assert(
    fc.property(fc.array(fc.array(tree, { maxLength: 5 }), { minLength: 1, maxLength: 3 }), (items) => {
      const { next } = words();
      const html = items
        .map((inner) => `<article><h3>${next()}</h3>${inner.map((one) => one(next)).join('')}</article>`)
        .join('');
      const result = everything(readPage(page(html), { baseUrl: 'https://council.example/' }));
      for (const word of shown(html))
        assert.ok(result.includes(word), `${word} is lost of ${html}: ${result}`);
      assert.ok(!result.includes('hidden'), html);
    }),
    { numRuns: 400 },
  );
});

test('whatever a page is made of: it is left as it is, or everything of it can be reached', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (parts) => {
      const { next } = words();
      const html = parts.map((one) => one(next)).join('');
      const result = readPage(page(html), { baseUrl: 'https://council.example/' });
      if (!result.isPresent) return;
      const all = everything(result);
      for (const word of shown(html)) assert.ok(all.includes(word), `${word} is lost of ${html}: ${all}`);
    }),
    { numRuns: 400 },
  );
});

test('words beside a term, without an element around them, are kept', () => {
  const html = '<dl><dt></dt>w1x<br>w2x</dl><div></div>';
  const result = readPage(page(html), { baseUrl: 'https://council.example/' });
  if (result.isPresent) for (const word of shown(html)) assert.ok(everything(result).includes(word), word);
});
