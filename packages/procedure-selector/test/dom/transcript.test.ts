import { compareSnapshot } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { Harness, ORDINARY } from './harness.ts';

const MOST = 900;

/** What a screen reader says from the top of the page to its end, or to the first phrase that matches. */
async function readOut(harness: Harness, until?: RegExp): Promise<string[]> {
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
  return said;
}

/** The answers in the order in which they are asked, so that the same run works in both languages. */
const VALUES = [...Object.values(ORDINARY)];

const END = { en: /^heading, Every other route/, cy: /^heading, Pob llwybr arall/ } as const;

for (const lang of ['en', 'cy'] as const)
  describe(`what a screen reader says, ${lang}`, () => {
    it('a whole run', async () => {
      const harness = await Harness.of('today="2026-11-22" as-of="2026-11-22"', { lang });
      const pages: string[] = [];
      const note = async (name: string, until?: RegExp): Promise<void> => {
        pages.push(`## ${name}`, ...(await readOut(harness, until)), '');
      };
      await note('start');
      await harness.press('.start .primary');
      for (let at = 0; harness.view === 'ask' && at < 40; at += 1) {
        await note(`question ${at + 1}`);
        await harness.give(VALUES[at] ?? 'unsure');
      }
      await note('rare situations');
      await harness.give('~none');
      await note('check');
      await harness.press('.step > .buttons .primary');
      // The further part of the result is asked for on request: what is read is the whole.
      await harness.until(
        () => harness.root.querySelector('section.record') !== null,
        'the record form is there',
      );
      await note('result', END[lang]);
      await compareSnapshot({ name: `run-${lang}`, content: pages.join('\n') });
    }).timeout(120_000);
  });
