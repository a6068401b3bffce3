import type { IpecStepEvent } from '@ipec/procedure-selector';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { planning, record } from '../../src/parts.ts';
import { ORDINARY } from '../run.ts';
import { Harness } from './harness.ts';
import { compareSnapshot } from '@ipec/test-kit/compare-snapshot.ts';

const MOST = 900;

/** Where an element ends, and elements without a role that matters: most of the lines, and none of the meaning. */
const SAYS_NOTHING = /^(?:end\b.*|paragraph|strong|[(),.;:]+)$/;

/**
 * This reader says the words of a heading once more where they stand in an element of their own, as those of a page's heading do.
 * Orca says them once: see test/heard.
 */
const isAgain = (phrase: string, before = ''): boolean => before.startsWith(`heading, ${phrase}, level `);

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
  return said.filter((phrase, at) => !SAYS_NOTHING.test(phrase) && !isAgain(phrase, said[at - 1])).join('\n');
}

/** The question that is asked, by its key, so that the same run works in both languages. */
function keyOf(harness: Harness): string {
  return (harness.names('ipec-step').at(-1) as IpecStepEvent | undefined)?.id ?? '';
}

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
      for (let turns = 0; harness.view === 'ask' && turns < 40; turns += 1) {
        const key = keyOf(harness);
        if (key === 'estimatedValue') await heard('amount');
        await harness.give(String(ORDINARY[key] ?? 'unsure'));
      }
      await heard('several');
      await harness.give('~none');
      await heard('check');
      await harness.press('.step > .buttons .primary');
      await harness.until(() => harness.root.querySelector('section.record') !== null, 'the record is there');
      await heard('result', AFTER_REASONS[lang]);
    }).timeout(120_000);
  });
