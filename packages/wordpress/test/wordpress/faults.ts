import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Fields of WordPress's own blocks, which stand inside ours: a paragraph there has `aria-multiline` on a document. */
const NOT_OURS = [['iframe[name=editor-canvas]', '[data-type^="core/"]']];

/** What axe finds inside parts of the page, or in a frame of it. */
export async function faults(page: Page, ...parts: (string | string[])[]): Promise<readonly string[]> {
  let axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  for (const part of parts) axe = axe.include(part as string);
  for (const part of NOT_OURS) axe = axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
