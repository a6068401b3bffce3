import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { JOIN } from './wordpress/content.ts';
import { logIn, onlyLoopback, php, publish } from './wordpress/editing.ts';
import { faults } from './wordpress/faults.ts';
import { withFlags } from './wordpress/flags.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';
import type { WordPress } from './wordpress/site/site.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

const ANSWERS = {
  name: 'Ada Lovelace',
  organisation: 'R&D Ltd',
  organisationType: 'supplier-sme',
  language: 'en',
  updates: 'on',
  wordingId: 'email-updates.v1.en',
};

function applications(email: string): readonly Record<string, string>[] {
  return wp.run('admin', `return \\Ipec\\Elements\\applications_of( ${php(email)} );`) as Record<
    string,
    string
  >[];
}

test('joining without script, with REST closed and /wp-admin shut: stored once, confirmed by mail, exported and erased', async ({
  page,
  browser,
}) => {
  await onlyLoopback(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await withFlags(wp, { 'rest-closed': '', 'admin-shut': '' }, async () => {
    await plain.goto(publish(wp, 'author', JOIN));
    await plain.fill('input[name=name]', ANSWERS.name);
    await plain.fill('input[name=email]', 'Ada+news@Example.org');
    await plain.fill('input[name=organisation]', ANSWERS.organisation);
    await plain.check('input[value=supplier-sme]');
    await plain.check('input[name=updates]');
    await plain.click('form button');
    await expect(plain.locator('h1')).toHaveText('We have received your application');
    const [row] = applications('ada@example.org');
    expect(row?.['state']).toBe('pending');
    expect(JSON.parse(row?.['consent'] ?? '{}')).toMatchObject({
      given: true,
      wordingId: 'email-updates.v1.en',
      controller: 'Eastmere Council',
    });
    const mail = wp.mails().find(({ to }) => to === 'Ada+news@Example.org');
    expect(mail?.message).not.toContain('Lovelace');
    const link = /http\S+ipec-join=confirm\S+/.exec(mail?.message ?? '')?.[0] ?? '';
    await plain.goto(link);
    await expect(plain.locator('li', { hasText: 'R&D Ltd' })).toBeVisible();
    expect(applications('ada@example.org')[0]?.['state']).toBe('pending');
    await plain.click('button');
    await expect(plain.locator('h1')).toHaveText('Your email address is confirmed');
    expect(applications('ada@example.org')[0]?.['state']).toBe('confirmed');
    await plain.goto(publish(wp, 'author', JOIN.replace('"}', '","purposes":"membership"}')));
    expect(await plain.locator('form input[name=updates]').count()).toBe(0);
    await expect(plain.locator('form input[name=asked]')).toHaveValue('membership');
    const exported = JSON.stringify(
      wp.run('admin', `return \\Ipec\\Elements\\export_applications( 'ada@example.org' );`),
    );
    expect(exported).toContain('R&D Ltd');
    expect(exported).toContain('Words beside the button');
    const erased = wp.run('admin', `return \\Ipec\\Elements\\erase_applications( 'ada@example.org' );`);
    expect(erased).toMatchObject({ items_removed: 1, done: true });
    expect(applications('ada@example.org')).toEqual([]);
  });
  await context.close();
});

test('joining by script: a repeat is the same application, a known address gets the same answer, and faults name their field', async () => {
  const send = (body: object, key: string) =>
    fetch(`${wp.url}/?ipec-join=apply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const body = { ...ANSWERS, updates: true, email: 'grace@example.org' };
  const first = await send(body, 'key-1');
  expect(first.status).toBe(201);
  expect(first.headers.get('cache-control')).toContain('no-store');
  expect((await send(body, 'key-1')).status).toBe(200);
  expect((await send({ ...body, name: 'Another' }, 'key-1')).status).toBe(409);
  const again = await send(body, 'key-2');
  expect([again.status, await again.text()]).toEqual([201, await first.text()]);
  expect(applications('GRACE@example.org')).toHaveLength(2);
  const wrong = await send(
    { ...body, email: 'no address', organisationType: 'nonsense', wordingId: 'invented' },
    'key-3',
  );
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toEqual({
    errors: [
      { field: 'email', code: 'invalid-email' },
      { field: 'organisationType', code: 'not-an-option' },
      { field: 'updates', code: 'unknown-wording' },
    ],
  });
  // A form without a box for updates names no wording of it; the words beside the button are evidence too.
  const { wordingId: _, ...others } = { ...body, email: 'joan@example.org', updates: false };
  expect((await send({ ...others, joiningWordingId: 'membership.v1.cy' }, 'key-5')).status).toBe(201);
  expect(JSON.parse(applications('joan@example.org')[0]?.['consent'] ?? '{}')).toMatchObject({
    given: false,
    wordingId: null,
    joiningWordingId: 'membership.v1.cy',
    joiningWordingText: expect.stringContaining('Bydd Eastmere Council'),
  });
  const unknown = await send({ ...others, updates: true, joiningWordingId: 'email-updates.v1.en' }, 'key-6');
  expect(await unknown.json()).toEqual({
    errors: [
      { field: 'updates', code: 'unknown-wording' },
      { field: 'joiningWordingId', code: 'unknown-wording' },
    ],
  });
  expect((await send({ ...body, email: 'robot@example.org', website: 'spam' }, 'key-4')).status).toBe(201);
  expect(applications('robot@example.org')).toEqual([]);
});

test('the join form itself: filled in, sent, received', async ({ page }) => {
  await onlyLoopback(page);
  await page.goto(publish(wp, 'author', JOIN));
  const form = page.locator('ipec-community-join-form');
  // The plain form lies hidden beneath the element's own.
  const seen = (locator: Locator): Locator => locator.locator('visible=true');
  await expect(form.locator('.submit')).toBeVisible();
  await seen(form.getByLabel('Full name')).fill('Mary Somerville');
  await seen(form.getByLabel('Work email address')).fill('mary@example.org');
  await seen(form.getByRole('textbox', { name: 'Organisation' })).fill('Eastmere');
  await seen(form.getByLabel('Council', { exact: true })).check();
  await seen(form.getByRole('button', { name: /Join/ })).click();
  await expect(form.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect(applications('mary@example.org')).toHaveLength(1);
});

test('a receiver that needs a script: its settings are checked and stand in the page, and whoever has no script is stored here', async ({
  browser,
}) => {
  const saved = wp.run(
    'admin',
    `require_once ABSPATH . 'wp-admin/includes/template.php';
     $before = get_option( 'ipec_elements', array() );
     $kept = \\Ipec\\Elements\\checked_settings( array( 'receiver' => 'hubspot', 'receiver_settings' => array( 'hubspot' => array( 'host' => 'api.hsforms.com', 'portalId' => '1234567', 'formId' => '00000000-0000-4000-8000-000000000000', 'subscriptionTypeId' => '9"><script>' ) ) ) );
     $refused = get_settings_errors( 'ipec_elements' );
     $kept['receiver_settings']['hubspot']['subscriptionTypeId'] = '999';
     remove_all_filters( 'sanitize_option_ipec_elements' );
     update_option( 'ipec_elements', $kept );
     return array( $refused[0]['message'], $before );`,
  ) as [string, object];
  expect(saved[0]).toContain('HubSpot Forms, subscriptionTypeId');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(publish(wp, 'author', JOIN));
  const form = plain.locator('ipec-community-join-form');
  await expect(form).toHaveAttribute('receiver', 'hubspot');
  await expect(form).toHaveAttribute('data-portal-id', '1234567');
  await expect(form).toHaveAttribute('data-subscription-type-id', '999');
  await plain.fill('input[name=name]', 'Hedy Lamarr');
  await plain.fill('input[name=email]', 'hedy@example.org');
  await plain.fill('input[name=organisation]', 'R&D Ltd');
  await plain.check('input[value=supplier-sme]');
  await plain.click('form button');
  await expect(plain.locator('h1')).toHaveText('We have received your application');
  expect(applications('hedy@example.org')).toHaveLength(1);
  await context.close();
  wp.run('admin', `update_option( 'ipec_elements', array() ); return 1;`);
});

test('the officer sees the applications and downloads them as CSV; a formula in a name is only text', async ({
  page,
}) => {
  await onlyLoopback(page);
  const sent = await fetch(`${wp.url}/?ipec-join=apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...ANSWERS, updates: true, name: '=1+1', email: 'katherine@example.org' }),
  });
  expect(sent.status).toBe(201);
  await logIn(page, wp, 'admin');
  await page.goto(`${wp.url}/wp-admin/tools.php?page=ipec-applications`);
  await expect(page.locator('td', { hasText: 'katherine@example.org' })).toBeVisible();
  expect(await faults(page, '.wrap')).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download all as CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain("'=1+1");
  await logIn(page, wp, 'author');
  const refused = await page.goto(`${wp.url}/wp-admin/tools.php?page=ipec-applications`);
  expect(refused?.status()).toBe(403);
});
