import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from '@playwright/test';
import axe from 'axe-core';
import { startMailCatcher, type MailCatcher } from '../dev/mail-catcher.ts';
import type { Running } from '../src/start.ts';
import { application, apply } from './support/application.ts';
import { ADMIN_WORDS } from '../src/pages/admin-words.ts';
import { ADMIN_TOKEN, eventually, startService, temporaryFolder } from './support/service.ts';

const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const skip =
  CHROMIUM === undefined ? 'no Chromium: install Debian’s package "chromium" or set CHROMIUM to one' : false;

const folder = temporaryFolder();
let browser: Browser;
let service: Running;
let catcher: MailCatcher;
let ahead = 0;

before(async () => {
  if (CHROMIUM === undefined) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  catcher = await startMailCatcher();
  service = await startService(
    {
      DATABASE_URL: `sqlite:${folder.path}/p.sqlite`,
      SMTP_URL: catcher.smtpUrl,
      CONTACT_EMAIL: 'join@example.gov.uk',
    },
    () => new Date(Date.now() + ahead),
  );
});
after(async () => {
  await browser?.close();
  await service?.stop();
  await catcher?.stop();
  folder.remove();
});

async function links(email: string, language: string): Promise<{ confirm: string; unsubscribe: string }> {
  await apply(service.address, application({ email, language }));
  const mail = await eventually(
    () => catcher.mails.find(({ to }) => to.includes(email)) ?? assert.fail('no mail'),
  );
  const find = (kind: string) => new RegExp(`http://\\S+/${kind}/[\\w-]+`).exec(mail.text)?.[0] ?? '';
  return { confirm: find('confirm'), unsubscribe: find('unsubscribe') };
}

async function check(page: Page, name: string, language: string): Promise<void> {
  assert.equal(await page.getAttribute('html', 'lang'), language, name);
  assert.equal(await page.locator('h1').count(), 1, name);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  assert.ok(Number(width) <= 320, `${name} is ${String(width)} px wide on a screen of 320`);
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))",
  )) as string[];
  assert.deepEqual(found, [], name);
}

/** One language by day and the other by night: contrast is looked at in both, of pages and of the officer’s. */
const SEEN = {
  en: { locale: 'en-GB', pages: 'light', officer: 'dark' },
  cy: { locale: 'cy-GB', pages: 'dark', officer: 'light' },
} as const;

for (const language of ['en', 'cy'] as const) {
  test(
    `every page in ${language}: axe finds nothing, 320 px hold it, nothing is blocked`,
    { skip, timeout: 60_000 },
    async () => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        locale: SEEN[language].locale,
        colorScheme: SEEN[language].pages,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on(
        'console',
        (message) =>
          message.type() === 'error' &&
          !message.text().includes('status of 4') &&
          complaints.push(message.text()),
      );
      const seen: string[] = [];
      const at = async (name: string) => {
        seen.push(await page.locator('h1').innerText());
        await check(page, name, language);
      };
      await page.goto(`${service.address}/join?lang=${language}`);
      await at('form');
      await page.locator('main button[type=submit]').click();
      await at('form with errors');
      await page.goto(`${service.address}/nothing`);
      await at('not found');
      const { confirm, unsubscribe } = await links(
        `a-very-long-address-indeed-${language}@department.of.something.example.gov.uk`,
        language,
      );
      await page.goto(confirm);
      await at('confirm');
      await page.locator('main button').click();
      await at('confirmed');
      await page.goto(confirm);
      await at('already confirmed');
      await page.goto(unsubscribe);
      await at('unsubscribe');
      await page.locator('main button').click();
      await at('unsubscribed');
      await page.locator('main a').click();
      await at('leave');
      await page.locator('main button').click();
      await at('left');
      await page.goto(confirm);
      await at('unknown link');
      const late = await links(`late-${language}@b.gov.uk`, language);
      ahead += 8 * 86_400_000;
      await page.goto(late.confirm);
      await at('expired');
      await page.locator('main button').click();
      await at('resent');
      ahead = 0;
      assert.equal(
        new Set(seen).size,
        seen.length - 1,
        'the form is seen twice, every other heading is its own',
      );
      assert.deepEqual(complaints, []);
      await context.close();
    },
  );
}

for (const language of ['en', 'cy'] as const) {
  test(
    `an officer in ${language} finds, corrects, stops and deletes a person, and sees what waits`,
    { skip, timeout: 60_000 },
    async () => {
      const email = `officer-${language}@b.gov.uk`;
      await links(email, language);
      await apply(service.address, application({ email: `trapped-${language}@b.gov.uk`, website: 'x' }));
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        colorScheme: SEEN[language].officer,
      });
      const page = await context.newPage();
      const words = ADMIN_WORDS[language];
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.goto(`${service.address}/admin?lang=${language}`);
      await check(page, 'sign in', language);
      await page.fill('#token', 'wrong');
      await press(words.signIn);
      await check(page, 'wrong token', language);
      await page.fill('#token', ADMIN_TOKEN);
      await press(words.signIn);
      await check(page, 'start', language);
      await page.getByRole('button', { name: words.release }).first().click();
      assert.match(await page.getByRole('status').innerText(), new RegExp(words.released));
      await page.fill('#email', 'nobody@b.gov.uk');
      await press(words.look);
      await check(page, 'nobody', language);
      await page.fill('#email', email.toUpperCase());
      await press(words.look);
      await check(page, 'person', language);
      await page.fill('#name', '=1+1');
      await press(words.save);
      await check(page, 'a correction with a fault', language);
      // What was typed is there with what is wrong with it, and the summary has the focus.
      assert.equal(await page.inputValue('#name'), '=1+1');
      assert.equal(await page.getAttribute('#name', 'aria-describedby'), 'name-error');
      assert.equal(await page.locator('.summary:focus').count(), 1);
      await page.fill('#name', 'Corrected Name');
      await press(words.save);
      assert.equal(await page.inputValue('#name'), 'Corrected Name');
      await press(words.withdraw);
      assert.match(await page.getByRole('status').innerText(), new RegExp(words.withdrawn));
      const download = page.waitForEvent('download');
      await press(words.download);
      assert.equal((await download).suggestedFilename(), 'person.json');
      await page.locator('summary').click();
      await press(words.eraseSure);
      assert.match(await page.getByRole('status').innerText(), new RegExp(words.erased));
      await press(words.signOut);
      assert.equal(await page.locator('#token').count(), 1);
      await page.goto(`${service.address}/admin/members.csv`).catch(() => undefined);
      assert.doesNotMatch(await page.content(), /mayEmail/);
      await context.close();
    },
  );
}

test('the whole journey without script, by keyboard alone', { skip, timeout: 60_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.address}/join`);
  await page.locator('#name').focus();
  await page.keyboard.type('Wrong Address');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not-an-address');
  await page.keyboard.press('Enter');
  await page.locator('.summary').waitFor();
  // What was typed is there, with what is wrong with it, in the summary and beside the field. The summary has the focus.
  assert.equal(await page.locator('.summary:focus').count(), 1);
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.inputValue('#name'), 'Wrong Address');
  assert.equal(await page.inputValue('#email'), 'not-an-address');
  const words = 'Enter an email address in the correct format, like name@example.com';
  assert.equal(await page.locator('.summary li', { hasText: words }).count(), 1);
  assert.match(await page.locator('#email-error').innerText(), new RegExp(words));
  assert.equal(await page.getAttribute('#email', 'aria-describedby'), 'email-hint email-error');
  await page.locator('.summary a', { hasText: words }).focus();
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#email$/);

  await page.fill('#email', 'keyboard@b.gov.uk');
  await page.fill('#organisation', 'Example Council');
  await page.check('#organisationType-council');
  // Nobody fills a form in within three seconds, and who does is held for a person to look at.
  ahead += 4_000;
  await page.locator('main button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Check your email' }).waitFor();
  const mail = await eventually(
    () => catcher.mails.find(({ to }) => to.includes('keyboard@b.gov.uk')) ?? assert.fail('no mail'),
  );
  await page.goto(/http:\/\/\S+\/confirm\/[\w-]+/.exec(mail.text)?.[0] ?? '');
  await page.locator('main button').focus();
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Your email address is confirmed' }).waitFor();
  await context.close();
});

/** Goes on with the Tab key until that has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let at = 0; at < 120; at += 1) {
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} cannot be reached with the Tab key`);
}

test('an officer needs no script and no mouse', { skip, timeout: 60_000 }, async () => {
  const email = 'by-keys@b.gov.uk';
  await links(email, 'en');
  await apply(
    service.address,
    application({ email: 'trapped-keys@b.gov.uk', name: 'Trapped', website: 'x' }),
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const words = ADMIN_WORDS.en;
  const press = async (selector: string, said: string) => {
    await tabTo(page, selector);
    await page.keyboard.press('Enter');
    await page.locator('.done', { hasText: said }).waitFor();
    // What was done has the focus, so that it is read out and the next Tab goes on from there.
    assert.equal(await page.locator('.done:focus').count(), 1);
  };
  await page.goto(`${service.address}/admin?lang=en`);
  await tabTo(page, '#token');
  await page.keyboard.type(ADMIN_TOKEN);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: words.title }).waitFor();
  await press('tr:has-text("Trapped") button:has-text("Take in")', words.released);
  await tabTo(page, '#email');
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: email }).waitFor();
  await tabTo(page, '#role');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Officer');
  await page.keyboard.press('Enter');
  await page.locator('.done', { hasText: words.saved }).waitFor();
  assert.equal(await page.inputValue('#role'), 'Officer');
  await press(`button:has-text("${words.withdraw}")`, words.withdrawn);
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await press(`button:has-text("${words.eraseSure}")`, words.erased);
  await tabTo(page, `button:has-text("${words.signOut}")`);
  await page.keyboard.press('Enter');
  await page.locator('#token').waitFor();
  await context.close();
});

test('no consent box is ticked for anybody, and the trap is not there for people', { skip }, async () => {
  const page = await browser.newPage();
  await page.goto(`${service.address}/join`);
  assert.equal(await page.isChecked('#updates'), false);
  assert.equal(await page.locator('input[type=checkbox]:checked').count(), 0);
  assert.equal(await page.isVisible('[name=website]'), false);
  await page.close();
});
