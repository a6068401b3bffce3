import type { FrameLocator, Page } from '@playwright/test';
import { STRICT_CSP } from '../src/hosts.ts';
import { JoinStack } from './service.ts';
import { axe, expect, test as base } from './site.ts';

const test = base.extend<object, { stack: JoinStack }>({
  stack: [
    async ({}, use) => {
      const stack = await JoinStack.start();
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker' },
  ],
});

let count = 0;
/** An address of its own for each test, so that they can share one service. */
const address = (): string => `person-${Date.now()}-${(count += 1)}@example.gov.uk`;

async function fill(page: Pick<Page, 'getByRole'>, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Full name' }).fill('Siân Évora-Jones');
  await page.getByRole('textbox', { name: 'Work email address' }).fill(email);
  await page.getByRole('textbox', { name: 'Organisation', exact: true }).fill('Cyngor Enghraifft');
  await page.getByRole('radio', { name: 'Council', exact: true }).check();
}

async function open(page: Page, stack: JoinStack, path = '/join.html'): Promise<void> {
  await page.goto(stack.origin + path);
  await expect(page.locator('ipec-community-join-form .submit')).toBeVisible();
}

const submit = (page: Page) => page.getByRole('button', { name: /^Join the community$|^Ymuno/ });

async function membersOf(stack: JoinStack, email: string): Promise<readonly Record<string, unknown>[]> {
  return (await stack.members()).filter((member) => member['email'] === email);
}

test('a person joins: stored, mailed, and confirmed by a button of the page in the mail', async ({
  page,
  stack,
  manners,
}) => {
  const email = address();
  await open(page, stack);
  await fill(page, email);
  await page.getByRole('checkbox', { name: 'Events', exact: true }).check();
  await page.getByRole('checkbox', { name: /^Yes, Eastmere Borough Council can email me/ }).check();
  const answered = page.waitForResponse(`${stack.service}/members`);
  await submit(page).click();
  expect((await answered).status()).toBe(201);
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  await expect(page.locator('ipec-community-join-form')).toContainText(email);
  expect(await axe(page)).toEqual([]);
  const [stored] = await membersOf(stack, email);
  expect(stored).toMatchObject({ name: 'Siân Évora-Jones', interests: ['events'], status: 'pending' });

  const mail = async () => (await stack.mails()).find(({ to }) => to.includes(email));
  await expect.poll(mail).toBeDefined();
  const link = /http\S+\/confirm\/\S+/.exec((await mail())?.text ?? '')?.[0] ?? '';
  await page.goto(link);
  expect((await membersOf(stack, email))[0]).toMatchObject({ status: 'pending', mayEmail: false });
  await page.getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await membersOf(stack, email))[0]).toMatchObject({ status: 'confirmed', mayEmail: true });
  expect(manners.violations).toEqual([]);
});

test('the service is killed: not sent yet, kept; it comes back: sent once', async ({ page }) => {
  const stack = await JoinStack.start();
  try {
    const email = address();
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') keys.push(request.headers()['idempotency-key']);
    });
    await open(page, stack);
    await fill(page, email);
    await stack.killService();
    await submit(page).click();
    const form = page.locator('ipec-community-join-form');
    await expect(form.locator('[part=status]')).toContainText('kept on this page');
    await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
    await stack.startService();
    await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible({
      timeout: 40_000,
    });
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    expect((await membersOf(stack, email)).length).toBe(1);
  } finally {
    await stack.stop();
  }
});

test('the answer is lost on the way: asked again under the same key, stored once', async ({
  page,
  stack,
}) => {
  const email = address();
  let lost = 0;
  await page.route(`${stack.service}/members`, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await open(page, stack);
  await page.evaluate(() => {
    addEventListener(
      'ipec-success',
      (event) => (document.title = `duplicate: ${String(Reflect.get(event, 'duplicate'))}`),
    );
  });
  await fill(page, email);
  await submit(page).click();
  await expect(page).toHaveTitle('duplicate: true', { timeout: 20_000 });
  expect(lost).toBe(1);
  expect((await membersOf(stack, email)).length).toBe(1);
});

test('offline: kept on the page and sent when the network is back', async ({ page, context, stack }) => {
  const email = address();
  await open(page, stack);
  await fill(page, email);
  await context.setOffline(true);
  await submit(page).click();
  await expect(page.getByRole('heading', { name: 'Not sent yet' })).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('ipec-community-join-form')).toContainText('join@example.gov.uk');
  expect(await membersOf(stack, email)).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect((await membersOf(stack, email)).length).toBe(1);
});

test('offline before the first touch, so that not even what sends is there: the same', async ({
  page,
  context,
  stack,
}) => {
  const email = address();
  await open(page, stack);
  await context.setOffline(true);
  await fill(page, email);
  await submit(page).click();
  await expect(page.getByRole('heading', { name: 'Not sent yet' })).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible({
    timeout: 10_000,
  });
  expect((await membersOf(stack, email)).length).toBe(1);
});

test('a service that refuses a field says so beside it, in the form’s words', async ({ page, stack }) => {
  await page.route(`${stack.service}/members`, (route) =>
    route.fulfill({
      status: 422,
      headers: { 'access-control-allow-origin': stack.origin },
      json: { errors: [{ field: 'organisation', code: 'too-long' }] },
    }),
  );
  await open(page, stack);
  await fill(page, address());
  await submit(page).click();
  const summary = page.locator('ipec-community-join-form .summary');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Organisation', exact: true })).toBeFocused();
});

/** The service counts by the minute of the clock: what belongs together must not be parted by its end. */
async function untilMinuteHas(seconds: number): Promise<void> {
  const left = 60 - ((Date.now() / 1000) % 60);
  if (left < seconds) await new Promise((resolve) => setTimeout(resolve, (left + 0.1) * 1000));
}

test('busy: the proof of work is asked for then, and lets the application pass', async ({ page }) => {
  const stack = await JoinStack.start({ RATE_LIMIT: '20', PROOF_OF_WORK: 'on' });
  try {
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await open(page, stack);
    const email = address();
    await fill(page, email);
    await untilMinuteHas(8);
    for (let n = 0; n < 2; n += 1)
      await fetch(`${stack.service}/members`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({
          name: 'Ada',
          email: address(),
          organisation: 'Example',
          organisationType: 'other',
        }),
      });
    expect(files.filter((file) => file.includes('community-join-form-proof'))).toEqual([]);
    await submit(page).click();
    await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible({
      timeout: 30_000,
    });
    expect(files.filter((file) => file.includes('community-join-form-proof')).length).toBe(1);
    expect(files).toContain('/altcha');
    expect((await membersOf(stack, email)).length).toBe(1);
  } finally {
    await stack.stop();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain form leads to an answer page, and is stored', async ({ page, stack }) => {
    const email = address();
    await page.goto(`${stack.origin}/join.html`);
    await fill(page, email);
    await submit(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
    expect((await membersOf(stack, email)).length).toBe(1);
  });

  test('what is wrong comes back as a page with the answers kept', async ({ page, stack }) => {
    await page.goto(`${stack.origin}/join.html`);
    await fill(page, 'not an address');
    await submit(page).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
  });
});

test('a strict Content Security Policy with Trusted Types: everything works, nothing is reported', async ({
  page,
  manners,
}) => {
  const stack = await JoinStack.start();
  try {
    stack.headers = {
      'content-security-policy': STRICT_CSP.replace(
        "connect-src 'self'",
        `connect-src 'self' ${stack.service}`,
      ).replace("form-action 'none'", `form-action ${stack.service}`),
    };
    await open(page, stack);
    await submit(page).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await fill(page, address());
    await submit(page).click();
    await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
    expect(manners.violations).toEqual([]);
    expect(manners.errors).toEqual([]);
  } finally {
    await stack.stop();
  }
});

test('going back without the page cache brings back what was typed, and it can be sent', async ({
  page,
  stack,
}) => {
  const email = address();
  await open(page, stack);
  await fill(page, email);
  await page.getByRole('checkbox', { name: 'Events', exact: true }).check();
  const updates = page.getByRole('checkbox', { name: /^Yes, Eastmere Borough Council can email me/ });
  await updates.check();
  await page.evaluate(() => Object.assign(globalThis, { isThePageThatWasLeft: true }));
  await page.goto(`${stack.origin}/index.html`);
  await page.goBack();
  await expect(page.locator('ipec-community-join-form .submit')).toBeVisible();
  // Not the page that was kept in memory: a new one, which the browser has filled in.
  expect(await page.evaluate(() => 'isThePageThatWasLeft' in globalThis)).toBe(false);
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
  await expect(page.getByRole('textbox', { name: 'Work email address' })).toHaveValue(email);
  await expect(page.getByRole('radio', { name: 'Council', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Events', exact: true })).toBeChecked();
  await expect(updates).toBeChecked();
  await submit(page).click();
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect((await membersOf(stack, email))[0]).toMatchObject({ interests: ['events'], updates: true });
});

/** What the site's owner reads in the console. */
function ownerReads(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().startsWith('<ipec-')) lines.push(message.text());
  });
  return lines;
}

test('a policy of the page that stops scripts: the owner is told, and the form is posted as without script', async ({
  page,
}) => {
  const stack = await JoinStack.start();
  try {
    stack.headers = { 'content-security-policy': `connect-src 'self'; form-action ${stack.service}` };
    const read = ownerReads(page);
    const email = address();
    await open(page, stack);
    await fill(page, email);
    await submit(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
    expect((await membersOf(stack, email)).length).toBe(1);
    expect(read.join()).toContain(`Content-Security-Policy needs connect-src ${stack.service}`);
  } finally {
    await stack.stop();
  }
});

test('a policy that stops the plain form as well: nothing is lost, and both faults are said', async ({
  page,
}) => {
  const stack = await JoinStack.start();
  try {
    stack.headers = { 'content-security-policy': "connect-src 'self'; form-action 'self'" };
    const read = ownerReads(page);
    await open(page, stack);
    await fill(page, address());
    await submit(page).click();
    await expect.poll(() => read.join()).toMatch(/needs connect-src http[\s\S]*needs form-action http/);
    // Read by a script of the page: the test's own look waits for the navigation that the policy has stopped.
    const shown = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('ipec-community-join-form') ?? {};
        const name = shadowRoot?.querySelector<HTMLInputElement>('[name="name"]')?.value;
        return `${shadowRoot?.querySelector('.trouble')?.textContent?.replaceAll(/\s+/g, ' ').trim()} ${name}`;
      });
    await expect.poll(shown).toMatch(/^Not sent yet We could not reach the service\. .*Siân Évora-Jones$/);
  } finally {
    await stack.stop();
  }
});

test('a site that the service does not know: the owner is told, and the answers outlive the way there and back', async ({
  page,
}) => {
  const stack = await JoinStack.start({ ALLOWED_ORIGINS: 'https://www.example.gov.uk' });
  try {
    const read = ownerReads(page);
    await page.clock.install();
    await open(page, stack);
    await fill(page, address());
    await submit(page).click();
    // Every try fails, as without a network; only then it is looked whether the service is there.
    await expect
      .poll(async () => {
        await page.clock.runFor(5_000).catch(() => undefined);
        return read.join();
      })
      .toContain('does not allow this site (ALLOWED_ORIGINS)');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This form cannot be sent from that page',
    );
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
  } finally {
    await stack.stop();
  }
});

test('a sign-in page that answers 200 is no success: the answers stay, and the owner reads why', async ({
  page,
  stack,
}) => {
  await page.route(`${stack.service}/members`, (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      body: '<h1>Sign in</h1>',
    }),
  );
  await open(page, stack);
  await page.evaluate(() => {
    const issues: string[] = [];
    Object.assign(globalThis, { issues });
    document.addEventListener('ipec-error', (event) => {
      for (const { message } of event.issues) issues.push(message);
    });
  });
  await fill(page, address());
  await submit(page).click();
  await expect(
    page.getByRole('heading', { name: 'Sorry, there is a problem with the service' }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Siân Évora-Jones');
  const issues = await page.evaluate(() => (globalThis as unknown as { issues: string[] }).issues);
  expect(issues.join()).toContain('sign-in page');
});

for (const [path, press] of [
  ['/join.html', 'Join the community'],
  ['/join-cy.html', 'Ymuno â’r gymuned'],
] as const)
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const)
    test(`at 320 px with errors, ${path} ${JSON.stringify(media)}: nothing is wider, and axe is content`, async ({
      page,
      stack,
    }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, stack, path);
      await page.getByRole('button', { name: press, exact: true }).click();
      await expect(page.locator('ipec-community-join-form .summary')).toBeFocused();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await axe(page)).toEqual([]);
    });

for (const width of [320, 1280])
  test(`the form moves little when it arrives, ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, stack);
    await page.waitForTimeout(300);
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(total).toBeLessThanOrEqual(0.01);
  });

test('by keyboard alone: from the first field to the acknowledgement', async ({ page, stack }) => {
  const email = address();
  await open(page, stack);
  await page.getByRole('textbox', { name: 'Full name' }).focus();
  await page.keyboard.type('Ada Example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Example Council');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  await expect(page.locator('ipec-community-join-form .sent')).toBeFocused();
  expect((await membersOf(stack, email))[0]).toMatchObject({ organisationType: 'council' });
});

for (const host of ['join-reset', 'join-bootstrap', 'join-unthemed'])
  test(`${host}: everything that is pressed is at least 44 CSS px high, and nothing leaves its column`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/hosts/${host}.html`);
    await expect(page.locator('ipec-community-join-form .submit')).toBeVisible();
    await submit(page).click();
    await expect(page.locator('ipec-community-join-form .summary')).toBeFocused();
    const found = await page.evaluate(() => {
      const element = document.querySelector('ipec-community-join-form');
      const root = element?.shadowRoot;
      const all = (selector: string): DOMRect[] =>
        [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect());
      const edges = element?.getBoundingClientRect() ?? new DOMRect();
      return {
        heights: all('.field > :is(input, select), .choice, button').map(({ height }) => height),
        outside: all('.field *, button, .summary').filter(
          ({ left, right, width }) => width > 1 && (left < edges.left - 1 || right > edges.right + 1),
        ).length,
      };
    });
    expect(found.heights.length).toBeGreaterThan(10);
    expect(Math.min(...found.heights)).toBeGreaterThanOrEqual(44);
    expect(found.outside).toBe(0);
  });

test('under a <base> that points elsewhere the answers go to the page’s own site', async ({
  page,
  origin,
}) => {
  const asked: string[] = [];
  await page.route('**/members', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 201, json: { status: 'received' } });
  });
  await page.goto(`${origin}/hosts/join-unthemed.html`);
  await expect(page.locator('ipec-community-join-form .submit')).toBeVisible();
  await fill(page, address());
  await submit(page).click();
  await expect(page.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect(asked).toEqual([`${origin}/members`]);
});

test('in a frame: answers go to the frame’s own site, and a link cannot send them elsewhere', async ({
  page,
  origin,
}) => {
  const asked: string[] = [];
  await page.route(
    ({ pathname }) => pathname === '/members',
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 201, json: { status: 'received' } });
    },
  );
  const frame = `/ipec/frame/community-join-form.html?controller=Example+Council&privacy-href=/privacy.html`;
  /** A page of the site with the frame in it: alone in a tab a frame takes no words from its address. */
  const framed = async (source: string): Promise<FrameLocator> => {
    const host = `${origin}/page-with-a-frame`;
    const body = `<!doctype html><title>Page</title><iframe title="Join" src="${source.replaceAll('&', '&amp;')}" width="600" height="1600"></iframe>`;
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(host);
    return page.frameLocator('iframe');
  };
  const refused = await framed(`${frame}&action=https://elsewhere.example/members`);
  await expect(refused.locator('ipec-community-join-form .notice')).toContainText('Still missing: action');
  await page.unroute(`${origin}/page-with-a-frame`);
  const form = await framed(`${frame}&action=/members&heading=Join`);
  await fill(form, address());
  await form.getByRole('button', { name: /^Join the community$/ }).click();
  await expect(form.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect(asked).toEqual([`${origin}/members`]);
});

for (const [lang, path] of [
  ['en', '/join.html'],
  ['cy', '/join-cy.html'],
] as const)
  test(`the accessibility tree of the error path, ${lang}`, async ({ page, stack }) => {
    await open(page, stack, path);
    await page.locator('ipec-community-join-form #email').fill('not an address');
    await page.locator('ipec-community-join-form .submit').click();
    await expect(page.locator('ipec-community-join-form .summary')).toBeFocused();
    const form = page.locator('ipec-community-join-form .main');
    await expect(form).toMatchAriaSnapshot({ name: `errors-${lang}.aria.yml` });
  });
