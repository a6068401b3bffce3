import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { planning, record } from '../../src/parts.ts';
import { Harness, ORDINARY } from './harness.ts';
import { compareSnapshot } from '@ipec/test-kit/compare-snapshot.ts';

const MOST = 900;

/** Where an element ends, and elements without a role that matters: most of the lines, and none of the meaning. */
const SAYS_NOTHING = /^(?:end\b.*|paragraph|strong|[(),.;:]+)$/;

/** What a screen reader says from the top of the page to its end, or to the first phrase that matches. */
async function readOut(harness: Harness, until?: RegExp): Promise<string> {
  await virtual.start({ container: harness.one('.main') });
  const said: string[] = [];
  for (let n = 0; n < MOST; n += 1) {
    const phrase = await virtual.lastSpokenPhrase();
    if (until?.test(phrase)) break;
    said.push(phrase);
    await virtual.next();
    if (said.length > 1 && (await virtual.lastSpokenPhrase()) === said[0]) break;
  }
  await virtual.stop();
  return said.filter((phrase) => !SAYS_NOTHING.test(phrase)).join('\n');
}

/** The answers in the order of the questions, so that the same run works in both languages. */
const VALUES = [...Object.values(ORDINARY)];

/** The heading after the recommendation and its reasons. */
const AFTER_REASONS = {
  en: /^heading, What would change this/,
  cy: /^heading, Beth fyddai’n newid hyn/,
} as const;

for (const lang of ['en', 'cy'] as const)
  describe(`what a screen reader says on each kind of page, ${lang}`, () => {
    it('start, question, amount, several, check, result', async () => {
      // What is heard does not depend on what an earlier test has loaded.
      await Promise.all([planning.load(), record.load()]);
      const harness = await Harness.of('as-of="2026-11-22"', { lang });
      harness.element.today = '2026-11-22';
      await harness.settled();
      const heard = async (page: string, until?: RegExp): Promise<void> =>
        compareSnapshot({ name: `${page}-${lang}`, content: await readOut(harness, until) });
      await heard('start');
      await harness.press('.start .primary');
      await heard('question');
      for (let at = 0; harness.view === 'ask' && at < 40; at += 1) {
        if (VALUES[at] === '£250,000') await heard('amount');
        await harness.give(VALUES[at] ?? 'unsure');
      }
      await heard('several');
      await harness.give('~none');
      await heard('check');
      await harness.press('.step > .buttons .primary');
      await harness.until(() => harness.root.querySelector('section.record') !== null, 'the record is there');
      await heard('result', AFTER_REASONS[lang]);
    }).timeout(120_000);
  });
