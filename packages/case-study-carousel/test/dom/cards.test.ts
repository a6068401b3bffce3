import { expect } from '@open-wc/testing';
import { articles, Harness } from './harness.ts';

describe('cards', () => {
  it('show what the page’s own markup says, in its order', async () => {
    const inside =
      '<img src="/hostile/none.png" alt="A van" width="640" height="360"><p>Short.</p><time datetime="2025-03-31">31/3/25</time>';
    const attributes =
      'data-organisation="Leeds City Council" data-place="Leeds" data-sector="Housing" data-route="SBRI; pilot" data-outcome="Cheaper" data-outcome-date="2024-06" data-verified="false"';
    const widget = await Harness.of(articles(2, () => ({ attributes, inside })));
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 2']);
    const words = widget.one('.card').innerText;
    for (const part of [
      'Leeds City Council',
      '31 March 2025',
      'Short.',
      'Housing',
      'Procurement route: SBRI, pilot',
      'Outcome: Cheaper (as of June 2024)',
      'Not yet checked',
    ]) {
      expect(words).to.contain(part);
    }
    expect(widget.one<HTMLImageElement>('img').alt).to.equal('A van');
    expect(widget.one<HTMLAnchorElement>('.card a').href).to.equal('https://example.org/1');
  });

  it('leave the page’s own content where it was, unchanged', async () => {
    const inner = articles(3);
    const widget = await Harness.of(inner, 'class="host" role="region" aria-label="Mine"');
    expect(widget.element.innerHTML).to.equal(inner);
    expect(widget.element.getAttribute('class')).to.equal('host');
    expect(widget.element.getAttribute('role')).to.equal('region');
    expect(widget.element.getAttribute('aria-label')).to.equal('Mine');
    expect(widget.element.getAttribute('style')).to.equal(null);
  });

  it('follow the page when it changes its content', async () => {
    const widget = await Harness.of(articles(2));
    widget.element.querySelector('h3 a')!.textContent = 'Renamed';
    widget.element.insertAdjacentHTML('beforeend', '<article><h3>New</h3></article>');
    await widget.until(() => widget.titles.length === 3, 'the third card');
    expect(widget.titles).to.deep.equal(['Renamed', 'Case 2', 'New']);
  });

  it('tell an editor what could not be used, and where', async () => {
    const widget = await Harness.of(
      '<article><h3><a href="javascript:1">Bad link</a></h3></article><article><img src="/hostile/a.png" alt=""></article>',
    );
    expect(widget.titles).to.deep.equal(['Bad link']);
    expect(widget.element.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'link-unsafe children[0].url',
      'item-no-title children[1]',
    ]);
    expect(widget.events).to.deep.equal([]);
  });

  it('that cannot be used at all stay as they are, and the event says why', async () => {
    const widget = await Harness.of(articles(1));
    widget.element.innerHTML = '<article class="fallback"><img src="/hostile/a.png" alt=""></article>';
    await widget.until(() => widget.events.length > 0, 'an event');
    expect(widget.events.map(({ type }) => type)).to.deep.equal(['ipec-error']);
    expect(widget.element.querySelector('article')?.checkVisibility()).to.equal(true);
    expect(widget.status).to.equal('');
  });

  it('read list items too, and only the outermost', async () => {
    const widget = await Harness.of(
      '<ul><li><h3>One</h3><ul><li>inner</li></ul></li><li><a href="#x">Two</a></li></ul>',
    );
    expect(widget.titles).to.deep.equal(['One', 'Two']);
  });

  it('take the heading and the outline that the host asks for', async () => {
    const widget = await Harness.of(articles(1), 'heading="Our cases" heading-level="4"');
    expect(widget.one('h4').textContent).to.equal('Our cases');
    expect(widget.one('.card h5').textContent?.trim()).to.equal('Case 1');
    expect(widget.one('section').getAttribute('aria-labelledby')).to.equal(widget.one('h4').id);
  });

  it('have a name without a heading, and never the word carousel', async () => {
    const widget = await Harness.of(articles(12), '', 600);
    await widget.settled();
    expect(widget.one('section').getAttribute('aria-label')).to.equal('Case studies');
    expect(widget.root.innerHTML.replaceAll('class="carousel', '').toLowerCase()).not.to.contain('carousel');
  });

  it('drop out on the day they expire', async () => {
    const widget = await Harness.of(
      articles(2, (index) => ({ attributes: index === 0 ? 'data-expires="2026-01-31"' : '' })),
    );
    widget.element.today = '2026-01-30';
    await widget.element.updateComplete;
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 2']);
    widget.element.today = '2026-01-31';
    await widget.element.updateComplete;
    expect(widget.titles).to.deep.equal(['Case 2']);
  });

  it('that have all expired are not shown as the page has them either', async () => {
    const widget = await Harness.of(articles(2, () => ({ attributes: 'data-expires="2020-01-01"' })));
    expect(widget.titles).to.deep.equal([]);
    expect(widget.status).to.equal('There are no case studies to show.');
    expect(widget.element.querySelector('article')?.checkVisibility()).to.equal(false);
  });

  it('are no more than the limit', async () => {
    const widget = await Harness.of(articles(9), 'limit="4" layout="grid"');
    expect(widget.titles).to.have.length(4);
    widget.element.limit = 'many';
    await widget.element.updateComplete;
    expect(widget.titles).to.have.length(9);
  });

  it('carry their own language where it is another', async () => {
    const widget = await Harness.of(articles(2, (index) => ({ attributes: index === 1 ? 'lang="cy"' : '' })));
    expect(widget.all('.card .whole').map((title) => title.getAttribute('lang'))).to.deep.equal([null, 'cy']);
    // Our own words around the item are in the page's language.
    expect(widget.all('.card').map((card) => card.getAttribute('lang'))).to.deep.equal([null, null]);
  });

  it('are made once: again only where one would look otherwise, and whole where it comes back', async () => {
    const widget = await Harness.of(
      articles(3, (index) => ({ attributes: `data-sector="${index === 0 ? 'Housing' : 'Care'}"` })),
      'filters="sector"',
    );
    const words = (): readonly Element[] => widget.all('.words');
    const [first, second, third] = words();
    widget.element.layout = 'grid';
    await widget.element.updateComplete;
    expect(words()).to.deep.equal([first, second, third]);
    const choose = async (value: string): Promise<void> => {
      const select = widget.one<HTMLSelectElement>('select');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await widget.element.updateComplete;
    };
    await choose('Care');
    expect(words()).to.deep.equal([second, third]);
    await choose('');
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 2', 'Case 3']);
    expect(words().slice(1)).to.deep.equal([second, third]);
    const [article] = widget.element.children;
    article?.querySelector('p')?.replaceChildren('Other words.');
    await widget.element.updateComplete;
    await Promise.resolve();
    await widget.element.updateComplete;
    expect(widget.one('.card .summary').textContent).to.equal('Other words.');
  });

  for (const layout of ['carousel', 'grid', 'list']) {
    it(`pass axe as ${layout}, in English and Welsh`, async () => {
      for (const lang of ['en', 'cy']) {
        const widget = await Harness.of(
          articles(6, (index) => ({ attributes: `data-sector="S${index % 2}" data-organisation="O"` })),
          `layout="${layout}" lang="${lang}" heading="Cases" filters="sector"`,
        );
        await expect(widget.element).to.be.accessible();
      }
    });
  }
});
