import { expect } from '@open-wc/testing';
import { PATTERNS } from '../../../feeds/test/cms-patterns.ts';
import { Harness } from './harness.ts';

/** Everything that a reader can see or reach in the widget, as one text. */
function reachable(widget: Harness): string {
  const attributes = widget
    .all('[href], [src], [srcset]')
    .flatMap((one) => ['href', 'src', 'srcset'].map((name) => one.getAttribute(name) ?? ''));
  const words = widget.all('.card, .around').map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '');
  return [...words, ...attributes].join('\n').replaceAll(`${location.origin}/`, '/');
}

describe('markup as editing systems write it', () => {
  for (const { name, html, items, keeps = [], hides = [], named = [] } of PATTERNS) {
    it(`${name}: the cards, and everything that was there`, async () => {
      const widget = await Harness.of(html, 'layout="grid"', 900);
      const found = widget
        .all('.card')
        .map((card) => [
          card.querySelector('h2, h3')?.textContent?.trim(),
          card.querySelector('.whole')?.getAttribute('href')?.replace(location.origin, '') ?? null,
        ]);
      expect(found).to.deep.equal(items);
      const all = reachable(widget);
      for (const part of keeps) expect(all, part).to.contain(part);
      for (const part of hides) expect(all, part).not.to.contain(part);
      const issues = widget.element.issues.map(({ path }) => path ?? '');
      for (const part of named)
        expect(
          issues.some((path) => path.endsWith(part)),
          part,
        ).to.equal(true);
      // The page's own children stay, and are not shown beside their cards.
      expect(widget.element.firstElementChild?.checkVisibility() ?? false).to.equal(false);
    });
  }

  it('is hidden where a style sheet of the page hides it, before and after the upgrade', async () => {
    const style = document.createElement('style');
    style.textContent = '.draft { display: none } .faded { visibility: hidden }';
    document.head.append(style);
    const widget = await Harness.of(
      '<article><h3>Seen</h3><p class="faded">Not seen</p></article><article class="draft"><h3>Draft</h3></article>',
      'layout="grid"',
    );
    expect(widget.titles).to.deep.equal(['Seen']);
    expect(reachable(widget)).not.to.contain('Not seen');
    widget.element.insertAdjacentHTML(
      'beforeend',
      '<article class="draft"><h3>Later</h3></article><article><h3>New</h3></article>',
    );
    await widget.until(() => widget.titles.length === 2, 'the new one');
    expect(widget.titles).to.deep.equal(['Seen', 'New']);
    style.remove();
  });

  it('is read in a part of the page that is hidden itself', async () => {
    const widget = await Harness.of('<article><h3>One</h3></article>', 'style="visibility:hidden"');
    expect(widget.titles).to.deep.equal(['One']);
  });
});
