import { KeyFigures } from '@ipec/key-figures';
import '@ipec/key-figures/define.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';

/** The real figures that the example holds. */
const file = (): Promise<Response> =>
  fetch(new URL('../../examples/feeds/key-figures.json', import.meta.url));

interface Made {
  readonly element: KeyFigures;
  readonly events: Event[];
  readonly all: (selector: string) => HTMLElement[];
}

async function make(inner: string, attributes = '', width = 900): Promise<Made> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size:${width}px"><ipec-key-figures ${attributes}>${inner}</ipec-key-figures></div>`,
  );
  const element = box.querySelector('ipec-key-figures');
  if (!(element instanceof KeyFigures)) throw new Error('The element was not upgraded.');
  const events: Event[] = [];
  for (const name of ['ipec-error', 'ipec-warning'])
    element.addEventListener(name, (event) => events.push(event));
  await element.updateComplete;
  return {
    element,
    events,
    all: (selector) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])],
  };
}

const FIGURE = (more = ''): string =>
  `<figure><data value="300000000000">£300 billion a year</data> <figcaption>is spent on goods, services and works</figcaption> <time datetime="2023">2023</time> <cite><a href="/programme">Connected Places Catapult</a></cite>${more}</figure>`;

describe('key figures', () => {
  it('are one sentence each, with date and source', async () => {
    const { all } = await make(FIGURE(), 'heading="What is spent"');
    expect(all('.figure').length).to.equal(1);
    expect(all('.said')[0]?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '£300 billion a year is spent on goods, services and works',
    );
    expect(all('time')[0]?.getAttribute('datetime')).to.equal('2023');
    expect(all('cite a')[0]?.getAttribute('href')).to.equal(`${location.origin}/programme`);
    expect(all('.origin')[0]?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '2023 · Source: Connected Places Catapult',
    );
  });

  it('keep words for those who listen, without anything to open where there is nothing more to see', async () => {
    const heard = '<span class="visually-hidden">in England</span>';
    const { all } = await make(FIGURE(heard));
    expect(all('details').length).to.equal(0);
    const kept = all('.figure .visually-hidden').map((one) => one.textContent?.trim());
    expect(kept).to.include('in England');
    expect(all('.said')[0]?.textContent).not.to.contain('in England');
  });

  it('are not shown without a date or a source, by the page’s own markup either', async () => {
    const { element, all } = await make(
      `${FIGURE()}<figure><data value="80">80%</data><figcaption>are local</figcaption></figure>`,
    );
    expect(all('.figure').length).to.equal(1);
    expect(element.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'figure-no-date children[1]',
      'figure-no-source children[1]',
    ]);
    expect([...element.children].some((one) => one.checkVisibility())).to.equal(false);
  });

  it('say that there are none where none is fit to be shown', async () => {
    const { element, all } = await make('<figure><data value="80">80%</data></figure>', 'heading="Ours"');
    expect(element.issues.length).to.equal(3);
    expect(all('.status')[0]?.textContent?.trim()).to.equal('There are no figures to show.');
    expect(element.firstElementChild?.checkVisibility()).to.equal(false);
  });

  it('show what others say on request', async () => {
    const { all } = await make(
      FIGURE(
        '<details><summary>Other totals</summary><p>Most of the gap is <a href="/d">definition</a>.</p></details>',
      ),
    );
    const [details] = all('details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(false);
    expect(details?.querySelector('summary')?.textContent?.trim()).to.match(/^Other totals/);
    expect(details?.querySelector('a')?.getAttribute('href')).to.equal(`${location.origin}/d`);
  });

  it('draw a small line where there is a series, and say it', async () => {
    const { all } = await make(
      FIGURE('<table><tr><th>2019</th><td>13.1</td></tr><tr><th>2021</th><td>15.7</td></tr></table>'),
    );
    expect(all('.line path').length).to.equal(1);
    expect(all('.line p')[0]?.textContent).to.equal('From 13.1 in 2019 to 15.7 in 2021');
    expect(all('details tbody tr').length).to.equal(2);
  });

  it('come from a file, with eleven rivals of the first where they are published', async () => {
    const { element, all } = await make('<p class="fallback"><a href="/figures">All figures</a></p>');
    element.fetch = () => file();
    element.src = '/key-figures.json';
    await waitUntil(() => all('.figure').length > 20, 'the figures');
    expect(all('#ipec-figure-uk-spend .value')[0]?.textContent).to.equal('£300 billion a year');
    expect(all('#ipec-figure-uk-spend details tbody tr').length).to.equal(8);
    expect(all('#ipec-figure-uncompeted .value')[0]?.textContent).to.equal('one third');
    expect(all('#ipec-figure-uncompeted .said')[0]?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'one third of central contract value awarded by major departments was not competed',
    );
    expect(element.querySelector('.fallback')?.checkVisibility()).to.equal(false);
    const { figures } = (await (await file()).json()) as { figures: readonly object[] };
    const dated = figures.filter((one) => 'date' in one).length;
    expect(all('.figure').length).to.equal(dated);
  });

  it('keep what the page had where a file does not come', async () => {
    const { element, events, all } = await make(
      '<p class="fallback"><a href="/figures">All</a></p>',
      'heading="Ours"',
    );
    element.fetch = async () => new Response('', { status: 500 });
    element.src = '/x.json';
    await waitUntil(() => events.some(({ type }) => type === 'ipec-error'), 'an error');
    await element.updateComplete;
    expect(all('h2')[0]?.textContent).to.equal('Ours');
    expect(element.querySelector('.fallback')?.checkVisibility()).to.equal(true);
  });

  it('fit a page of 320 pixels', async () => {
    const { element } = await make(FIGURE(), '', 288);
    expect(element.scrollWidth).to.be.at.most(288);
  });

  for (const lang of ['en', 'cy']) {
    it(`pass axe in ${lang}`, async () => {
      const { element } = await make(
        FIGURE(
          '<details><p>More.</p></details><table><tr><th>2019</th><td>1</td></tr><tr><th>2020</th><td>2</td></tr></table>',
        ),
        `lang="${lang}" heading="Figures"`,
      );
      await expect(element).to.be.accessible();
    });
  }
});
