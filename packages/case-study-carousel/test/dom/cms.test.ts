import { expect } from '@open-wc/testing';
import { seenText } from '@ipec/test-kit/seen-text.ts';
import { PATTERNS } from '../../../feeds/test/patterns.ts';
import { saysFacts } from '../../../feeds/test/said-facts.ts';
import { Harness } from './harness.ts';

/** Everything that a reader can see or reach in the widget, as one text. */
function reachable(widget: Harness): string {
  const attributes = widget
    .all('[href], [src], [srcset]')
    .flatMap((one) => ['href', 'src', 'srcset', 'alt'].map((name) => one.getAttribute(name) ?? ''));
  const words = widget.all('.card, .around').map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '');
  return [...words, ...attributes].join('\n').replaceAll(`${location.origin}/`, '/');
}

describe('markup as editing systems write it', () => {
  for (const { name, html, items, keeps = [], hides = [], heard = [], named = [] } of PATTERNS) {
    it(`${name}: the cards, and everything that was there`, async () => {
      const widget = await Harness.of(html, 'layout="grid"', 900);
      const found = widget
        .all('.card')
        .map((card) => [
          seenText(card.querySelector('h2, h3')),
          card.querySelector('.whole')?.getAttribute('href')?.replace(location.origin, '') ?? null,
        ]);
      expect(found).to.deep.equal(items);
      const all = items.length > 0 ? reachable(widget) : (widget.element.innerHTML ?? '');
      for (const part of keeps) if (!saysFacts(all, part)) expect(all, part).to.contain(part);
      for (const part of hides) expect(all, part).not.to.contain(part);
      const pieces = widget.all('.visually-hidden').map((one) => one.textContent?.trim());
      for (const part of heard) expect(pieces, part).to.contain(part.trim());
      const issues = widget.element.issues.map(({ path }) => path ?? '');
      for (const part of named)
        expect(
          issues.some((path) => path.endsWith(part)),
          part,
        ).to.equal(true);
      // The page's own children stay, and are not shown beside their cards; where there are none, they are what is seen.
      const isSeen = widget.element.firstElementChild?.checkVisibility() ?? false;
      expect(isSeen).to.equal(items.length === 0);
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

  it('is hidden where the page lays nothing of it out: a popover that is closed, content that is not visible', async () => {
    const widget = await Harness.of(
      '<article><h3>Seen</h3><div popover>Tip</div><p style="content-visibility: hidden">Panel</p><p>Text</p></article>',
      'layout="grid"',
    );
    expect(reachable(widget)).to.contain('Text');
    for (const word of ['Tip', 'Panel']) expect(reachable(widget)).not.to.contain(word);
  });

  it('words that a style sheet of the page draws in no place stay for those who listen, in the link and in the text', async () => {
    const style = document.createElement('style');
    style.textContent = `.x1 { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
      .x2 { position: absolute; clip: rect(0 0 0 0) }`;
    document.head.append(style);
    const widget = await Harness.of(
      '<article><h3><a href="/one">One<span class="x1"> (opens in a new tab)</span></a></h3><p><span class="x2">Summary: </span>Text</p></article>',
      'layout="grid"',
    );
    expect(seenText(widget.one('.card :is(h2, h3)'))).to.equal('One');
    expect(widget.one('.card .whole').textContent?.trim()).to.equal('One (opens in a new tab)');
    expect(seenText(widget.one('.card .rest'))).to.equal('Text');
    const heard = widget.all('.card .visually-hidden');
    expect(heard.map((one) => one.textContent)).to.deep.equal([' (opens in a new tab)', 'Summary: ']);
    for (const one of heard) expect(one.getBoundingClientRect().width).to.be.at.most(1);
    style.remove();
  });

  it('words and pictures of which a clip cuts only the margin away are seen', async () => {
    const style = document.createElement('style');
    style.textContent = `.x1 { clip-path: inset(50px 0 0) } .x2 { position: absolute; clip: rect(0px, 200px, 100px, 0px) }`;
    document.head.append(style);
    const widget = await Harness.of(
      '<article><h3><a href="/one">One<span class="x1"> of two</span></a></h3><p><span class="x2">Summary</span> <b style="position:absolute;clip:rect(0 200px 100px 0)">here</b></p></article>',
      'layout="grid"',
    );
    expect(seenText(widget.one('.card :is(h2, h3)'))).to.equal('One of two');
    expect(seenText(widget.one('.card .words')))
      .to.contain('Summary')
      .and.to.contain('here');
    expect(widget.all('.card .visually-hidden')).to.have.length(0);
    style.remove();
  });

  it('is read where a browser gives the sources of a picture and the title of an SVG no box, as WebKit does', async () => {
    const style = document.createElement('style');
    style.textContent = 'source, svg title { display: none }';
    document.head.append(style);
    const widget = await Harness.of(
      '<article><picture><source srcset="/one.webp" type="image/webp"><img src="/one.jpg" alt="One"></picture><h3><a href="/one"><svg role="img"><title>One</title></svg></a></h3></article>',
      'layout="grid"',
    );
    expect(widget.titles).to.deep.equal(['One']);
    expect(reachable(widget)).to.contain('/one.webp');
    style.remove();
  });

  it('keeps a picture of a lazy script whose placeholder of one pixel has come already', async () => {
    const article = document.createElement('article');
    article.innerHTML =
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-srcset="/one-400.jpg 400w" alt="One"><h3><a href="/one">One</a></h3>';
    await article.querySelector('img')?.decode();
    const widget = await Harness.of('<article><h3>First</h3></article>', 'layout="grid"');
    widget.element.append(article);
    await widget.until(() => widget.titles.length === 2, 'the second');
    expect(reachable(widget)).to.contain('/one-400.jpg');
  });

  it('is read where a button or a tab unfolds it, and where a search in the page finds it', async () => {
    const entry = (title: string, attributes: string): string =>
      `<article><h3>${title}</h3><div ${attributes}><p>Inside ${title}</p></div></article>`;
    const widget = await Harness.of(
      `<div role="tablist"><button role="tab" aria-controls="fold-1">Open</button></div>
      ${entry('One', 'id="fold-1" hidden')}${entry('Two', 'role="tabpanel" style="display:none"')}
      ${entry('Three', 'hidden="until-found"')}${entry('Four', 'id="fold-4" hidden')}`,
      'layout="grid"',
    );
    const all = reachable(widget);
    for (const title of ['One', 'Two', 'Three']) expect(all, title).to.contain(`Inside ${title}`);
    expect(all).not.to.contain('Inside Four');
  });

  it('shows what is struck out with a line through it, in a title too', async () => {
    const widget = await Harness.of(
      `<article><h3><a href="/one"><s>Hiring</s> Buying</a></h3><p>Saved <del>£5m</del> <ins>£6m</ins>.</p></article>`,
      'layout="grid"',
    );
    const lined = widget.all('.card del');
    expect(lined.map((one) => one.textContent?.trim())).to.deep.equal(['Hiring', '£5m']);
    for (const one of lined) expect(getComputedStyle(one).textDecorationLine).to.equal('line-through');
    expect(widget.all('.card ins').map((one) => one.textContent?.trim())).to.deep.equal(['£6m']);
    expect(widget.all('.card .summary')).to.deep.equal([]);
  });

  it('is read in a part of the page that is hidden itself', async () => {
    const widget = await Harness.of('<article><h3>One</h3></article>', 'style="visibility:hidden"');
    expect(widget.titles).to.deep.equal(['One']);
  });
});
