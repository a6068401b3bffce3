import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { aTimeout } from '@open-wc/testing';
import { compareSnapshot } from '@ipec/test-kit/compare-snapshot.ts';
import { ATTRIBUTES, form, Harness, NO_NETWORK } from './harness.ts';

const MOST = 400;

/** What a screen reader says from the top of the form to its end. */
async function readOut(page: Harness): Promise<string[]> {
  const said: string[] = [];
  await virtual.start({ container: page.one('.main') });
  for (let n = 0; n < MOST; n += 1) {
    said.push(await virtual.lastSpokenPhrase());
    await virtual.next();
    if (said.length > 1 && (await virtual.lastSpokenPhrase()) === said[0]) break;
  }
  await virtual.stop();
  return said;
}

/** What it says by itself when the button is pressed, and where it then is. */
async function pressAndListen(page: Harness, until: () => boolean): Promise<string[]> {
  await virtual.start({ container: page.one('.main') });
  await virtual.clearSpokenPhraseLog();
  page.submitButton.focus();
  page.submitButton.click();
  await page.until(until, 'what was waited for');
  await aTimeout(100);
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

const WORDS = {
  en: { controller: 'Example Council', heading: 'Join the community' },
  cy: { controller: 'Cyngor Enghraifft', heading: 'Ymuno â’r gymuned' },
} as const;

async function shown(lang: 'en' | 'cy'): Promise<Harness> {
  const { controller, heading } = WORDS[lang];
  const attributes = ATTRIBUTES.replace('Example Council', controller).replace('Join the community', heading);
  return Harness.of(form(lang), `${attributes} lang="${lang}"`);
}

for (const lang of ['en', 'cy'] as const)
  describe(`what a screen reader says, ${lang}`, () => {
    it('the form, and the way through its errors', async () => {
      const page = await shown(lang);
      const lines = ['## the form', ...(await readOut(page))];
      const isWrong = (): boolean => page.root.activeElement?.matches('.summary') ?? false;
      lines.push(
        '',
        '## the button is pressed with nothing filled in',
        ...(await pressAndListen(page, isWrong)),
      );
      lines.push('', '## from the top after that', ...(await readOut(page)));
      await compareSnapshot({ name: `errors-${lang}`, content: lines.join('\n') });
    }).timeout(120_000);

    it('what is told while nothing gets through', async () => {
      const page = await shown(lang);
      page.replies = [NO_NETWORK];
      await page.element.updateComplete;
      for (const [name, value] of [
        ['name', 'Ada Example'],
        ['email', 'ada@example.gov.uk'],
        ['organisation', 'Example'],
      ] as const)
        page.one<HTMLInputElement>(`#${name}`).value = value;
      page.one<HTMLInputElement>('#organisationType-council').checked = true;
      const said = await pressAndListen(
        page,
        () => page.asked.length > 0 && page.text('.progress').length > 40,
      );
      await compareSnapshot({ name: `not-sent-${lang}`, content: said.join('\n') });
    }).timeout(120_000);
  });
