import '@ipec/key-figures/define.js';
import { expect, fixture } from '@open-wc/testing';
import { addPseudoLanguage, notSpoken, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { WORDS } from '../../src/needs.ts';

const examples = ['figures'];

describe('a language that has a row and words', () => {
  before(() => addPseudoLanguage(WORDS));

  for (const name of examples)
    it(`is spoken by the whole widget: ${name}`, async () => {
      const markup = await (await fetch(new URL(`../../examples/${name}.html`, import.meta.url))).text();
      const box = await fixture<HTMLElement>(`<div lang="${PSEUDO}">${markup}</div>`);
      const widget = box.querySelector('ipec-key-figures')!;
      await widget.updateComplete;
      const isReady = (): boolean => widget.shadowRoot!.querySelector('li, figure, .figure') !== null;
      expect(isReady()).to.equal(true);
      expect(notSpoken(widget)).to.deep.equal([]);
      expect(widget.shadowRoot!.innerHTML).to.contain('⟦');
    });
});
