import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ContentElement, ContentNode } from '../src/builder/content.ts';
import { write } from '../src/builder/content.ts';
import { entriesIn } from '../src/builder/form/entries.ts';
import {
  element,
  fieldsOf,
  readEntry,
  writeEntry,
  type EntryShape,
  type Values,
} from '../src/builder/form/entry.ts';
import { exactValue } from '../src/builder/form/exact-value.ts';
import { attributeFault, faultsOf, gridFaults, isAddress } from '../src/builder/form/faults.ts';
import { FORMS } from '../src/builder/form/forms.ts';
import { emptyGrid, pasteInto, readGrid, tableIn, writeGrid } from '../src/builder/form/grid.ts';
import { readNotes, writeNotes } from '../src/builder/form/notes.ts';
import { HTML } from '../src/builder/html.ts';
import { sheetTable } from '../src/builder/sheet.ts';
import { WORDS } from '../src/builder/words/words.ts';

const html = (nodes: readonly ContentNode[]): string => write(nodes, HTML);
const entries = Object.fromEntries(
  Object.values(FORMS)
    .flat()
    .flatMap((part) => (part.kind === 'entries' ? [[part.entry.id, part.entry] as const] : [])),
);
const shapeOf = (id: string): EntryShape => entries[id] as EntryShape;
const HARD = `R&D of "O'Neil" <5% [x] -- Dŵr 🚲`;

const CASE: ContentElement = element(
  'article',
  { id: 'one', 'data-organisation': 'R&D Council', 'data-verified': 'false' },
  element('h3', {}, element('a', { href: '/one', hreflang: 'en' }, 'Cleaner buses')),
  '\n  ',
  element(
    'picture',
    {},
    element('source', { srcset: 'a.avif' }),
    element('img', { src: '/a.jpg', alt: 'A bus' }),
  ),
  element('p', {}, 'What ', element('em', {}, 'happened'), '.'),
  element(
    'p',
    {},
    element('data', { value: '350000', 'data-unit': 'GBP' }, '£350,000'),
    ' found in two weeks',
  ),
  element('blockquote', {}, element('p', {}, 'It works.')),
  element('time', { datetime: '2025-03' }, 'March 2025'),
);

test('a case study is read field by field', () => {
  assert.deepEqual(readEntry(shapeOf('case-study'), CASE), {
    title: 'Cleaner buses',
    href: '/one',
    image: '/a.jpg',
    alt: 'A bus',
    summary: 'What happened.',
    figures: '£350,000: found in two weeks',
    date: '2025-03',
    organisation: 'R&D Council',
    place: '',
    nation: '',
    sector: '',
    route: '',
    outcome: '',
    tags: '',
  });
});

test('what does not change keeps its markup, and what no field shows stays', () => {
  const shape = shapeOf('case-study');
  const values = readEntry(shape, CASE);
  const same = html([writeEntry(shape, values, CASE, 'en')]);
  for (const kept of [
    '<em>happened</em>',
    'data-unit="GBP"',
    'hreflang="en"',
    'a.avif',
    'It works.',
    'id="one"',
    'data-verified',
  ])
    assert.ok(same.includes(kept), kept);
  const changed = html([
    writeEntry(shape, { ...values, title: HARD, alt: 'A green bus', date: '4 March 2026' }, CASE, 'cy'),
  ]);
  for (const words of [
    '<h3><a href="/one" hreflang="en">R&amp;D of &quot;O&#39;Neil&quot; &lt;5% [x] -- Dŵr 🚲</a></h3>',
    'a.avif',
    'alt="A green bus"',
    '<time datetime="2026-03-04">4 Mawrth 2026</time>',
    '<em>happened</em>',
  ])
    assert.ok(changed.includes(words), `${words} in ${changed}`);
});

test('any words come back from the HTML of any entry', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  for (const shape of Object.values(entries)) {
    const fields = fieldsOf(shape).filter(({ kind, id }) => kind === 'line' && id !== 'alt');
    const given = fc.record(Object.fromEntries(fields.map(({ id }) => [id, line])));
    fc.assert(
      fc.property(given, (some) => {
        const values: Values = {
          ...some,
          href: '/a?b=1&c=2',
          date: '2026-03-04',
          summary: 'One & two.\n\nThree.',
        };
        const empty = element(shape.tags[0] ?? '', {});
        const written = writeEntry(shape, values, empty, 'en');
        const read = readEntry(shape, written);
        for (const [id, value] of Object.entries(read)) {
          const expected = values[id] ?? '';
          // A source and a figure's address stand inside what they belong to.
          assert.equal(value, expected, `${shape.id} ${id}`);
        }
        assert.deepEqual(writeEntry(shape, read, written, 'en'), written);
      }),
    );
  }
});

test('a date that is not a day of the calendar stays as words, and a figure in words has its number', () => {
  const shape = shapeOf('key-figure');
  const one = writeEntry(
    shape,
    { value: '£300 billion a year', label: 'is spent', date: '2021/22', source: 'NAO', sourceHref: '' },
    element('figure', {}),
    'en',
  );
  assert.equal(
    html([one]),
    '<figure><data value="300000000000">£300 billion a year</data><figcaption>is spent</figcaption><time>2021/22</time><cite>NAO</cite></figure>',
  );
  for (const [words, value] of [
    ['34%', '34'],
    ['£1,234.50', '1234.5'],
    ['-3.5', '-3.5'],
    ['£2.4bn', '2400000000'],
    ['£1.1 million', '1100000'],
    ['£3 miliwn', '3000000'],
    ['one third', 'one third'],
    ['1 in 3', '1 in 3'],
    ['10-15 years', '10-15 years'],
    ['10 to 15 years', '10 to 15 years'],
    ['37 firms', '37'],
  ])
    assert.equal(exactValue(words ?? ''), value, words);
});

test('entries are found where they stand, and new ones come to their place', () => {
  const links = shapeOf('guidance-link');
  const li = (text: string): ContentElement => element('li', {}, element('a', { href: '/' }, text));
  const content = [element('p', {}, 'Guidance:'), element('ul', {}, li('One'), '\n', li('Two'))];
  const { found, put } = entriesIn(links, content);
  assert.equal(found.length, 2);
  assert.equal(
    html(put([li('Two'), li('One')])),
    '<p>Guidance:</p><ul><li><a href="/">Two</a></li><li><a href="/">One</a></li></ul>',
  );
  const rules = [
    element(
      'table',
      { 'data-own-rules': '' },
      element('tr', {}, element('td', {}, element('ul', {}, li('In a cell')))),
    ),
  ];
  assert.equal(entriesIn(links, rules).found.length, 0);
  assert.match(html(entriesIn(links, rules).put([li('New')])), /<\/table><ul><li><a href="\/">New/);
  const footer = [element('a', { slot: 'footer', href: '/all' }, 'All')];
  assert.match(
    html(entriesIn(shapeOf('case-study'), footer).put([CASE])),
    /^<article.*<\/article><a slot="footer"/s,
  );
});

test('a table: cells keep their markup, blank rows go, pasted cells take their place', () => {
  const table = sheetTable([
    ['Town', 'Spend, %'],
    ['R&D', '5'],
    ['<5%', '7'],
  ]);
  const grid = readGrid(table);
  assert.ok(grid);
  const written = writeGrid({ ...grid, caption: HARD, rows: [...grid.rows, [{ text: ' ' }, { text: '' }]] });
  assert.equal(
    html(written ? [written] : []),
    '<table><caption>R&amp;D of &quot;O&#39;Neil&quot; &lt;5% [x] -- Dŵr 🚲</caption><thead><tr><th scope="col">Town</th><th scope="col">Spend, %</th></tr></thead><tbody><tr><td>R&amp;D</td><td>5</td></tr><tr><td>&lt;5%</td><td>7</td></tr></tbody></table>',
  );
  const pasted = pasteInto(
    grid,
    [
      ['x', 'y', 'z'],
      ['1', '2', '3'],
    ],
    2,
    1,
  );
  assert.deepEqual(
    pasted.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Town', 'Spend, %', '', ''],
      ['R&D', '5', '', ''],
      ['<5%', 'x', 'y', 'z'],
      ['', '1', '2', '3'],
    ],
  );
  assert.deepEqual(gridFaults(pasted, true).columns, [2, 3]);
  assert.equal(pasteInto(grid, [['A'], ['1']], 0, 0).rows.length, 2);
  assert.equal(gridFaults(emptyGrid({}, ['A', 'B'], 3), true).whole, 'no-figures');
  assert.equal(writeGrid(emptyGrid({}, ['A', 'B'], 3)), null);
  const exact = element('td', { 'data-value': '34.2' }, '34%');
  const merged = element('table', {}, element('tr', {}, element('td', { colspan: '2' }, 'x')));
  assert.equal(readGrid(merged), null);
  const kept = readGrid(
    element('table', {}, element('tr', {}, element('th', {}, 'A')), element('tr', {}, exact)),
  );
  assert.match(html([writeGrid(kept ?? emptyGrid({}, [], 0)) ?? '']), /data-value="34.2"/);
});

test('the council’s own rules are another table than the rest', () => {
  const rules = { 'data-own-rules': '' };
  const content = [element('table', {}, element('tr', {}, element('td', {}, 'x')))];
  assert.equal(tableIn(content, rules).found, undefined);
  const [first] = tableIn(content, rules).put(element('table', rules));
  assert.deepEqual(first, element('table', rules));
});

test('notes: a note that stays keeps its link', () => {
  const content = [
    sheetTable([['A'], ['1']]),
    element('ul', { slot: 'notes' }, element('li', {}, 'See ', element('a', { href: '/x' }, 'here'))),
  ];
  assert.equal(readNotes(content), 'See here');
  assert.match(
    html(writeNotes(content, `See here\n${HARD}\n\n`)),
    /<a href="\/x">here<\/a><\/li><li>R&amp;D/,
  );
  assert.doesNotMatch(html(writeNotes(content, '')), /slot/);
});

test('what is wrong is said of its field', () => {
  const faults = (id: string, values: Values): object => faultsOf(shapeOf(id), fieldsOf(shapeOf(id)), values);
  assert.deepEqual(faults('case-study', { title: 'A' }), {});
  assert.deepEqual(
    faults('case-study', { href: 'www.example.org', image: '/a.jpg', date: '31/02/2026', figures: '5' }),
    {
      title: 'missing',
      href: 'not-an-address',
      alt: 'no-description',
      date: 'not-a-date',
      figures: 'no-words',
    },
  );
  assert.deepEqual(
    faults('case-study', { title: 'A', alt: 'B', date: '4 Mawrth 2026', figures: '5%: of all' }),
    { image: 'no-picture' },
  );
  assert.deepEqual(faults('key-figure', { value: '1', label: 'of', source: 'S', date: '2021/22' }), {});
  assert.deepEqual(faults('key-figure', {}), {
    value: 'missing',
    label: 'missing',
    date: 'no-date',
    source: 'missing',
  });
  for (const good of [
    'https://a.example/?x=1',
    '/a',
    './a',
    '../a',
    '#a',
    'a/b.pdf',
    'mailto:a@b.example',
    'tel:+44',
  ])
    assert.ok(isAddress(good), good);
  for (const bad of ['javascript:alert(1)', 'www.a.example', 'two words', 'http://', 'data:text/html,x'])
    assert.ok(!isAddress(bad), bad);
  assert.equal(attributeFault('privacy-href', 'my privacy page'), 'not-an-address');
  assert.equal(attributeFault('heading', 'my heading'), null);
});

test('every entry, field and table has its words in each language', () => {
  const tables = Object.values(FORMS)
    .flat()
    .flatMap((part) => (part.kind === 'table' ? [part.id] : []));
  const fields = Object.values(entries).flatMap(fieldsOf);
  for (const { form } of Object.values(WORDS)) {
    assert.deepEqual(Object.keys(form.entries).sort(), Object.keys(entries).sort());
    assert.deepEqual(Object.keys(form.tables).sort(), [...tables].sort());
    assert.deepEqual(Object.keys(form.fields).sort(), [...new Set(fields.map(({ id }) => id))].sort());
  }
});
