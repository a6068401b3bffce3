import { ResourceLibrary, type IpecFilterChangeEvent } from '@ipec/resource-library';
import '@ipec/resource-library/define.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';

/** The real publications that the example holds. */
const publications = (): Promise<Response> =>
  fetch(new URL('../../examples/feeds/publications.json', import.meta.url));

interface Made {
  readonly element: ResourceLibrary;
  readonly events: Event[];
  readonly all: <T extends Element = HTMLElement>(selector: string) => T[];
  readonly one: <T extends Element = HTMLElement>(selector: string) => T;
  readonly titles: () => string[];
}

async function make(inner: string, attributes = '', width = 900): Promise<Made> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size:${width}px"><ipec-resource-library ${attributes}>${inner}</ipec-resource-library></div>`,
  );
  const element = box.querySelector('ipec-resource-library');
  if (!(element instanceof ResourceLibrary)) throw new Error('The element was not upgraded.');
  await element.updateComplete;
  const events: Event[] = [];
  for (const name of ['ipec-filter-change', 'ipec-error'])
    element.addEventListener(name, (event) => events.push(event));
  const all = <T extends Element = HTMLElement>(selector: string): T[] => [
    ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const one = <T extends Element = HTMLElement>(selector: string): T => {
    const [found] = all<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const titles = (): string[] =>
    all('.document > :is(h2, h3)').map((title) => title.textContent?.trim() ?? '');
  return { element, events, all, one, titles };
}

const DOCUMENTS = `<article id="ipec-doc-old" data-type="report" data-topics="law; data" data-publisher="Centre"><h3><a href="/old">Old report</a></h3><p>About law.</p><time datetime="2020">2020</time></article>
<article data-type="guidance" data-topics="data"><h3><a href="/guide.pdf" type="application/pdf" data-bytes="1200000" data-pages="24">A guide</a></h3><p>How to begin.</p><time datetime="2026-03-04">4 March 2026</time></article>
<article data-type="guidance" data-authors="Ada Jones"><h3><a href="/undated">Canllaw Ŵyl</a></h3></article>`;

async function choose(made: Made, name: string, value: string): Promise<void> {
  const select = made.one<HTMLSelectElement>(`select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await made.element.updateComplete;
}

async function type(made: Made, query: string): Promise<void> {
  const input = made.one<HTMLInputElement>('input[type="search"]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await made.element.updateComplete;
}

describe('the library', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('shows the newest first, undated last and said so, with the file’s facts in the words of its link', async () => {
    const made = await make(DOCUMENTS, 'heading="Guides"');
    expect(made.titles()).to.deep.equal(['A guide (PDF, 1.2 MB, 24 pages)', 'Old report', 'Canllaw Ŵyl']);
    expect(made.all('.meta').map((meta) => meta.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '4 March 2026',
      '2020 Centre',
      'Undated By Ada Jones',
    ]);
    expect(made.one('.shown').textContent?.trim()).to.equal('3 documents');
    expect(made.one('section').getAttribute('aria-labelledby')).to.equal(made.one('h2').id);
  });

  it('filters by type, topic and year, with the count behind each choice', async () => {
    const made = await make(DOCUMENTS);
    expect(
      made.all<HTMLOptionElement>('select[name="type"] option').map((one) => one.text.trim()),
    ).to.deep.equal(['All', 'Guidance (2)', 'Report (1)']);
    await choose(made, 'type', 'guidance');
    expect(made.one('.shown').textContent?.trim()).to.equal('2 of 3 documents');
    expect(made.one<HTMLOptionElement>('select[name="topic"] option[value="law"]').disabled).to.equal(true);
    const event = made.events.at(-1) as IpecFilterChangeEvent;
    expect([event.shown, event.total, event.filters, event.hasQuery]).to.deep.equal([
      2,
      3,
      { type: 'guidance' },
      false,
    ]);
  });

  it('says how many are left once the reader pauses', async () => {
    const made = await make(DOCUMENTS, 'search');
    await type(made, 'wyl');
    expect(made.titles()).to.deep.equal(['Canllaw Ŵyl']);
    await waitUntil(() => made.one('.shown').textContent?.trim() === '1 of 3 documents', 'after the pause');
  });

  it('searches as one types, and tells nobody what was typed', async () => {
    const made = await make(DOCUMENTS, 'search');
    await type(made, 'wyl');
    expect(made.titles()).to.deep.equal(['Canllaw Ŵyl']);
    const event = made.events.at(-1) as IpecFilterChangeEvent;
    expect(event.hasQuery).to.equal(true);
    expect(JSON.stringify({ ...event })).not.to.contain('wyl');
    await type(made, 'nothing like it');
    expect(made.titles()).to.deep.equal([]);
    await waitUntil(
      () => made.one('.shown').textContent?.includes('No document matches'),
      'what is left is said',
    );
    made.one('.clear').click();
    await made.element.updateComplete;
    expect(made.titles()).to.have.length(3);
    await waitUntil(
      () => made.element.shadowRoot?.activeElement?.getAttribute('name') === 'q',
      'the search has the focus',
    );
  });

  it('sorts as the reader wants', async () => {
    const made = await make(DOCUMENTS);
    await choose(made, 'sort', 'title');
    expect(made.titles()[0]).to.contain('A guide');
    await choose(made, 'sort', 'oldest');
    expect(made.titles()[0]).to.equal('Old report');
  });

  it('keeps filters, search and order in the address, and comes back to them', async () => {
    const made = await make(DOCUMENTS, 'search address="docs"');
    await choose(made, 'type', 'guidance');
    await type(made, 'begin');
    await choose(made, 'sort', 'title');
    expect(location.search).to.equal('?docs.type=guidance&docs.q=begin&docs.sort=title');
    const again = await make(DOCUMENTS, 'search address="docs"');
    expect(again.titles()).to.deep.equal(['A guide (PDF, 1.2 MB, 24 pages)']);
    expect(again.one<HTMLInputElement>('input').value).to.equal('begin');
    expect(again.one<HTMLSelectElement>('select[name="sort"]').value).to.equal('title');
    expect(again.events).to.deep.equal([]);
  });

  it('follows a link to a document that a filter hides', async () => {
    const made = await make(DOCUMENTS, 'limit="1"');
    await choose(made, 'type', 'guidance');
    location.hash = '#ipec-doc-old';
    await waitUntil(() => made.element.shadowRoot?.activeElement?.id === 'ipec-doc-old', 'the focus');
  });

  it('shows the rest on request and moves the focus to the first of it', async () => {
    const made = await make(DOCUMENTS, 'limit="1"');
    expect(made.titles()).to.have.length(1);
    made.one('.more').click();
    await waitUntil(() => made.titles().length === 3, 'all of them');
    await waitUntil(() => made.element.shadowRoot?.activeElement?.id === 'ipec-doc-old', 'the focus');
    expect(made.all('.more')).to.deep.equal([]);
  });

  it('folds its filters away where it is narrow', async () => {
    const made = await make(DOCUMENTS, '', 320);
    expect(made.one('form').checkVisibility()).to.equal(false);
    const toggle = made.one('.toggle');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await made.element.updateComplete;
    expect(made.one('form').checkVisibility()).to.equal(true);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(made.element.scrollWidth).to.be.at.most(320);
  });

  it('holds 55 real publications from a feed', async () => {
    const made = await make('<p class="fallback"><a href="/all">All</a></p>', 'search');
    made.element.fetch = () => publications();
    made.element.src = '/publications.json';
    await waitUntil(() => made.titles().length === 55, 'fifty-five', { timeout: 8000 });
    expect(made.element.querySelector('.fallback')?.checkVisibility()).to.equal(false);
    await type(made, 'innov part');
    expect(made.titles().length).to.be.within(1, 10);
  });

  it('keeps what the page had where a feed does not come, under its heading', async () => {
    const made = await make('<p class="fallback"><a href="/all">All</a></p>', 'heading="Guides"');
    made.element.fetch = async () => new Response('', { status: 404 });
    made.element.src = '/missing.json';
    await waitUntil(() => made.events.some(({ type: name }) => name === 'ipec-error'), 'an error');
    await made.element.updateComplete;
    expect(made.one('h2').textContent).to.equal('Guides');
    expect(made.one('.status').textContent?.trim()).to.equal('The publications could not be loaded.');
    expect(made.element.querySelector('.fallback')?.checkVisibility()).to.equal(true);
  });

  for (const lang of ['en', 'cy']) {
    it(`shows every order whole in ${lang}, on a wide page beside the filters`, async () => {
      for (const width of [1200, 1092, 1020, 800, 680]) {
        const made = await make(
          DOCUMENTS,
          `lang="${lang}" heading="Guides" search style="font-family:Verdana,sans-serif"`,
          width,
        );
        const select = made.one<HTMLSelectElement>('select[name="sort"]');
        const drawn = select.offsetWidth;
        select.style.inlineSize = 'auto';
        select.style.position = 'absolute';
        expect(drawn, `${width} px`).to.be.at.least(select.offsetWidth);
      }
    });

    it(`passes axe in ${lang}`, async () => {
      const made = await make(DOCUMENTS, `lang="${lang}" heading="Guides" search limit="2"`);
      await expect(made.element).to.be.accessible();
    });
  }
});
