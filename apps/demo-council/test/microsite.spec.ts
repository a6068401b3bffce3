import { axe, expect, test, upgraded } from './site.ts';

const PAGES = ['/microsite/', '/microsite/cy.html', '/microsite/privacy.html'];

for (const path of PAGES) {
  for (const width of [1280, 320]) {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      test(`microsite ${path} at ${width} px ${JSON.stringify(media)}: axe clean, nothing wider than the page`, async ({
        page,
        origin,
        manners,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        await page.goto(origin + path);
        await upgraded(page);
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(manners.errors).toEqual([]);
        expect(manners.foreign).toEqual([]);
      });
    }
  }
}

test('each of the fourteen things that the launch announced has its place', async ({ page, origin }) => {
  await page.goto(`${origin}/microsite/`);
  await upgraded(page);
  const opening = page.locator('.opening');
  // 1, 8: who launched it, what for, on what experience.
  await expect(opening).toContainText(
    'Connected Places Catapult set up the Innovation Procurement Empowerment Centre',
  );
  await expect(opening).toContainText('several years');
  // 2: the two totals, each with date, source and rivals.
  for (const [id, value] of [
    ['uk-spend', '£300 billion a year'],
    ['local-spend', '£60 billion a year'],
  ] as const) {
    const figure = page.locator(`#ipec-figure-${id}`);
    await expect(figure.locator('.value')).toHaveText(value);
    await expect(figure.locator('.origin')).toContainText('2023');
    await expect(figure.locator('cite a')).toHaveAttribute('href', /^https:\/\/cp\.catapult\.org\.uk\//);
    await figure.locator('summary').click();
    await expect(figure.locator('details li').first()).toBeVisible();
  }
  // 3: a market and a lever.
  await expect(page.locator('#figures')).toContainText('a lever');
  // 4, 5, 6: little used, the strategy by reference, over-specified and chosen on price.
  await expect(page.locator('#evidence')).toContainText('seldom used to spark an innovation');
  await expect(page.locator('#evidence a', { hasText: 'UK Innovation Strategy' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.gov\.uk\//,
  );
  await expect(page.locator('#criteria-mix')).toBeAttached();
  // 7: the same procedure each time, and the box of tools.
  await expect(page.locator('#procedure-mix')).toBeAttached();
  await expect(page.locator('#tools ipec-procedure-selector')).toBeAttached();
  // 9, 13: evidence, publications, case studies.
  await expect(page.locator('#library ipec-resource-library .shown')).toHaveText('55 documents');
  // Between the facts of a document stands a dot, as it stands in the style sheet and not as code.
  const dot = await page
    .locator('#library ipec-resource-library .meta li')
    .first()
    .evaluate((fact) => getComputedStyle(fact, '::after').content);
  expect(dot).toMatch(/^"\u00a0·"/);
  await expect(page.locator('ipec-key-figures .origin').first()).toContainText(' · Source: ');
  await expect(page.locator('#cases ipec-case-study-carousel li.card')).toHaveCount(30);
  // 10: the community.
  await expect(page.locator('#join ipec-community-join-form')).toBeAttached();
  // Nobody real is named as the controller of an example.
  const form = page.locator('#join ipec-community-join-form');
  await expect(form).toHaveAttribute('controller', 'Example Community (a demonstration)');
  await expect(page.locator('#join')).not.toContainText('Eastmere');
  await expect(page.locator('#join .intro')).toContainText('This form is an example');
  // 11, 12: the taskforce and the partnership.
  await expect(page.locator('#news')).toContainText('World Economic Forum');
  await expect(page.locator('#news')).toContainText('University of Birmingham');
  // 14: a team and a day, and no person.
  const contact = page.locator('#contact .ipec-contact');
  await expect(contact).toHaveAttribute('data-review-by', /^\d{4}-\d\d-\d\d$/);
  await expect(contact).toContainText('project team');
});

test('news leads with its date, the newest first, and what has none comes last', async ({ page, origin }) => {
  await page.goto(`${origin}/microsite/`);
  await upgraded(page);
  const cards = page.locator('#news li.card');
  const dates = await cards.evaluateAll((all) =>
    all.map((card) => card.querySelector('time')?.dateTime ?? ''),
  );
  const known = dates.filter(Boolean);
  expect(known).toEqual([...known].sort().reverse());
  expect(dates.slice(known.length).every((date) => date === '')).toBe(true);
});

test('a filtered choice of publications can be sent on', async ({ page, origin }) => {
  await page.goto(`${origin}/microsite/`);
  await upgraded(page);
  const library = page.locator('ipec-resource-library');
  await library.locator('select[name="type"]').selectOption('toolkit');
  await expect(library.locator('.shown')).toHaveText('4 of 55 documents');
  expect(new URL(page.url()).search).toBe('?docs.type=toolkit');
  await page.reload();
  await upgraded(page);
  await expect(library.locator('.shown')).toHaveText('4 of 55 documents');
});

test('the Welsh microsite speaks Welsh around what it quotes', async ({ page, origin }) => {
  await page.goto(`${origin}/microsite/cy.html`);
  await upgraded(page);
  await expect(page.locator('#library .shown')).toHaveText('55 dogfen');
  await expect(page.locator('#library .document h3 span').first()).toHaveAttribute('lang', 'en');
  await expect(page.locator('#cases').getByRole('button', { name: 'Nesaf' })).toBeVisible();
});

test('print shows every case and every publication', async ({ page, origin }) => {
  await page.goto(`${origin}/microsite/`);
  await upgraded(page);
  await page.emulateMedia({ media: 'print' });
  const clipped = await page.locator('#cases li.card').evaluateAll(
    (cards) =>
      cards.filter((card) => {
        const { left, right, height } = card.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth + 1 || height === 0;
      }).length,
  );
  expect(clipped).toBe(0);
});
