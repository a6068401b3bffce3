import { expect } from '@open-wc/testing';
import { articles, Harness } from './harness.ts';

const data = (index: number) => ({
  attributes: `data-sector="${['Housing', 'Health', 'Transport'][index % 3]}" data-nation="Wales" data-route="${index % 2 ? 'SBRI' : 'pilot; SBRI'}"`,
});

describe('filters', () => {
  it('are offered for the fields that tell cards apart, in the author’s order', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="route, nation sector nonsense"');
    expect(widget.labels).to.deep.equal(['Procurement route', 'Sector']);
    expect(
      widget.all<HTMLOptionElement>('select[name="sector"] option').map((option) => option.text),
    ).to.deep.equal(['All', 'Health (2)', 'Housing (2)', 'Transport (2)']);
  });

  it('narrow the list together, say how many are left, and are cleared by one button', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="sector route" layout="grid"');
    await widget.choose('sector', 'Housing');
    expect(widget.titles).to.deep.equal(['Case 1', 'Case 4']);
    expect(widget.one('.shown').textContent?.trim()).to.equal('Showing 2 of 6');
    await widget.choose('route', 'pilot');
    expect(widget.titles).to.deep.equal(['Case 1']);
    widget.button('Clear filters').click();
    await widget.element.updateComplete;
    expect(widget.titles).to.have.length(6);
    const sector = widget.one<HTMLSelectElement>('select[name="sector"]');
    expect(sector.value).to.equal('');
    await widget.until(() => widget.root.activeElement === sector, 'the first filter has the focus');
  });

  it('are made anew when they are cleared, so that a screen reader says the one that has the focus, once', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="sector route" layout="grid"');
    const selects = (): HTMLSelectElement[] => widget.all<HTMLSelectElement>('select');
    for (const sector of ['Housing', 'Health', 'Transport']) {
      const before = selects();
      await widget.choose('sector', sector);
      expect(selects(), 'a choice leaves them in their place').to.deep.equal(before);
      widget.button('Clear filters').focus();
      widget.button('Clear filters').click();
      await widget.element.updateComplete;
      const after = selects();
      expect(after.map(({ name, value }) => [name, value])).to.deep.equal([
        ['sector', ''],
        ['route', ''],
      ]);
      // Firefox reports each value that a script sets, and the reader says it before it comes to the focus.
      expect(before[0]?.value, 'the old one was not set back').to.equal(sector);
      expect(after.filter((one) => before.includes(one))).to.deep.equal([]);
      // What has the focus while it changes is said twice.
      expect(after).not.to.contain(widget.root.activeElement);
      await widget.until(() => widget.root.activeElement === after[0], 'the first filter has the focus');
      expect(selects(), 'they stay when the button goes').to.deep.equal(after);
    }
  });

  it('do not call a reader back who went on after the button was pressed', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="sector route" layout="grid"');
    const elsewhere = document.createElement('button');
    widget.element.after(elsewhere);
    const places = [
      () => elsewhere,
      () => widget.one<HTMLElement>('select[name="route"]'),
      () => widget.one<HTMLElement>('li a'),
    ];
    for (const place of places) {
      await widget.choose('sector', 'Housing');
      widget.button('Clear filters').focus();
      widget.button('Clear filters').click();
      await widget.element.updateComplete;
      place().focus();
      await widget.until(() => widget.one('.clear').matches('[hidden]'), 'the button is gone');
      expect(widget.root.activeElement ?? document.activeElement).to.equal(place());
    }
  });

  it('say so where nothing is left', async () => {
    const widget = await Harness.of(
      articles(2, (index) => ({ attributes: `data-sector="S${index}" data-nation="N${index}"` })),
      'filters="sector nation"',
    );
    await widget.choose('sector', 'S0');
    await widget.choose('nation', 'N1');
    expect(widget.titles).to.deep.equal([]);
    expect(widget.one('.shown').textContent).to.contain('No case study matches');
  });

  it('speak Welsh, and change when the page changes its language', async () => {
    const widget = await Harness.of(articles(4, data), 'filters="sector"', 900);
    const box = widget.element.parentElement!;
    expect(widget.labels).to.deep.equal(['Sector']);
    expect(widget.one<HTMLOptionElement>('option').text).to.equal('All');
    box.lang = 'cy-GB';
    await widget.until(() => widget.one<HTMLOptionElement>('option').text === 'Pob un', 'Welsh');
    box.lang = 'en';
    await widget.until(() => widget.one<HTMLOptionElement>('option').text === 'All', 'English');
  });

  it('are kept in the address, beside what is not ours, and come back from it', async () => {
    history.replaceState(null, '', '?page=2');
    const widget = await Harness.of(articles(6, data), 'filters="sector route" search address layout="grid"');
    await widget.choose('sector', 'Housing');
    expect(location.search).to.equal('?page=2&sector=Housing');
    const again = await Harness.of(articles(6, data), 'filters="sector route" search address layout="grid"');
    expect(again.titles).to.deep.equal(['Case 1', 'Case 4']);
    expect(again.one<HTMLSelectElement>('select[name="sector"]').value).to.equal('Housing');
    again.button('Clear filters').click();
    await again.element.updateComplete;
    expect(location.search).to.equal('?page=2');
    history.replaceState(null, '', location.pathname);
  });

  it('offer no choice that leads nowhere', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="sector route" layout="grid"');
    await widget.choose('route', 'pilot');
    const options = widget.all<HTMLOptionElement>('select[name="sector"] option');
    expect(options.map((option) => `${option.text.trim()}${option.disabled ? ' off' : ''}`)).to.deep.equal([
      'All',
      'Health (1)',
      'Housing (1)',
      'Transport (1)',
    ]);
  });

  it('fold away on a phone, behind a button that says how many are set', async () => {
    const widget = await Harness.of(articles(6, data), 'filters="sector" layout="grid"', 320);
    expect(widget.one('form').checkVisibility()).to.equal(false);
    widget.button('Filter').click();
    await widget.element.updateComplete;
    expect(widget.one('form').checkVisibility()).to.equal(true);
    await widget.choose('sector', 'Housing');
    expect(widget.button('Filter (1)').getAttribute('aria-expanded')).to.equal('true');
  });
});
