import { expect } from '@open-wc/testing';
import { Harness } from './harness.ts';

/** A card with a picture that does not come. */
function card(name: string, picture: string): string {
  return `<article id="${name}"><h3><a href="/${name}">${name}</a></h3>${picture}<p>Words of ${name}.</p></article>`;
}

const BROKEN =
  '<img src="/hostile/none.jpg" alt="A bus at its stop" width="640" height="360" loading="eager">';

function box(widget: Harness, selector: string): DOMRect {
  return widget.one(selector).getBoundingClientRect();
}

/** Shows every picture, so that a lazy one is asked for. */
async function withoutPicture(html: string, attributes: string): Promise<Harness> {
  const widget = await Harness.of(html, attributes);
  widget.one('img').scrollIntoView();
  await widget.until(() => widget.all('.media.visually-hidden').length > 0, 'the picture fails');
  return widget;
}

describe('a picture that does not come', () => {
  for (const layout of ['carousel', 'grid', 'list'])
    it(`leaves no hole in a ${layout}, and its words stay for those who listen`, async () => {
      const widget = await withoutPicture(card('one', BROKEN) + card('two', ''), `layout="${layout}"`);
      const [words, frame] = [box(widget, '.card .words'), box(widget, '.card')];
      expect(words.top - frame.top).to.be.below(8);
      expect(frame.width - words.width).to.be.below(8);
      expect(widget.one<HTMLImageElement>('.card img').alt).to.equal('A bus at its stop');
    });

  it('leaves no hole in news', async () => {
    const widget = await withoutPicture(card('one', BROKEN) + card('two', ''), 'kind="news"');
    expect(box(widget, '.card').width - box(widget, '.card .words').width).to.be.below(8);
  });

  it('has its room again when another comes in its place', async () => {
    const widget = await withoutPicture(card('one', BROKEN), 'layout="grid"');
    widget.element
      .querySelector('img')
      ?.setAttribute('src', '/apps/docs/public/docs-images/selector-on-govuk.png');
    await widget.until(() => widget.all('.media.visually-hidden').length === 0, 'the picture comes');
    expect(box(widget, '.card img').height).to.be.above(40);
  });

  it('that is a link of its own leaves a link that can be seen and read', async () => {
    const linked = `<p>Text</p><a href="/other">${BROKEN}</a>`;
    const first = '<img src="/hostile/first.jpg" alt="First" width="1640" height="960">';
    const widget = await Harness.of(card('one', first + linked), 'layout="grid"');
    const link = widget.one('a[href$="/other"]');
    const picture = link.querySelector('img');
    picture?.scrollIntoView();
    await widget.until(() => !picture?.hasAttribute('height'), 'the picture fails');
    expect(link.getBoundingClientRect().height).to.be.within(1, 80);
    expect(picture?.alt).to.equal('A bus at its stop');
  });
});
