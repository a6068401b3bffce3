import type { ResourceLibrary } from '@ipec/resource-library';
import '@ipec/resource-library/define.js';
import { expect, fixture } from '@open-wc/testing';
import { seenText } from '@ipec/test-kit/seen-text.ts';
import { PATTERNS } from '../../../feeds/test/patterns.ts';
import { saysFacts } from '../../../feeds/test/said-facts.ts';

/** Everything that a reader can see or reach in the library, as one text. */
function reachable({ shadowRoot }: ResourceLibrary): string {
  const all = (selector: string): Element[] => [...(shadowRoot?.querySelectorAll(selector) ?? [])];
  const attributes = all('[href], [src], [srcset]').flatMap((one) =>
    ['href', 'src', 'srcset', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  );
  const words = all('.document, .around').map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '');
  return [...words, ...attributes].join('\n').replaceAll(`${location.origin}/`, '/');
}

describe('markup as editing systems write it, in the library', () => {
  for (const { name, html, items, keeps = [], hides = [], image } of PATTERNS) {
    it(`${name}: the titles, and everything that was there`, async () => {
      const element = await fixture<ResourceLibrary>(
        `<ipec-resource-library sort="given" filters="">${html}</ipec-resource-library>`,
      );
      await element.updateComplete;
      const titles = [...(element.shadowRoot?.querySelectorAll('.document > :is(h2, h3)') ?? [])];
      expect(
        titles.map((one) =>
          seenText(one)
            .replace(/\s*\((?:PDF|Word|CSV|ZIP|ODT)(?:, [\d.,]+ [KM]B)?(?:, \d+ pages?)?\)$/, '')
            .trim(),
        ),
      ).to.deep.equal(items.map(([title]) => title));
      if (items.length === 0) return;
      const all = reachable(element);
      for (const part of [...keeps, ...(image ? [image] : [])])
        if (!saysFacts(all, part)) expect(all, part).to.contain(part);
      for (const part of hides) expect(all, part).not.to.contain(part);
    });
  }
});
