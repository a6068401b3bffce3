import { CaseStudyCarousel } from '@ipec/case-study-carousel';
import '@ipec/case-study-carousel/define.js';
import { ShadowDriver } from '@ipec/test-kit/shadow-driver.ts';
import { aTimeout, fixture, waitUntil } from '@open-wc/testing';

/** One case as markup. Every part of it may be left out. */
export interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly attributes?: string;
  readonly inside?: string;
}

export function articles(count: number, item: (index: number) => Item = () => ({})): string {
  return Array.from({ length: count }, (_, index) => {
    const {
      id = `case-${index + 1}`,
      title = `Case ${index + 1}`,
      attributes = '',
      inside = '<p>Summary.</p>',
    } = item(index);
    return `<article id="${id}"${attributes && ` ${attributes}`}><h3><a href="https://example.org/${index + 1}">${title}</a></h3>${inside}</article>`;
  }).join('');
}

/** Drives a widget as a person does: by what is on the screen. */
export class Harness extends ShadowDriver<CaseStudyCarousel> {
  readonly events: Event[] = [];

  constructor(element: CaseStudyCarousel) {
    super(element);
    for (const name of ['ipec-slide-change', 'ipec-error'])
      element.addEventListener(name, (event) => this.events.push(event));
  }

  static async of(inner: string, attributes = '', width = 900): Promise<Harness> {
    const box = await fixture<HTMLElement>(
      `<div style="inline-size:${width}px"><ipec-case-study-carousel ${attributes}>${inner}</ipec-case-study-carousel></div>`,
    );
    const element = box.querySelector('ipec-case-study-carousel');
    if (!(element instanceof CaseStudyCarousel)) throw new Error('The element was not upgraded.');
    await element.updateComplete;
    return new Harness(element);
  }

  get titles(): string[] {
    return this.all('.card :is(h2, h3, h4, h5, h6)').map((heading) => heading.textContent?.trim() ?? '');
  }

  /** The words of each filter's label, without its choices. */
  get labels(): string[] {
    const words = (label: Element): string =>
      [...label.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])).join('');
    return this.all('label').map(words);
  }

  get position(): string {
    return this.root.querySelector('.position')?.textContent?.trim() ?? '';
  }

  get status(): string {
    return this.one('.status').textContent?.trim() ?? '';
  }

  async choose(field: string, value: string): Promise<void> {
    const select = this.one<HTMLSelectElement>(`select[name="${field}"]`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 4000 });
  }

  /** Waits until the row says where it is, and has stopped. */
  async settled(): Promise<void> {
    await this.until(() => this.position !== '', 'the row says where it is');
    await aTimeout(50);
  }
}
