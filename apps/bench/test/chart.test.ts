import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium, type Browser } from 'playwright-core';
import { READY_MARK } from '../src/page.ts';
import { serve } from '../src/server.ts';
import { buildSite, pathOf } from '../src/site.ts';
import type { Suite } from '../src/suite.ts';
import { figures, LONG } from '../suites/chart/client/figures.ts';
import { charts } from '../suites/chart/suites.ts';

let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS });
});

after(() => browser.close());

test('figures are the same each time, of the lengths that are named', () => {
  assert.deepEqual(figures('bars', 3), figures('bars', 3));
  assert.notDeepEqual(figures('bars', 3), figures('bars', 4));
  assert.equal(figures('lines').lines.length, 3);
  assert.equal(figures('lines').x.length, 60);
  assert.equal(figures('long').lines[0]?.y.length, LONG);
});

test('every case has one limit, one of ours and the six peers', () => {
  assert.equal(charts.length, 4);
  for (const { contenders } of charts) {
    const roles = contenders.map(({ role }) => role);
    assert.deepEqual(roles.toSorted(), ['limit', 'ours', ...Array<string>(6).fill('peer')]);
  }
});

/** What every page has to hold once it says that it is ready. */
async function pictures(suite: Suite): Promise<Readonly<Record<string, number>>> {
  const served = await serve(await buildSite(suite));
  const found: Record<string, number> = {};
  try {
    for (const contender of suite.contenders) {
      const page = await browser.newPage();
      await page.goto(served.origin + pathOf(suite, contender));
      await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, READY_MARK);
      found[contender.name] = await page
        .locator('[data-kind]')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) => (one.shadowRoot ?? one).querySelector('svg, canvas')?.getBoundingClientRect().width,
            ).length,
        );
      await page.close();
    }
  } finally {
    await served.close();
  }
  return found;
}

for (const suite of charts)
  test(`${suite.title}: when a page says it is ready, every chart on it is drawn`, async () => {
    const count = suite.name === 'chart-fifty' ? 50 : 1;
    const wanted = Object.fromEntries(suite.contenders.map(({ name }) => [name, count]));
    assert.deepEqual(await pictures(suite), wanted);
  });
