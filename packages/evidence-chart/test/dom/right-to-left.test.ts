import '@ipec/evidence-chart/define.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { turnedAround } from '@ipec/test-kit/lines-in-order.ts';
import { Harness, SAID, table } from './harness.ts';

async function drawn(name: string): Promise<HTMLElement> {
  const markup = await (await fetch(new URL(`../../examples/${name}.html`, import.meta.url))).text();
  const box = await fixture<HTMLElement>(`<div lang="en" dir="rtl">${markup}</div>`);
  const widget = box.querySelector('ipec-evidence-chart')!;
  await waitUntil(() => widget.shadowRoot?.querySelector('svg'), 'the widget is drawn', { timeout: 8000 });
  await widget.updateComplete;
  return widget;
}

describe('on a page that reads from right to left', () => {
  for (const name of ['chart-bar', 'chart-line-gap'])
    it(`each line of words is in the order of its own language: ${name}`, async () => {
      const chart = await drawn(name);
      await waitUntil(
        () => turnedAround(chart).length === 0,
        'the part with the rest of the styles is there',
        { timeout: 8000 },
      );
      expect(turnedAround(chart)).to.deep.equal([]);
    });

  it('scrolls a wide table to its last column, which stands on the left', async () => {
    const services = [
      'Schools',
      'Highways',
      'Libraries',
      'Housing',
      'Planning',
      'Leisure',
      'Refuse',
      'Transport',
    ];
    const rows = ['Leeds', 'York'].map((name) => [name, ...services.map((_, index) => `${index + 10},000`)]);
    const chart = await Harness.of(
      table([['Council', ...services], ...rows]),
      `dir="rtl" view="table" ${SAID}`,
      320,
    );
    await chart.until(() => chart.all('.scroll').length === 1, 'the table is there');
    const scroll = chart.one('.scroll');
    await chart.until(() => scroll.scrollWidth > scroll.clientWidth + 100, 'the table is wider');
    scroll.scrollTo({ left: -scroll.scrollWidth, behavior: 'instant' });
    const last = chart.one('tbody tr').lastElementChild!.getBoundingClientRect();
    expect(last.left).to.be.at.least(scroll.getBoundingClientRect().left - 1);
  });
});
