import { LANGUAGES } from '@ipec/element-kit';
import { expect } from '@open-wc/testing';
import { addPseudoLanguage, notSpoken, pseudo, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { AND } from '../../../membership/src/strings/and.ts';
import { ERROR_WORDS } from '../../../membership/src/strings/errors/index.ts';
import { WORDS as fieldWords } from '../../../membership/src/strings/index.ts';
import { WORDINGS } from '../../../membership/src/wording/index.ts';
import { WORDS } from '../../src/needs.ts';
import { WORDS as sendWords } from '../../src/send/strings/index.ts';
import { ATTRIBUTES, form, Harness } from './harness.ts';

/** What the page says itself, and the languages in their own words. */
const OWN = 'Join the community Example Council English Cymraeg website';

describe('a language that has a row and words', () => {
  before(() => {
    const said = WORDINGS.filter(({ language }) => language === LANGUAGES[0]);
    const rows = said.map((one) => ({
      ...one,
      language: PSEUDO,
      text: pseudo(one.text),
      hint: pseudo(one.hint),
    }));
    Object.assign(WORDINGS, [...WORDINGS, ...rows]);
    addPseudoLanguage(WORDS, sendWords, fieldWords, ERROR_WORDS, AND);
    const strings = pseudo(WORDS.en);
    Object.assign(WORDS, { [PSEUDO]: { ...strings, form: { ...strings.form, wordings: rows } } });
  });

  it('is spoken by the form, by its errors and by what says that it is not live', async () => {
    const harness = await Harness.of(form(), `${ATTRIBUTES} lang="${PSEUDO}"`);
    const wrong = (): readonly string[] => notSpoken(harness.element, OWN);
    expect(wrong()).to.deep.equal([]);
    await harness.element.submit();
    await harness.element.updateComplete;
    expect(harness.root.querySelector('.summary')).not.to.equal(null);
    expect(wrong()).to.deep.equal([]);
    harness.element.setAttribute('controller', '');
    await harness.element.updateComplete;
    expect(wrong()).to.deep.equal([]);
    expect(harness.root.textContent).to.contain('⟦');
  });
});
