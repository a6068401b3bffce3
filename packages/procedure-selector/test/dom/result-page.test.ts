import { expect } from '@open-wc/testing';
import { Harness } from './harness.ts';

const WELSH_HEALTH = {
  "Which nation's public body is buying?": 'wales',
  'What kind of organisation are you?': 'council',
  'What are you planning to do?': 'purchase',
  'What is it mainly?': 'services',
  'Is it a healthcare service for NHS patients or the public?': 'yes',
};

describe('the page of a result', () => {
  it('says the recommendation first, and gathers what is ruled out by family', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    const [title, lead] = harness.all('.result > *');
    expect(title?.id).to.equal('title');
    expect(lead?.textContent).to.contain('Open procedure');
    const families = harness
      .all('details.family-routes > summary')
      .map(({ textContent }) => textContent ?? '');
    expect(families.length).to.be.greaterThan(5);
    const counted = families.map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
    const inside = harness.all('details.family-routes details.route').length;
    expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(inside);
    expect(harness.root.querySelector('.box'), 'every route is named on the page itself').to.equal(null);
  });

  it('leads to each of its parts by a button that moves the focus to the heading', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    const buttons = harness.all<HTMLButtonElement>('.contents button');
    expect(buttons.length).to.be.greaterThan(5);
    for (const button of buttons) {
      button.click();
      await harness.settled();
      const { activeElement } = harness.root;
      expect(activeElement?.textContent?.trim(), button.textContent ?? '').to.equal(
        button.textContent?.trim(),
      );
      expect(activeElement?.matches('h1, h2, h3, h4, h5, h6')).to.equal(true);
    }
    expect(location.hash).to.equal('');
  });

  it('is no dead end where a health body of Wales is in doubt', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult(WELSH_HEALTH);
    expect(harness.title).to.equal('Nothing can be recommended yet');
    const text = harness.one('.result').textContent ?? '';
    expect(text).to.match(/would settle most|take advice/i);
  });

  it('a reason that is written without a route chosen is not lost in silence', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    const because = harness.one<HTMLTextAreaElement>('section.record [name=because]');
    because.value = 'It suits us.';
    because.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    expect(harness.one('section.record .warning').textContent).to.contain('Choose the route');
    const chosen = harness.one<HTMLSelectElement>('section.record [name=chosen]');
    chosen.value = 'open';
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    expect(harness.root.querySelector('section.record .warning')).to.equal(null);
  });

  it('the comparison shows the periods of the plan: ten days for tenders from those selected', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    const left = harness.one<HTMLSelectElement>('select[name=left]');
    left.value = 'cfp_demo';
    left.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    const steps = harness
      .all('table.compare tr')
      .find(({ textContent }) => /Tender period/.test(textContent ?? ''));
    expect(steps?.querySelector('td')?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Tender period: 10 days',
    );
  });
});
