import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type PageNode, type PageRecords } from '@ipec/feeds';
import { everything, isFactOf } from './everything.ts';
import { page } from './page.ts';
import { PATTERNS } from './patterns.ts';

const baseUrl = 'https://council.example/';

function read(html: string): PageRecords {
  return readPage(page(html), { baseUrl });
}

test('there are at least 60 patterns', () => {
  assert.ok(PATTERNS.length >= 60, String(PATTERNS.length));
  assert.equal(new Set(PATTERNS.map(({ name }) => name)).size, PATTERNS.length);
});

const APPARATUS = /^(?:audio|button|canvas|embed|form|iframe|input|math|object|select|svg|textarea|video)$/;

/** A letter of a font of icons, a copy that a slider made, a dialog that is closed: nobody reads its words. */
function isUnseen({ name, attributes }: PageNode): boolean {
  const { class: names = '', open } = attributes;
  const isClosed = name === 'dialog' && open === undefined;
  return APPARATUS.test(name) || isClosed || /material-|clone|duplicate|\bfa\b/.test(names);
}

/** Words of links that lead on to where the item leads. */
const LEADS_ON =
  /\b(?:more|details|story|case study|continue reading|view|rhagor|ragor|fwy|mwy)\b|^(?:read|darllen)\b/i;

/** The words, links and pictures that a reader of the page has, without those that act and play. */
function seen(node: PageNode): readonly string[] {
  const { name, attributes, content } = node;
  if (isUnseen(node) || (name === 'a' && LEADS_ON.test(textOf(node)))) return [];
  const { href, src, ...others } = attributes;
  const lazy = Object.entries(others).find(
    ([key, value]) => /^data-.*/.test(key) && /\.jpg$/.test(value),
  )?.[1];
  const address = name === 'a' ? href : name === 'img' ? (lazy ?? src) : undefined;
  const isTold = address && !/^(?:data|javascript):/.test(address);
  return [
    ...(isTold ? [new URL(address, baseUrl).href.replace(baseUrl, '/')] : []),
    ...content.flatMap((one) => (typeof one === 'string' ? wordsIn(one) : seen(one))),
  ];
}

function textOf({ content }: PageNode): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(baseUrl, '/'));
}

/** What may go: a date that the record holds, a pixel that counts. */
const SAID_OTHERWISE =
  /^(?:\(?\d\d?[./-]\d\d?[./-]\d{2,4}\)?|\(?\d{1,2}(?:st|nd|rd|th|ydd)?,?|\d{4}[|,):]?|\d?\d:\d\d|10am|[ap]m|of?|mon(?:day)?,?|june?,?|dydd|llun,?|[mf]ehefin|meh|dudalennau|(?:math|maint):)$|p\.gif$/i;

for (const pattern of PATTERNS) {
  test(`${pattern.name}: nothing that was there is lost`, () => {
    const result = read(pattern.html);
    if (!result.isPresent) return;
    const all = everything(result);
    const lost = seen(page(pattern.html)).filter(
      (one) =>
        !all.includes(one) &&
        !all.includes(one.replace(/^\/(?=#)/, '')) &&
        !SAID_OTHERWISE.test(one) &&
        !isFactOf(all, one),
    );
    assert.deepEqual(lost, []);
  });
}

/** What is for those who listen alone. */
function heardOf({ before, items, after }: PageRecords): readonly string[] {
  return [...before, ...items.flatMap(({ blocks }) => blocks), ...after]
    .flatMap(({ runs }) => runs)
    .flatMap(({ only, text }) => (only === 'heard' ? [text.trim()] : []));
}

for (const pattern of PATTERNS) {
  const { name, html, items, keeps = [], hides = [], heard = [], named = [], date, image } = pattern;
  test(`${name}: the items, and every word, link and picture`, () => {
    const result = read(html);
    const found = result.items.map(({ title, url }) => [title, url && url.replace(baseUrl, '/')]);
    assert.deepEqual(found, items);
    if (items.length === 0)
      // The page stays as it is, and its author learns of it.
      assert.deepEqual(
        result.issues.map(({ code }) => code),
        ['children-not-read'],
      );
    const all = everything(result);
    for (const part of keeps)
      assert.ok(all.includes(part) || isFactOf(all, part), `${part} is lost in ${all}`);
    for (const part of hides) assert.ok(!all.includes(part), `${part} is shown in ${all}`);
    const pieces = heardOf(result);
    for (const part of heard) assert.ok(pieces.includes(part.trim()), `${part} is not heard in ${pieces}`);
    const lost = result.issues.filter(({ code }) => code === 'children-left-out').map(({ path }) => path);
    for (const part of named)
      assert.ok(
        lost.some((path) => path?.endsWith(part)),
        `${part} is not named: ${lost}`,
      );
    if (date)
      assert.deepEqual(
        result.items.map((one) => one.date),
        result.items.map(() => date),
      );
    if (image) assert.equal(result.items[0]?.image?.src.replace(baseUrl, '/'), image);
  });
}
