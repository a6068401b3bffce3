/** What the tests do in a WordPress: publish, log in, edit, look. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { WordPress } from './site/site.ts';

/** A text as a PHP expression. */
export const php = (text: string): string => `base64_decode('${Buffer.from(text).toString('base64')}')`;

export function publish(wp: WordPress, user: string, content: string): string {
  const id = wp.run(
    user,
    `return wp_insert_post( wp_slash( array( 'post_title' => 'Test', 'post_status' => 'publish', 'post_content' => ${php(content)} ) ) );`,
  );
  return `${wp.url}/?p=${String(id)}`;
}

/** What the shadow root of the first element of that tag says. */
export async function shadowText(page: Page | Frame, tag: string): Promise<string> {
  await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent?.trim(), tag);
  return page.evaluate(async (name) => {
    const element = document.querySelector(name) as
      (HTMLElement & { updateComplete: Promise<unknown> }) | null;
    await element?.updateComplete;
    return [...(element?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(({ localName }) => localName !== 'style')
      .flatMap(({ childNodes }) =>
        [...childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent),
      )
      .join(' ')
      .replace(/\s+/g, ' ');
  }, tag);
}

export async function onlyLoopback(page: Page): Promise<void> {
  await page.route(
    (url) =>
      url.hostname !== '127.0.0.1' && !url.protocol.startsWith('data') && !url.protocol.startsWith('blob'),
    (route) => route.abort(),
  );
}

export async function logIn(page: Page, wp: WordPress, user: string): Promise<void> {
  await page.goto(`${wp.url}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', `${user}-pass`);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
}

/** A text with every sign that a filter of WordPress may change. */
const HARD = `R&D of "O'Neil" <5%`;

const BLOCKS = [
  'Evidence chart',
  'Case studies',
  'Procedure selector',
  'Join form',
  'Resource library',
  'Key figures',
];

export async function openEditor(page: Page, wp: WordPress, path: string): Promise<void> {
  await page.goto(`${wp.url}/wp-admin/${path}`);
  await page.waitForFunction(
    () =>
      'wp' in window &&
      (
        window as unknown as { wp: { blocks?: { getBlockType(name: string): unknown } } }
      ).wp.blocks?.getBlockType('ipec/evidence-chart'),
  );
  await page.evaluate(() => {
    const { dispatch } = (
      window as unknown as {
        wp: { data: { dispatch(store: string): { set(scope: string, name: string, value: unknown): void } } };
      }
    ).wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core', 'enableChoosePatternModal', false);
  });
  await page
    .getByRole('button', { name: 'Close' })
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined);
}

/** Saves the post and gives its id, with the number of blocks that the editor calls invalid. */
export async function saveInEditor(page: Page): Promise<{ id: number; invalid: number; names: string[] }> {
  return page.evaluate(async () => {
    interface Block {
      name: string;
      isValid: boolean;
      innerBlocks: Block[];
    }
    interface Store {
      getBlocks(): Block[];
      getCurrentPostId(): number;
      editPost(edits: object): void;
      savePost(): Promise<void>;
    }
    const { select, dispatch } = (
      window as unknown as { wp: { data: { select(name: string): Store; dispatch(name: string): Store } } }
    ).wp.data;
    dispatch('core/editor').editPost({ title: 'From the editor', status: 'publish' });
    await dispatch('core/editor').savePost();
    const all = (blocks: Block[]): Block[] => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
    const blocks = all(select('core/block-editor').getBlocks());
    return {
      id: select('core/editor').getCurrentPostId(),
      invalid: blocks.filter(({ isValid }) => !isValid).length,
      names: blocks.map(({ name }) => name),
    };
  });
}

/** The panel of the first block of that name, beside the canvas. */
export async function openPanel(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    interface Block {
      clientId: string;
      name: string;
      innerBlocks: Block[];
    }
    interface Wp {
      data: {
        select(store: string): { getBlocks(): Block[] };
        dispatch(store: string): {
          selectBlock(id: string): void;
          enableComplementaryArea(scope: string, area: string): void;
        };
      };
    }
    const { data } = (window as unknown as { wp: Wp }).wp;
    const all = (blocks: Block[]): Block[] => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
    const block = all(data.select('core/block-editor').getBlocks()).find(({ name: own }) => own === wanted);
    data.dispatch('core/block-editor').selectBlock(block?.clientId ?? '');
    data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/block');
  }, name);
  await page.locator('.ipec-panel').first().waitFor();
}

/** What a spreadsheet puts on the clipboard, pasted at an element. */
export async function paste(at: Locator, html: string, text: string): Promise<void> {
  await at.evaluate(
    (element, [rich, plain]) => {
      const clipboardData = new DataTransfer();
      if (rich) clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
    [html, text] as const,
  );
}

/** Every block of ours by the inserter, published, reopened, published again, and looked at. */
export async function everyBlock(page: Page, wp: WordPress, user: string): Promise<void> {
  await onlyLoopback(page);
  await logIn(page, wp, user);
  await openEditor(page, wp, 'post-new.php');
  await page.locator('.editor-document-tools__inserter-toggle').click();
  const search = page.getByRole('searchbox', { name: /Search/ });
  for (const name of BLOCKS) {
    await search.fill(name);
    await page.locator('.block-editor-block-types-list__item', { hasText: name }).first().click();
  }
  const canvas = page.frameLocator('iframe[name=editor-canvas]');
  await canvas.getByLabel('What the chart shows').fill("R&D of O'Neil is <5%");
  await canvas.getByLabel('What to take away').fill('Rise & fall');
  await openPanel(page, 'ipec/evidence-chart');
  await page.getByLabel('Period', { exact: true }).fill(HARD);
  await openPanel(page, 'ipec/case-study');
  await page.getByLabel('Organisation', { exact: true }).fill(HARD);
  await canvas.locator('.wp-block-ipec-case-study h3').fill('R&D for <5% more');
  const saved = await saveInEditor(page);
  expect(saved.invalid).toBe(0);
  await openEditor(page, wp, `post.php?post=${saved.id}&action=edit`);
  await openPanel(page, 'ipec/evidence-chart');
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue(HARD);
  await openPanel(page, 'ipec/case-study');
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(HARD);
  const again = await saveInEditor(page);
  expect(again.invalid).toBe(0);
  expect(again.names).toEqual(saved.names);
  const stored = String(wp.run('admin', `return get_post( ${saved.id} )->post_content;`));
  expect(stored).not.toContain('<ipec-');
  await page.goto(`${wp.url}/?p=${saved.id}`);
  expect(await page.getAttribute('ipec-evidence-chart', 'heading')).toBe("R&D of O'Neil is <5%");
  expect(await page.getAttribute('ipec-evidence-chart', 'period')).toBe(HARD);
  expect(await page.getAttribute('.wp-block-ipec-case-study', 'data-organisation')).toBe(HARD);
  expect(await shadowText(page, 'ipec-case-study-carousel')).toContain('R&D for <5% more');
  for (const tag of ['ipec-case-study-carousel', 'ipec-procedure-selector', 'ipec-community-join-form'])
    expect(await page.locator(tag).count(), tag).toBe(1);
}
