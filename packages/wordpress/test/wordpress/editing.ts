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

/** What the shadow root of the first element of that tag says, once it says more than that something is loading. */
export async function shadowText(page: Page | Frame, tag: string): Promise<string> {
  await page.waitForFunction((name) => {
    const text = document.querySelector(name)?.shadowRoot?.textContent?.trim() ?? '';
    return text !== '' && !/(?:Loading|llwytho)[^.<]*…/.test(text);
  }, tag);
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

/**
 * Sends what the log-in page sends. The page itself moves the focus to the name 200 ms after it loads: a password that is
 * being filled in at that moment lands in the name.
 */
export async function logIn(page: Page, wp: WordPress, user: string): Promise<void> {
  const context = page.context();
  await context.clearCookies();
  const { request } = context;
  const answer = await request.post(`${wp.url}/wp-login.php`, {
    form: { log: user, pwd: `${user}-pass` },
    maxRedirects: 0,
  });
  expect(answer.status(), user).toBe(302);
  const cookies = await context.cookies(wp.url);
  expect(cookies.some(({ name }) => name.startsWith('wordpress_logged_in_'))).toBe(true);
}

/** A text with every sign that a filter of WordPress may change. */
const HARD = `R&D of "O'Neil" <5%`;

const BLOCKS = {
  'ipec/evidence-chart': 'Evidence chart',
  'ipec/case-studies': 'Case studies',
  'ipec/procedure-selector': 'Procedure selector',
  'ipec/join-form': 'Join form',
  'ipec/resource-library': 'Resource library',
  'ipec/key-figures': 'Key figures',
};

/** The block editor of a new or an existing post, when its canvas shows the post. */
export async function openEditor(page: Page, wp: WordPress, path: string): Promise<Frame> {
  await page.goto(`${wp.url}/wp-admin/${path}`);
  const iframe = await page.waitForSelector('iframe[name=editor-canvas]');
  const canvas = await iframe.contentFrame();
  if (!canvas) throw new Error('The editor has no framed canvas.');
  await canvas.waitForSelector('.is-root-container');
  await page.waitForFunction((isNew) => {
    interface Wp {
      blocks: { getBlockType(name: string): unknown };
      data: { select(store: string): { getBlockCount(): number } };
    }
    const { blocks, data } = (window as unknown as { wp: Wp }).wp;
    return (
      blocks.getBlockType('ipec/evidence-chart') &&
      (isNew || data.select('core/block-editor').getBlockCount() > 0)
    );
  }, path.startsWith('post-new'));
  return canvas;
}

/**
 * By the open inserter, found by its title. The list is drawn anew while it is searched, and a click that meets an item on
 * its way out is lost: then it is given again.
 */
export async function insert(page: Page, name: string, title: string): Promise<void> {
  await page.getByRole('searchbox', { name: /Search/ }).fill(title);
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      interface Wp {
        data: { select(store: string): { getBlocks(): { name: string }[] } };
      }
      const { data } = (window as unknown as { wp: Wp }).wp;
      return data
        .select('core/block-editor')
        .getBlocks()
        .some(({ name: own }) => own === wanted);
    }, name);
  await expect(async () => {
    if (await isThere()) return;
    await page.locator(`.editor-block-list-item-${name.replace('/', '-')}`).click({ timeout: 10_000 });
    await expect.poll(isThere, { timeout: 3000 }).toBe(true);
  }).toPass();
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
  for (const [name, title] of Object.entries(BLOCKS)) await insert(page, name, title);
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
