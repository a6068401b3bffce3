import { expect } from '@open-wc/testing';
import { needs } from '../../src/needs.ts';
import { intervals, scatter, tables, welsh } from '../../src/parts.ts';
import { table } from './harness.ts';

/** An element of the page before its tag is registered. */
function given(inner: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement('div');
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const parsed = new DOMParser().parseFromString(inner, 'text/html');
  element.append(...parsed.body.childNodes);
  return element;
}

const PLAIN = table([
  ['Town', 'Contracts'],
  ['Leeds', '5'],
  ['York', '7'],
]);

describe('the parts that come before the tag', () => {
  it('are none for a plain table in English, with a head or with a first row of headings', () => {
    expect(needs(given(PLAIN))).to.deep.equal([]);
    expect(needs(given(PLAIN.replace(/<\/?t(head|body)>/g, '')))).to.deep.equal([]);
    expect(needs(given('<p>No table.</p>', { type: 'line' }))).to.deep.equal([]);
  });

  it('are those of the words, the kind, the headings and the cells', () => {
    expect(needs(given(PLAIN, { lang: 'cy' }))).to.deep.equal([welsh]);
    expect(needs(given(PLAIN, { type: 'scatter' }))).to.deep.equal([scatter]);
    expect(needs(given(PLAIN.replace('Contracts', 'Lower 95% CI')))).to.deep.equal([tables, intervals]);
    for (const form of [
      PLAIN.replaceAll('th>', 'td>').replace(/<\/?t(head|body)>/g, ''),
      PLAIN.replace('<td>5</td>', '<td></td>'),
      PLAIN.replace('<td>5</td>', '<td rowspan="2">5</td>'),
      PLAIN.replace('Town', '2023').replace('Contracts', '2024'),
      PLAIN.replace('Contracts', 'Spend (£m)'),
      PLAIN.replace('<td>5</td>', '<td>[c]</td>'),
      PLAIN.replace('<td>York</td>', '<td>Total</td>'),
    ])
      expect(needs(given(form)), form).to.deep.equal([tables]);
    expect(needs(given(PLAIN, { unit: 'GBP' }))).to.deep.equal([tables]);
    expect(needs(given(PLAIN, { facets: 'Town' }))).to.deep.equal([tables]);
    expect(needs(given(PLAIN, { facets: 'series' }))).to.deep.equal([]);
  });
});
