import { expect } from '@open-wc/testing';
import type { IpecErrorEvent } from '@ipec/element-kit';
import { HOSTILE } from '../../../feeds/test/hostile.ts';
import { WRITERS } from '../../../feeds/test/feed-writers.ts';
import { articles, Harness } from './harness.ts';

const fallback = '<p class="fallback"><a href="/cases">All cases</a></p>';
const feed = (titles: readonly string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: titles.map((title) => ({ id: title, title, url: '/x' })),
  });

/** A widget whose network answers what the test says. */
async function withFeed(
  answer: (url: string) => Promise<Response>,
  inner = fallback,
  src = '/cases.json',
  attributes = '',
): Promise<Harness> {
  const widget = await Harness.of(inner, attributes);
  widget.element.fetch = (url, { signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      answer(url).then(resolve, reject);
    });
  widget.element.src = src;
  return widget;
}

function isFallbackShown(widget: Harness): boolean {
  const paragraph = widget.element.querySelector<HTMLElement>('.fallback');
  return paragraph !== null && paragraph.checkVisibility();
}

function codes(widget: Harness): string[] {
  return widget.events.flatMap((event) => (event as IpecErrorEvent).issues.map(({ code }) => code));
}

describe('a feed', () => {
  it('replaces the fallback when it has come', async () => {
    const widget = await withFeed(async () => new Response(feed(['One', 'Two'])));
    await widget.until(() => widget.titles.length === 2, 'two cards');
    expect(isFallbackShown(widget)).to.equal(false);
    expect(widget.status).to.equal('');
    expect(widget.one<HTMLAnchorElement>('.card a').href).to.equal(new URL('/x', location.href).href);
    expect(performance.getEntriesByName('ipec:ipec-case-study-carousel:rendered').length).to.be.greaterThan(
      0,
    );
  });

  it('that has each text in two languages is shown in that of the page', async () => {
    const text = JSON.stringify([{ title: { en: 'Buying buses', cy: 'Prynu bysiau' }, url: '/x' }]);
    for (const [lang, title, other] of [
      ['en', 'Buying buses', 'cy'],
      ['cy', 'Prynu bysiau', 'en'],
    ] as const) {
      const widget = await withFeed(
        async () => new Response(text),
        fallback,
        '/cases.json',
        `lang="${lang}"`,
      );
      await widget.until(() => widget.titles.length === 1, 'a card');
      expect(widget.titles).to.deep.equal([title]);
      widget.element.lang = other;
      await widget.until(() => widget.titles[0] !== title, 'the other language');
      expect(widget.titles).to.have.length(1);
    }
  });

  it('is not asked for where the page holds case studies of its own', async () => {
    let asked = 0;
    const widget = await withFeed(async () => (asked++, new Response(feed(['Feed']))), articles(2));
    await widget.element.updateComplete;
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 2']);
    expect(asked).to.equal(0);
  });

  it('keeps the fallback while it loads', async () => {
    const widget = await withFeed(() => new Promise(() => {}));
    await widget.until(() => widget.status !== '', 'a status');
    expect(widget.status).to.equal('Loading case studies…');
    expect(isFallbackShown(widget)).to.equal(true);
  });

  const failures: readonly [string, () => Promise<Response>, string][] = [
    ['missing', async () => new Response('', { status: 404 }), 'feed-status'],
    ['unreachable', () => Promise.reject(new TypeError('network')), 'feed-unreachable'],
    ['cut off', async () => new Response('<rss><channel><item><title>x'), 'feed-cut-off'],
    ['a web page', async () => new Response('<!doctype html><p>Sorry'), 'feed-is-html'],
    ['of 5 MB', async () => new Response(`{"x":"${'x'.repeat(5_000_000)}"}`), 'feed-too-large'],
    ['empty text', async () => new Response(''), 'feed-empty'],
  ];
  for (const [what, answer, code] of failures) {
    it(`that is ${what} keeps the fallback and says why`, async () => {
      const neighbour = await Harness.of(articles(2));
      const widget = await withFeed(answer);
      await widget.until(() => widget.events.length > 0, 'an event');
      await widget.element.updateComplete;
      expect(codes(widget)).to.deep.equal([code]);
      expect(isFallbackShown(widget)).to.equal(true);
      expect(widget.status).to.equal('The case studies could not be loaded.');
      expect(neighbour.titles).to.have.length(2);
    });
  }

  it('can be tried again', async () => {
    let fails = true;
    const widget = await withFeed(async () =>
      fails ? new Response('', { status: 500 }) : new Response(feed(['Good'])),
    );
    await widget.until(() => widget.events.length === 1, 'a failure');
    await widget.element.updateComplete;
    fails = false;
    widget.button('Try again').click();
    await widget.until(() => widget.titles.length === 1, 'the card');
    expect(widget.status).to.equal('');
  });

  it('keeps its last good copy when a reload fails, and says that it is old', async () => {
    let fails = false;
    const widget = await withFeed(async () =>
      fails ? new Response('', { status: 500 }) : new Response(feed(['Good'])),
    );
    await widget.until(() => widget.titles.length === 1, 'the card');
    fails = true;
    await widget.element.reload();
    await widget.element.updateComplete;
    expect(widget.titles).to.deep.equal(['Good']);
    expect(widget.status).to.match(/could not be updated. This is the copy from \d+:\d\d/);
    expect(codes(widget)).to.deep.equal(['feed-status']);
  });

  it('that comes late is dropped when another was asked for', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const widget = await withFeed(
      (url) => new Promise((resolve) => answers.set(new URL(url).pathname, resolve)),
    );
    await widget.until(() => answers.size === 1, 'the first request');
    widget.element.src = '/newer.json';
    await widget.until(() => answers.size === 2, 'the second request');
    answers.get('/newer.json')?.(new Response(feed(['Newer'])));
    await widget.until(() => widget.titles.length === 1, 'the newer');
    answers.get('/cases.json')?.(new Response(feed(['Older'])));
    await widget.element.updateComplete;
    expect(widget.titles).to.deep.equal(['Newer']);
    expect(widget.events).to.deep.equal([]);
  });

  it('of nothing says that there is nothing', async () => {
    const widget = await withFeed(async () => new Response(feed([])));
    await widget.until(() => widget.status !== '' && !widget.status.includes('Loading'), 'a status');
    expect(widget.status).to.equal('There are no case studies to show.');
    expect(isFallbackShown(widget)).to.equal(true);
    expect(widget.events).to.deep.equal([]);
  });

  it('survives its element being moved while it loads', async () => {
    let asked = 0;
    const widget = await withFeed(() =>
      ++asked === 1 ? new Promise(() => {}) : Promise.resolve(new Response(feed(['Moved']))),
    );
    await widget.until(() => asked === 1, 'the first request');
    document.body.append(widget.element);
    await widget.until(() => widget.titles.length === 1, 'the card');
    expect(widget.events).to.deep.equal([]);
    widget.element.remove();
  });

  for (const [type, write] of Object.entries(WRITERS)) {
    it(`of type ${type} with a hostile string in every field runs nothing and links nowhere bad`, async () => {
      const page = window as unknown as Record<string, unknown>;
      for (const text of HOSTILE) {
        const widget = await withFeed(
          async () => new Response(write({ text, url: text })),
          fallback,
          '/hostile/cases',
        );
        await widget.until(() => widget.titles.length === 1, text.slice(0, 60));
        for (const link of widget.all<HTMLAnchorElement>('a'))
          expect(link.protocol).to.match(/^(?:https?|mailto):$/);
        for (const image of widget.all<HTMLImageElement>('img'))
          expect(new URL(image.src).protocol).to.match(/^https?:$/);
        expect(
          widget.all('script, iframe, object, embed, svg, style, form[action], [onerror], [onload]'),
        ).to.deep.equal([]);
        widget.element.remove();
      }
      expect(page['pwned']).to.equal(undefined);
    });
  }
});
