import '@ipec/resource-library/define.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { turnedAround } from '@ipec/test-kit/lines-in-order.ts';

async function drawn(name: string): Promise<HTMLElement> {
  const markup = await (await fetch(new URL(`../../examples/${name}.html`, import.meta.url))).text();
  const box = await fixture<HTMLElement>(`<div lang="en" dir="rtl">${markup}</div>`);
  const widget = box.querySelector('ipec-resource-library')!;
  await waitUntil(() => widget.shadowRoot?.querySelector('.documents, li'), 'the widget is drawn', {
    timeout: 8000,
  });
  await widget.updateComplete;
  return widget;
}

describe('on a page that reads from right to left', () => {
  for (const name of ['library', 'library-files', 'library-welsh'])
    it(`each line of words is in the order of its own language: ${name}`, async () => {
      expect(turnedAround(await drawn(name))).to.deep.equal([]);
    });
});
