import { EvidenceChart } from '@ipec/evidence-chart';
import '@ipec/evidence-chart/define.js';
import { ShadowDriver } from '@ipec/test-kit/shadow-driver.ts';
import { fixture, waitUntil } from '@open-wc/testing';

/** Only the protocol of Chromium's developer tools can put a page into print. */
export const itPrints = navigator.userAgent.includes('Chrome') ? it : it.skip;

/** Rows as a table of a page, headings first. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

export const SHARES = table([
  ['Part', 'SMEs, %', 'Others, %'],
  ['Councils', '34%', '66%'],
  ['NHS', '20%', '80%'],
  ['Ministries', '[c]', '..'],
]);

export const SAID =
  'heading="Shares" summary="A third." source="Tussell" source-href="https://example.org/s"';

/** Drives a chart as a reader does: by what is on the screen. */
export class Harness extends ShadowDriver<EvidenceChart> {
  readonly events: Event[] = [];

  constructor(element: EvidenceChart) {
    super(element);
    for (const name of ['ipec-point', 'ipec-view', 'ipec-download', 'ipec-error'])
      element.addEventListener(name, (event) => this.events.push(event));
  }

  static async of(inner: string, attributes = SAID, width = 700, lang = 'en'): Promise<Harness> {
    const box = await fixture<HTMLElement>(
      `<div lang="${lang}" style="inline-size:${width}px;font:16px/1.5 Arial,sans-serif"><ipec-evidence-chart ${attributes}>${inner}</ipec-evidence-chart></div>`,
    );
    return Harness.at(box);
  }

  static async at(box: Element): Promise<Harness> {
    const element = box.querySelector('ipec-evidence-chart');
    if (!(element instanceof EvidenceChart)) throw new Error('The element was not upgraded.');
    const harness = new Harness(element);
    await element.updateComplete;
    return harness;
  }

  texts(selector: string): string[] {
    return this.all(selector).map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** What a listener hears of a figure: the option that the keys are on, or what the live region says. */
  get spoken(): string {
    const active = this.all('.graphic')[0]?.getAttribute('aria-activedescendant');
    return this.texts(active ? `#${active}` : '.vh[aria-live]').join();
  }

  /** Whether the part that is for readers has come: it brings the description. */
  get explored(): boolean {
    return this.texts('#description').join() !== '';
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 4000 });
  }
}
