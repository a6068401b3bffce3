import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '@ipec/feeds';
import { inLanguage } from '../src/in-language.ts';

const baseUrl = 'https://council.example/';

interface Bilingual {
  readonly name: string;
  readonly text: string;
  /** Title, summary and address of each item on an English and on a Welsh page. */
  readonly en: readonly (readonly [string, string, string])[];
  readonly cy: readonly (readonly [string, string, string])[];
}

const EN = [['Buying buses', 'On it.', `${baseUrl}buses`]] as const;
const CY = [['Prynu bysiau', 'Arno.', `${baseUrl}bysiau`]] as const;

const BILINGUAL: readonly Bilingual[] = [
  {
    name: 'an object for each field',
    text: JSON.stringify([
      {
        title: { en: 'Buying buses', cy: 'Prynu bysiau' },
        summary: { en: 'On it.', cy: 'Arno.' },
        url: { en: '/buses', cy: '/bysiau' },
      },
    ]),
    en: EN,
    cy: CY,
  },
  {
    name: 'tags with countries, as a content service writes them',
    text: JSON.stringify({
      items: [
        {
          fields: {
            title: { 'en-GB': 'Buying buses', 'cy-GB': 'Prynu bysiau' },
            summary: { 'en-GB': 'On it.', 'cy-GB': 'Arno.' },
            url: { 'en-GB': '/buses', 'cy-GB': '/bysiau' },
          },
        },
      ],
    }),
    en: EN,
    cy: CY,
  },
  {
    name: 'fields whose names end with a language',
    text: JSON.stringify([
      {
        title_en: 'Buying buses',
        title_cy: 'Prynu bysiau',
        summary: 'On it.',
        summaryCy: 'Arno.',
        url: '/buses',
        'url-cy': '/bysiau',
      },
    ]),
    en: EN,
    cy: CY,
  },
  {
    name: 'columns of a spreadsheet',
    text: 'title_en,title_cy,summary_en,summary_cy,url,url_cy\nBuying buses,Prynu bysiau,On it.,Arno.,/buses,/bysiau\n',
    en: EN,
    cy: CY,
  },
  {
    name: 'a list for each language',
    text: JSON.stringify({
      en: [{ title: 'Buying buses', summary: 'On it.', url: '/buses' }],
      cy: [{ title: 'Prynu bysiau', summary: 'Arno.', url: '/bysiau' }],
    }),
    en: EN,
    cy: CY,
  },
  {
    name: 'a summary that nobody has translated stays in English',
    text: JSON.stringify([
      {
        title: { en: 'Buying buses', cy: 'Prynu bysiau' },
        summary: { en: 'On it.', cy: '' },
        url: '/buses',
      },
    ]),
    en: EN,
    cy: [['Prynu bysiau', 'On it.', `${baseUrl}buses`]],
  },
  {
    name: 'texts in Welsh alone are shown on an English page as well',
    text: JSON.stringify([
      { title: { cy: 'Prynu bysiau' }, summary: { cy: 'Arno.' }, url: { cy: '/bysiau' } },
    ]),
    en: CY,
    cy: CY,
  },
];

for (const { name, text, ...expected } of BILINGUAL)
  for (const language of ['en', 'cy'] as const)
    test(`a feed in two languages on a page in ${language}: ${name}`, () => {
      const result = parseFeed(text, { baseUrl, language });
      const items = result.ok ? result.value : [];
      assert.deepEqual(
        items.map((item) => [item.title, item.summary, item.url]),
        expected[language],
      );
    });

test('an object is one text in several languages only where all of its names are languages and one of them is ours', () => {
  for (const value of [
    { id: 'a1', no: 'b2' },
    { id: 5, en: 'Buses' },
    { en: 'Buses', url: '/buses' },
    { length: 2, cy: 3 },
    {},
  ])
    assert.deepEqual(inLanguage(value, 'cy'), value);
});

test('whatever a document holds, reading it in a language does not fail', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      assert.doesNotThrow(() => inLanguage(value, 'cy-GB'));
    }),
  );
});
