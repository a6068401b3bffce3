import { axe, expect, test, upgraded } from './site.ts';

for (const lang of ['', 'cy/'])
  test(`the selector with connect-src 'none', ${lang || 'en'}: a whole run, every export, no violation`, async ({
    page,
    origin,
    manners,
  }) => {
    await page.goto(`${origin}/hosts/${lang}selector-no-connect.html`);
    await upgraded(page);
    const element = page.locator('ipec-procedure-selector');
    await element.locator('.start .primary').click();
    for (let turns = 0; turns < 60; turns += 1) {
      const view = await element.locator('.selector').getAttribute('data-view');
      if (view === 'check') break;
      const choice = view === 'several' ? '~none' : turns === 0 ? 'england' : 'unsure';
      await element.locator(`form.ask input[value="${choice}"]`).check();
      await element.locator('form.ask .primary').click();
    }
    await element.locator('.step > .buttons .primary').click();
    await expect(element.locator('section.record')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    for (const format of ['html', 'json', 'docx']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        element.locator(`[data-format=${format}]`).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    }
    expect(manners.violations).toEqual([]);
    expect(manners.errors).toEqual([]);
    expect(manners.foreign).toEqual([]);
  });

for (const width of [320, 768, 1280])
  test(`the selector moves nothing when it arrives, ${width} px`, async ({ page, origin }) => {
    await page.setViewportSize({ width, height: 1600 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/hosts/selector-no-connect.html`);
    await upgraded(page);
    await page.waitForTimeout(300);
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(total).toBeLessThanOrEqual(0.01);
  });
