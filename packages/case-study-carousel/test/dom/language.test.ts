import '@ipec/case-study-carousel/define.js';
import { expect, fixture } from '@open-wc/testing';
import { addPseudoLanguage, notSpoken, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { FILTER_WORDS } from '../../src/filtering/strings/index.ts';
import { WORDS } from '../../src/needs.ts';

const examples = ['carousel', 'filters', 'list'];

describe('a language that has a row and words', () => {
  before(() => addPseudoLanguage(WORDS, FILTER_WORDS));

  for (const name of examples)
    it(`is spoken by the whole widget: ${name}`, async () => {
      const markup = await (await fetch(new URL(`../../examples/${name}.html`, import.meta.url))).text();
      const box = await fixture<HTMLElement>(`<div lang="${PSEUDO}">${markup}</div>`);
      const widget = box.querySelector('ipec-case-study-carousel')!;
      await widget.updateComplete;
      const isReady = (): boolean => widget.shadowRoot!.querySelector('li, figure, .figure') !== null;
      expect(isReady()).to.equal(true);
      expect(notSpoken(widget)).to.deep.equal([]);
      expect(widget.shadowRoot!.innerHTML).to.contain('⟦');
    });
});
