import { tableWords } from '@ipec/feeds/table-words';
import { expect } from '@open-wc/testing';
import { addPseudoLanguage, notSpoken, pseudo, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { explorer, takeAway } from '../../src/parts.ts';
import { sentencesEn } from '../../src/strings/en/sentences.ts';
import { takeAwayEn } from '../../src/strings/en/take-away.ts';
import { languages } from '../../src/strings/languages.ts';
import { Harness, table } from './harness.ts';

const DATES = table([
  ['Month', 'Notices'],
  ['2026-01', '120'],
  ['2026-02', '90'],
  ['2026-03', '[c]'],
]);

describe('a language that has a row and words', () => {
  before(() => {
    addPseudoLanguage(tableWords);
    const words = { ...languages.en, sentences: sentencesEn, dates: sentencesEn, takeAway: takeAwayEn };
    Object.assign(languages, { [PSEUDO]: pseudo(words) });
  });

  it('is spoken by the whole chart: figure, table, description, downloads', async () => {
    await Promise.all([explorer.load(), takeAway.load()]);
    const said = 'heading="Shares" summary="A third." source="Tussell" period="2026"';
    const harness = await Harness.of(DATES, said, 700, PSEUDO);
    await harness.until(() => harness.explored, 'the description has come');
    for (const button of harness.all<HTMLButtonElement>('button[aria-expanded="false"], summary'))
      button.click();
    await harness.element.updateComplete;
    // What is measured is said in the words of the page: a heading of its table, and its period.
    const own = `${harness.element.outerHTML} (Notices, 2026) CSV SVG PNG`;
    expect(notSpoken(harness.element, own)).to.deep.equal([]);
    expect(harness.root.textContent).to.contain('⟦');
  });

  it('says why nothing is drawn', async () => {
    const harness = await Harness.of('<p>Words</p>', 'heading="Shares"', 700, PSEUDO);
    // Nothing is refused before the page is loaded.
    await harness.until(() => harness.texts('.status').join() !== '', 'the refusal');
    expect(notSpoken(harness.element, harness.element.outerHTML)).to.deep.equal([]);
    expect(harness.one('[part=status]').textContent).to.contain('⟦');
  });
});
