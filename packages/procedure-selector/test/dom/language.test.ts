import type { IpecStepEvent } from '@ipec/procedure-selector';
import { uk, words as codes } from '@ipec/procedures';
import { guide, guideWords } from '@ipec/procedures/guide';
import { recordWords } from '@ipec/procedures/record';
import { expect } from '@open-wc/testing';
import { addPseudoLanguage, notSpoken, pseudo, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { engine, planning, record } from '../../src/parts.ts';
import { planning as planningEn } from '../../src/strings/en/planning.ts';
import { record as recordEn } from '../../src/strings/en/record.ts';
import { ui } from '../../src/strings/en/ui.ts';
import { words } from '../../src/strings/index.ts';
import type { PageWords } from '../../src/strings/words.ts';
import { ORDINARY } from '../run.ts';
import { Harness } from './harness.ts';

const STRINGS: PageWords = {
  language: PSEUDO,
  ui: pseudo(ui),
  law: { text: pseudo(uk.text), codes: pseudo(codes) },
  planning: { ui: pseudo(planningEn), guide: pseudo(guideWords), routes: pseudo(guide) },
  record: { ui: pseudo(recordEn), record: pseudo(recordWords) },
};

/** What is a name or a number in every language: acts, notices, addresses. */
const NAMES = Object.values(uk.instruments ?? {})
  .map(({ title }) => title)
  .join(' ');

/** Citations and the numbers of notices are the same in every language: `PA2023 s.84(1)`, `UK4`. */
const CITATION = /^(?:[A-Z]+20\d\d\b|UK\d|ipec-uk \d)/;

describe('a language that has a row and words', () => {
  before(() => {
    addPseudoLanguage();
    Object.assign(words, { [PSEUDO]: STRINGS });
  });

  it('is spoken on every page: start, questions, check, result', async () => {
    await Promise.all([engine.load(), planning.load(), record.load()]);
    const harness = await Harness.of('as-of="2026-11-22"', { lang: PSEUDO });
    harness.element.today = '2026-11-22';
    await harness.settled();
    const wrong: string[] = [];
    const look = (page: string): void => {
      const own = `${harness.element.outerHTML} ${NAMES}`;
      const texts = notSpoken(harness.element, own).filter((text) => !CITATION.test(text));
      wrong.push(...texts.map((text) => `${page}: ${text}`));
    };
    look('start');
    await harness.press('.start .primary');
    for (let turns = 0; harness.view === 'ask' && turns < 40; turns += 1) {
      const key = (harness.names('ipec-step').at(-1) as IpecStepEvent | undefined)?.id ?? '';
      look(key);
      await harness.give(String(ORDINARY[key] ?? 'unsure'));
    }
    look('several');
    await harness.give('~none');
    look('check');
    await harness.press('.step > .buttons .primary');
    look('result');
    expect(wrong).to.deep.equal([]);
    expect(harness.root.textContent).to.contain('⟦');
  });
});
