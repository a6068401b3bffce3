import { expect } from '@open-wc/testing';
import { needs } from '../../src/needs.ts';
import { intervals, scatter, tableForms, welsh } from '../../src/parts.ts';
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

const EVEN = table([
  ['Town', 'Contracts'],
  ['Leeds', '5'],
  ['York', '7'],
]);

describe('the parts that come before the tag', () => {
  it('are none for an even table in English, with a head or with a first row of headings', () => {
    expect(needs(given(EVEN))).to.deep.equal([]);
    expect(needs(given(EVEN.replace(/<\/?t(head|body)>/g, '')))).to.deep.equal([]);
    expect(needs(given('<p>No table.</p>', { type: 'line' }))).to.deep.equal([]);
  });

  it('are those of the words, the kind, the headings and the form of the table', () => {
    expect(needs(given(EVEN, { lang: 'cy' }))).to.deep.equal([welsh]);
    expect(needs(given(EVEN, { type: 'scatter' }))).to.deep.equal([scatter]);
    expect(needs(given(EVEN.replace('Contracts', 'Lower 95% CI')))).to.deep.equal([intervals]);
    for (const form of [
      EVEN.replaceAll('th>', 'td>').replace(/<\/?t(head|body)>/g, ''),
      EVEN.replace('<td>5</td>', '<td></td>'),
      EVEN.replace('<td>5</td>', '<td rowspan="2">5</td>'),
      EVEN.replace('Town', '2023').replace('Contracts', '2024'),
    ])
      expect(needs(given(form)), form).to.deep.equal([tableForms]);
  });
});
