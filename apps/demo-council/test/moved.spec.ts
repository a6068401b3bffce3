import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Cards as a page has them, each with an id of its own. */
function cards(count: number, from: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<article id="c${from + index}" data-nation="${index % 2 === 0 ? 'England' : 'Wales'}"><h3><a href="/x">Case ${from + index}</a></h3><p>Text.</p></article>`,
  ).join('');
}

const carousel = (from: number, attributes = '', count = 12): string =>
  `<ipec-case-study-carousel heading="Cases" ${attributes}>${cards(count, from)}</ipec-case-study-carousel>`;

async function put(page: Page, id: string, html: string): Promise<void> {
  await page.locator('main').evaluate(
    (main, [name, inner]) => {
      const box = document.createElement('div');
      box.id = name ?? '';
      box.innerHTML = inner ?? '';
      main.append(box);
    },
    [id, html],
  );
}

test('a row works wherever and whenever the page shows it, and keeps what a reader chose when it is moved', async ({
  page,
  origin,
  manners,
}) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${origin}/hosts/no-widget.html`);
  const position = (box: string) => page.locator(`#${box} .position`);
  const next = (box: string) => page.locator(`#${box}`).getByRole('button', { name: 'Next' });

  // Hidden at first, in a closed details, and in a template.
  await put(page, 'hidden', `<div style="display:none">${carousel(100)}</div>`);
  await put(page, 'folded', `<details><summary>Open</summary>${carousel(200)}</details>`);
  await put(page, 'template', `<template>${carousel(300)}</template>`);
  await page.evaluate(() => {
    document.querySelector('#hidden div')?.removeAttribute('style');
    document.querySelector('#folded details')?.toggleAttribute('open', true);
    const template = document.querySelector('template');
    if (template) template.after(template.content.cloneNode(true));
  });
  for (const box of ['hidden', 'folded', 'template']) {
    await expect(position(box)).toHaveText('1 to 3 of 12');
    await next(box).click();
    await expect(position(box)).toHaveText('4 to 6 of 12');
  }

  // A copy of an upgraded element reads for itself.
  await page.evaluate(() => {
    const copy = document.querySelector('#hidden ipec-case-study-carousel')?.cloneNode(true);
    const box = document.querySelector('main')?.appendChild(document.createElement('div'));
    if (box && copy) box.id = 'copy';
    if (copy) box?.append(copy);
  });
  await expect(position('copy')).toHaveText('1 to 3 of 12');

  // Filtered, then moved: the choice stays.
  await put(page, 'from', carousel(400, 'filters="nation"'));
  await put(page, 'to', '');
  await page.locator('#from select').selectOption('Wales');
  await expect(page.locator('#from li.card')).toHaveCount(6);
  await page.evaluate(() =>
    document.querySelector('#to')?.append(document.querySelector('#from ipec-case-study-carousel') ?? ''),
  );
  await expect(page.locator('#to li.card')).toHaveCount(6);
  await expect(page.locator('#to select')).toHaveValue('Wales');

  // Swapped by the page, as htmx and Turbo do.
  await put(page, 'swap', carousel(500));
  await expect(page.locator('#swap li.card')).toHaveCount(12);
  await page.locator('#swap ipec-case-study-carousel').evaluate(
    (element, html) => {
      element.innerHTML = html;
    },
    cards(2, 600),
  );
  await expect(page.locator('#swap li.card h3')).toHaveText(['Case 600', 'Case 601']);

  // Many cards and quick presses.
  await put(page, 'many', carousel(1000, '', 500));
  await expect(position('many')).toHaveText('1 to 3 of 500');
  await page.locator('#many ipec-case-study-carousel').evaluate((element) => {
    for (let press = 0; press < 10; press++) (element as HTMLElement & { next: () => void }).next();
  });
  await expect(position('many')).toHaveText('31 to 33 of 500');
  expect(manners.errors).toEqual([]);
});
