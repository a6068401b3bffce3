import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpecSlideChangeEvent } from '@ipec/case-study-carousel';
import { articles, Harness } from './harness.ts';

describe('the row', () => {
  it('says where it is: one card in view', async () => {
    const widget = await Harness.of(articles(12), '', 320);
    await widget.settled();
    expect(widget.position).to.equal('1 of 12');
  });

  it('says where it is: several cards in view', async () => {
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    expect(widget.position).to.equal('1 to 3 of 12');
  });

  it('moves by a view with native buttons, from the keyboard, and keeps the focus at the end', async () => {
    const widget = await Harness.of(articles(5), '', 1000);
    await widget.settled();
    const [previous, next] = [widget.button('Previous'), widget.button('Next')];
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await widget.until(() => widget.position === '3 to 5 of 5', 'the end');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(widget.root.activeElement).to.equal(next);
    await sendKeys({ press: 'Enter' });
    await aTimeout(100);
    expect(widget.position).to.equal('3 to 5 of 5');
    previous.focus();
    await sendKeys({ press: ' ' });
    await widget.until(() => widget.position === '1 to 3 of 5', 'the start');
  });

  it('is reached by Tab in reading order: buttons, filters, row, cards', async () => {
    const widget = await Harness.of(
      articles(4, (index) => ({ attributes: `data-sector="S${index % 2}"` })),
      'filters="sector"',
      700,
    );
    await widget.settled();
    await widget.until(() => widget.one('.row').tabIndex === 0, 'a row that scrolls is a stop');
    widget.button('Previous').focus();
    const stops: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = widget.root;
      stops.push(
        activeElement?.classList.contains('row')
          ? 'row'
          : (activeElement?.getAttribute('name') ?? activeElement?.textContent?.trim() ?? ''),
      );
    }
    expect(stops).to.deep.equal(['Next', 'sector', 'row', 'Case 1', 'Case 2']);
  });

  it('scrolls by the arrow keys when it has the focus, as the browser does', async () => {
    const widget = await Harness.of(articles(8), '', 320);
    await widget.settled();
    await widget.until(() => widget.one('.row').tabIndex === 0, 'a stop');
    widget.one('.row').focus();
    await sendKeys({ press: 'ArrowRight' });
    await widget.until(() => widget.one('.row').scrollLeft > 0, 'it scrolled');
  });

  it('tells of a change with index, id and source, and says nothing at first', async () => {
    const widget = await Harness.of(articles(6), '', 320);
    await widget.settled();
    expect(widget.events).to.deep.equal([]);
    widget.button('Next').click();
    await widget.until(() => widget.events.length > 0, 'an event');
    const [event] = widget.events as IpecSlideChangeEvent[];
    expect([event?.type, event?.index, event?.id, event?.source]).to.deep.equal([
      'ipec-slide-change',
      1,
      'case-2',
      'user',
    ]);
    expect(event?.bubbles && event.composed).to.equal(true);
    widget.element.next();
    await widget.until(() => widget.events.length > 1, 'a second event');
    expect((widget.events[1] as IpecSlideChangeEvent).source).to.equal('api');
  });

  it('has its position in a live region from the first, the same one after it was moved', async () => {
    const widget = await Harness.of(articles(6), '', 320);
    const region = widget.one('.position');
    expect(region.getAttribute('aria-live')).to.equal('polite');
    await widget.settled();
    widget.button('Next').click();
    await widget.until(() => widget.position === '2 of 6', 'the second card');
    expect(widget.one('.position') === region).to.equal(true);
    expect(region.getAttribute('aria-live')).to.equal('polite');
  });

  it('needs no buttons for what fits', async () => {
    const widget = await Harness.of(articles(2), '', 1000);
    await widget.settled();
    expect(widget.button('Next').hidden && widget.button('Previous').hidden).to.equal(true);
    expect(widget.one('.row').hasAttribute('tabindex')).to.equal(false);
    const alone = await Harness.of(articles(1));
    expect(alone.all('button')).to.deep.equal([]);
  });

  it('follows the direction of the page', async () => {
    const widget = await Harness.of(articles(6), 'dir="rtl"', 320);
    await widget.settled();
    widget.button('Next').click();
    await widget.until(() => widget.position === '2 of 6', 'the second card');
    // The position says where the row is going.
    await widget.until(() => widget.one('.row').scrollLeft < 0, 'the row goes there');
    widget.button('Previous').click();
    await widget.until(() => widget.position === '1 of 6', 'the first card');
  });

  it('has targets of 44 pixels, whatever the root font size', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const widget = await Harness.of(articles(6), '', 320);
    await widget.settled();
    for (const button of [widget.button('Previous'), widget.button('Next')]) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    document.documentElement.style.fontSize = '';
  });

  it('never scrolls the page around it', async () => {
    const widget = await Harness.of(articles(6), '', 320);
    await widget.settled();
    const before = window.scrollY;
    widget.button('Next').click();
    await widget.until(() => widget.position === '2 of 6', 'the second card');
    expect(window.scrollY).to.equal(before);
  });

  for (const gap of [0, 150, 300, 450]) {
    it(`counts every press of Next, ${gap} ms apart`, async () => {
      const widget = await Harness.of(articles(12), '', 1000);
      await widget.settled();
      for (let press = 0; press < 3; press++) {
        widget.button('Next').click();
        await aTimeout(gap);
      }
      await widget.until(() => widget.position === '10 to 12 of 12', 'the last three');
      await widget.until(() => widget.events.length > 0, 'an event');
      await aTimeout(700);
      expect(widget.position).to.equal('10 to 12 of 12');
      expect((widget.events.at(-1) as IpecSlideChangeEvent).id).to.equal('case-10');
    });
  }

  it('counts a press that comes while the row is paused on its way, as a busy machine does', async () => {
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    const row = widget.one('.row');
    const jump = (left: number): void => row.scroll({ left, behavior: 'instant' });
    row.scrollTo = (to?: ScrollToOptions | number): void => {
      const left = typeof to === 'object' ? (to.left ?? 0) : 0;
      jump((row.scrollLeft + left) / 2);
      setTimeout(() => jump(left), 600);
    };
    widget.button('Next').click();
    await aTimeout(400);
    widget.button('Next').click();
    await aTimeout(1200);
    await widget.until(() => widget.position === '7 to 9 of 12', 'the third three');
  });

  it('is put where it was going, where a browser lets it stand on its way', async () => {
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    const row = widget.one('.row');
    let calls = 0;
    row.scrollTo = (to?: ScrollToOptions | number): void => {
      const left = typeof to === 'object' ? (to.left ?? 0) : 0;
      calls += 1;
      row.scroll({ left: calls === 1 ? (row.scrollLeft + left) / 2 : left, behavior: 'instant' });
    };
    widget.button('Next').click();
    await widget.until(() => widget.events.length > 0, 'an event');
    expect((widget.events.at(-1) as IpecSlideChangeEvent).id).to.equal('case-4');
    expect([widget.position, calls]).to.deep.equal(['4 to 6 of 12', 2]);
  });

  it('counts every call of next()', async () => {
    const widget = await Harness.of(articles(12), '', 1000);
    await widget.settled();
    widget.element.next();
    widget.element.next();
    widget.element.next();
    widget.element.previous();
    await aTimeout(900);
    expect(widget.position).to.equal('7 to 9 of 12');
  });

  for (const [name, style] of [
    ['zoom 1.5', 'zoom:1.5'],
    ['zoom 2', 'zoom:2'],
    ['scale 0.5', 'transform:scale(0.5);transform-origin:0 0'],
  ] as const) {
    it(`skips no card under ${name}`, async () => {
      const widget = await Harness.of(articles(12), '', 480);
      widget.element.parentElement!.setAttribute('style', `inline-size:340px;${style}`);
      await aTimeout(200);
      await widget.settled();
      for (let first = 1; first <= 5; first++) {
        await widget.until(() => widget.position === `${first} of 12`, `card ${first}`);
        await aTimeout(500);
        expect(widget.position).to.equal(`${first} of 12`);
        widget.button('Next').click();
      }
    });
  }

  it('returns to the start when a filter is chosen at the end, and says who chose', async () => {
    const data = (index: number) => ({ attributes: `data-nation="${index % 3 ? 'England' : 'Wales'}"` });
    const widget = await Harness.of(articles(12, data), 'filters="nation"', 700);
    await widget.settled();
    for (let press = 0; press < 6; press++) widget.button('Next').click();
    await widget.until(() => widget.position === '11 to 12 of 12', 'the end');
    await aTimeout(700);
    const before = widget.events.length;
    await widget.choose('nation', 'Wales');
    await widget.until(() => widget.position === '1 to 2 of 4', 'the start of the four');
    await aTimeout(300);
    await widget.until(() => widget.one('.row').scrollLeft === 0, 'the start, to the pixel');
    const sources = widget.events.slice(before).map((event) => (event as IpecSlideChangeEvent).source);
    expect(sources.every((source) => source === 'user')).to.equal(true);
  });

  it('holds five hundred cards', async () => {
    const widget = await Harness.of(articles(500), '', 1000);
    await widget.settled();
    expect(widget.position).to.equal('1 to 3 of 500');
    widget.element.goTo('case-321');
    await widget.until(() => widget.position.includes('321'), 'a far card');
    await aTimeout(600);
    widget.button('Next').click();
    await widget.until(() => widget.position.startsWith('324'), 'the next ones');
  });

  it('keeps the element of a card, and the focus in it, when the page reorders its items', async () => {
    const widget = await Harness.of(articles(4), 'layout="grid"');
    const link = widget.one<HTMLAnchorElement>('#ipec-case-case-3 a');
    link.focus();
    widget.element.prepend(widget.element.querySelector('#case-3')!);
    await widget.until(() => widget.titles[0] === 'Case 3', 'the new order');
    expect(widget.root.activeElement === link).to.equal(true);
  });

  it('keeps the focus in a link whose card says other words than before, by its address or its place', async () => {
    const widget = await Harness.of(articles(4), 'layout="grid"');
    const focused = (): string | undefined => widget.root.activeElement?.textContent?.trim();
    const change = async (
      selector: string,
      write: (node: HTMLElement) => void,
      title: string,
    ): Promise<void> => {
      write(widget.element.querySelector<HTMLElement>(selector)!);
      await widget.until(() => widget.all('.card').some((one) => one.textContent?.includes(title)), title);
    };
    widget.one<HTMLAnchorElement>('#ipec-case-case-3 a').focus();
    await change('#case-3 p', (node) => (node.textContent = 'Other words'), 'Other words');
    expect(focused()).to.equal('Case 3');
    await change('#case-3 a', (node) => (node.textContent = 'Renamed'), 'Renamed');
    expect(focused()).to.equal('Renamed');
    await change('#case-3', (node) => node.removeAttribute('id'), 'Renamed');
    await widget.until(() => widget.root.querySelector('#ipec-case-renamed') !== null, 'another id');
    expect(focused(), 'the same address in another entry').to.equal('Renamed');
    await change('article:nth-child(3) a', (node) => node.setAttribute('href', '/elsewhere'), 'Renamed');
    await widget.until(() => widget.root.querySelector('a[href$="/elsewhere"]') !== null, 'another address');
    expect(focused(), 'another address in the same place').to.equal('Renamed');
  });
});
