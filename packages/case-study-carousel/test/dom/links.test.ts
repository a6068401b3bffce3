import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { IpecSlideChangeEvent } from '@ipec/case-study-carousel';
import { articles, Harness } from './harness.ts';

describe('deep links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('show the card that the fragment names and give it the focus', async () => {
    const widget = await Harness.of(articles(8), '', 320);
    await widget.settled();
    location.hash = '#ipec-case-case-6';
    await widget.until(() => widget.position === '6 of 8', 'the sixth card');
    expect(widget.root.activeElement?.id).to.equal('ipec-case-case-6');
    expect((widget.events.at(-1) as IpecSlideChangeEvent).source).to.equal('link');
  });

  it('work on load, with the id that the markup has', async () => {
    history.replaceState(null, '', '#ipec-case-third');
    const ids = ['one', 'two', 'ipec-case-third'];
    const widget = await Harness.of(
      articles(3, (index) => ({ id: ids[index] ?? '' })),
      'layout="grid"',
    );
    await widget.until(() => widget.root.activeElement?.id === 'ipec-case-third', 'the focus');
  });

  it('clear a filter that hides the card', async () => {
    const widget = await Harness.of(
      articles(4, (index) => ({ attributes: `data-sector="S${index % 2}"` })),
      'filters="sector" layout="grid"',
    );
    await widget.choose('sector', 'S0');
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 3']);
    location.hash = '#ipec-case-case-2';
    await widget.until(() => widget.root.activeElement?.id === 'ipec-case-case-2', 'the focus');
    expect(widget.titles).to.have.length(4);
  });

  it('clear a filter of the address that hides the card, in the address too', async () => {
    history.replaceState(null, '', `?${location.search.slice(1)}&x.sector=S0`);
    const widget = await Harness.of(
      articles(4, (index) => ({ attributes: `data-sector="S${index % 2}"` })),
      'filters="sector" layout="grid" address="x"',
    );
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 3']);
    location.hash = '#case-2';
    await widget.until(() => widget.titles.length === 4, 'all cards');
    expect(location.search).not.to.contain('x.sector');
    expect(location.hash).to.equal('#case-2');
  });

  it('are done once the reader filters: who comes back finds what they chose', async () => {
    const inner = articles(4, (index) => ({ attributes: `data-sector="S${index % 2}"` }));
    const attributes = 'filters="sector" layout="grid" address="x"';
    const widget = await Harness.of(inner, attributes);
    location.hash = '#ipec-case-case-2';
    await widget.until(() => widget.root.activeElement?.id === 'ipec-case-case-2', 'the focus');
    await widget.choose('sector', 'S0');
    expect(location.hash).to.equal('');
    expect(location.search).to.contain('x.sector=S0');
    // As the page is loaded anew when they come back.
    const again = await Harness.of(inner, attributes);
    await again.until(() => again.titles.join() === 'Case 1,Case 3', 'the cards that were chosen');
    history.replaceState(null, '', `${location.search}#elsewhere`);
    await again.choose('sector', 'S1');
    expect(location.hash, 'of the page').to.equal('#elsewhere');
    history.replaceState(null, '', location.search.replace(/&?x\.sector=\w+/, ''));
  });

  it('leave other fragments, even broken ones, to the page', async () => {
    const widget = await Harness.of(articles(3));
    history.replaceState(null, '', '#%E0%A4%A');
    dispatchEvent(new HashChangeEvent('hashchange'));
    location.hash = '#elsewhere';
    await widget.element.updateComplete;
    expect(widget.root.activeElement).to.equal(null);
    expect(widget.titles).to.have.length(3);
  });

  it('are also a method, which says whether there is such a card', async () => {
    const widget = await Harness.of(articles(8), '', 320);
    await widget.settled();
    expect(widget.element.goTo('no-such')).to.equal(false);
    expect(widget.element.goTo('case-4')).to.equal(true);
    await widget.until(() => widget.position === '4 of 8', 'the fourth card');
  });

  it('work twice: the same link leads there again', async () => {
    const widget = await Harness.of(articles(8), '', 320);
    await widget.settled();
    const link = document.createElement('a');
    // The id of the markup itself, which the browser knows as well.
    link.href = '#case-6';
    link.textContent = 'The sixth';
    link.style.cssText = 'position:fixed;inset:0 auto auto 0;font-size:30px';
    document.body.append(link);
    // A press of the hand: what the browser itself does comes after all that the page does.
    const press = (): Promise<void> => sendMouse({ type: 'click', position: [20, 15] });
    await press();
    await widget.until(() => widget.position === '6 of 8', 'the sixth card');
    widget.element.previous();
    widget.element.previous();
    await widget.until(() => widget.position === '4 of 8', 'away from it');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await press();
    await widget.until(() => widget.position === '6 of 8', 'the sixth card again');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(widget.root.activeElement?.id).to.equal('ipec-case-case-6');
    link.remove();
  });

  it('lead to a card by any id inside its markup', async () => {
    const inside = (index: number) => ({ inside: `<p id="deep-${index}">Summary.</p>` });
    const widget = await Harness.of(articles(6, inside), '', 320);
    await widget.settled();
    location.hash = '#deep-4';
    await widget.until(() => widget.position === '5 of 6', 'the fifth card');
  });
});
