import '@ipec/key-figures/define.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { turnedAround } from '@ipec/test-kit/lines-in-order.ts';

async function drawn(name: string): Promise<HTMLElement> {
  const markup = await (await fetch(new URL(`../../examples/${name}.html`, import.meta.url))).text();
  const box = await fixture<HTMLElement>(`<div lang="en" dir="rtl">${markup}</div>`);
  const widget = box.querySelector('ipec-key-figures')!;
  await waitUntil(() => widget.shadowRoot?.querySelector('.figure'), 'the widget is drawn', {
    timeout: 8000,
  });
  await widget.updateComplete;
  return widget;
}

describe('on a page that reads from right to left', () => {
  for (const name of ['figures', 'figures-welsh', 'figures-incomplete'])
    it(`each line of words is in the order of its own language: ${name}`, async () => {
      expect(turnedAround(await drawn(name))).to.deep.equal([]);
    });

  it('stands at the right side, where such a page begins', async () => {
    const widget = await drawn('figures');
    const value = widget.shadowRoot!.querySelector('.value')!;
    const words = document.createRange();
    words.selectNodeContents(value);
    const box = value.getBoundingClientRect();
    expect(words.getBoundingClientRect().right).to.be.closeTo(box.right, 1);
    expect(words.getBoundingClientRect().left).to.be.above(box.left + 5);
  });
});
