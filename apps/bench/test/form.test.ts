import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium, type Browser } from 'playwright-core';
import { READY_MARK } from '../src/page.ts';
import { serve } from '../src/server.ts';
import { buildSite, pathOf } from '../src/site.ts';
import { fields } from '../suites/form/fields.ts';
import { form } from '../suites/form/suite.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS });
  served = await serve(await buildSite(form));
});

after(async () => {
  await served.close();
  await browser.close();
});

test('there is one limit, one of ours, and the three peers', () => {
  const roles = form.contenders.map(({ role }) => role);
  assert.equal(roles.filter((role) => role === 'limit').length, 1);
  assert.equal(roles.filter((role) => role === 'ours').length, 1);
  const packages = form.contenders.map((one) => one.package);
  for (const peer of ['govuk-frontend', 'survey-js-ui', '@formio/js']) assert.ok(packages.includes(peer));
});

for (const contender of form.contenders)
  test(`${contender.name} shows the same fields with the same choices, and asks for nothing elsewhere`, async () => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.origin) && !url.startsWith('data:')) foreign.push(url);
    });
    await page.goto(served.origin + pathOf(form, contender));
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, READY_MARK);
    for (const { label, options, control } of fields) {
      const shown = page.getByText(label, { exact: false }).filter({ visible: true });
      assert.ok((await shown.count()) > 0, label);
      // What is in a list is not on the screen before it is opened.
      if (control === 'select') continue;
      for (const option of options)
        assert.ok((await page.getByText(option.label).filter({ visible: true }).count()) > 0, option.label);
    }
    assert.deepEqual(foreign, []);
    await page.close();
  });
