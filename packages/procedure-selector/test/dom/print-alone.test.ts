import { expect, fixture } from '@open-wc/testing';
import { printAlone } from '../../src/record/print-alone.ts';
import { strings as cy } from '../../src/strings/cy/index.ts';
import type { Words } from '../../src/strings/words.ts';

describe('print', () => {
  it('prints the record alone, in its language, in a frame that goes when it is printed', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    if (!cy.law) throw new Error('The Welsh words of the law are missing.');
    const words: Words = { ...cy, ...cy.law };
    const record = {
      title: 'Synwyryddion ffordd',
      language: 'cy',
      blocks: [
        { type: 'heading', level: 2, text: 'Pam' },
        { type: 'facts', rows: [['Awdurdod', { text: 'Cyngor\nEastmere' }]] },
        {
          type: 'list',
          items: [{ text: 'Rheswm', citations: [{ ref: 'PA2023 s.20', url: null, status: 'verified' }] }],
        },
        { type: 'table', head: ['Cwestiwn', 'Ateb'], rows: [[{ text: 'Cenedl' }, { text: 'Cymru' }]] },
      ],
    } as const;
    let printed: Document | undefined;
    printAlone(record, words, root, (window) => {
      printed = window.document;
    });
    expect(printed?.title).to.equal('Synwyryddion ffordd');
    expect(printed?.documentElement.lang).to.equal('cy');
    expect(printed?.adoptedStyleSheets).to.have.length(1);
    expect(
      [...(printed?.body.querySelectorAll('h1, h2, dt, th, li') ?? [])].map(({ localName }) => localName),
    ).to.deep.equal(['h1', 'h2', 'dt', 'li', 'th', 'th', 'th']);
    expect(printed?.querySelector('dd br')).to.not.equal(null);
    expect(root.querySelectorAll('iframe')).to.have.length(1);
    printed?.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(root.querySelectorAll('iframe')).to.have.length(0);
  });
});
