import { ProcedureSelector } from '@ipec/procedure-selector';
import '@ipec/procedure-selector/define.js';
import { ShadowDriver } from '@ipec/test-kit/shadow-driver.ts';
import { fixture, nextFrame, waitUntil } from '@open-wc/testing';

export const EVENTS = [
  'ipec-step',
  'ipec-answer-change',
  'ipec-outcome',
  'ipec-record-export',
  'ipec-error',
  'ipec-warning',
] as const;

const LINKS = `<ul><li><a href="https://example.org/open" data-route="open">Guidance on the open procedure</a></li>
  <li><a href="https://example.org/case" data-case-study="open cfp">Road sensors</a></li></ul>`;

/** Drives a selector as a person does: by what is on the screen. */
export class Harness extends ShadowDriver<ProcedureSelector> {
  readonly events: Event[];

  /** @param before - what was sent on the page until now */
  constructor(element: ProcedureSelector, before: readonly Event[] = []) {
    super(element);
    this.events = before.filter(({ target }) => target === element);
    for (const name of EVENTS) element.addEventListener(name, (event) => this.events.push(event));
  }

  static async of(attributes = '', { lang = 'en', width = 900, children = '' } = {}): Promise<Harness> {
    // An element whose rules are there already tells its errors before the first frame.
    const before: Event[] = [];
    const note = (event: Event): void => void before.push(event);
    for (const name of EVENTS) document.addEventListener(name, note);
    const box = await fixture<HTMLElement>(
      `<div lang="${lang}" style="inline-size:${width}px;line-height:2"><ipec-procedure-selector ${attributes}>${LINKS}${children}</ipec-procedure-selector></div>`,
    );
    const element = box.querySelector('ipec-procedure-selector');
    for (const name of EVENTS) document.removeEventListener(name, note);
    if (!(element instanceof ProcedureSelector)) throw new Error('The element was not upgraded.');
    const harness = new Harness(element, before);
    await harness.until(() => harness.root.querySelector('.selector') !== null, 'the start page is drawn');
    return harness;
  }

  get view(): string {
    return this.one('.selector').dataset['view'] ?? '';
  }

  get title(): string {
    return this.one('#title').textContent?.trim() ?? '';
  }

  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  names(name: string): Event[] {
    return this.events.filter(({ type }) => type === name);
  }

  async press(selector: string): Promise<void> {
    this.one<HTMLButtonElement>(selector).click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
  }

  /** Gives one answer: an option's value, or a figure as it would be typed. */
  async give(value: string): Promise<void> {
    const radio = this.root.querySelector<HTMLInputElement>(`form.ask input[value="${value}"]`);
    const figure = this.root.querySelector<HTMLInputElement>('input[name=figure]');
    if (radio) radio.click();
    else if (figure) {
      figure.value = value;
      figure.dispatchEvent(new Event('input', { bubbles: true }));
    } else throw new Error(`"${value}" cannot be given to ${this.title}.`);
    await this.press('form.ask .primary');
  }

  /** Writes the reason for an answer, which is given next. */
  async because(text: string): Promise<void> {
    this.one<HTMLDetailsElement>('details.because').open = true;
    await this.until(() => this.root.querySelector('textarea[name=because]') !== null, 'the field is there');
    this.one<HTMLTextAreaElement>('textarea[name=because]').value = text;
  }

  /** Answers every question from the table, by legend; anything else is not known, and no unlikely situation applies. */
  async answerAll(table: Readonly<Record<string, string>>): Promise<void> {
    if (this.view === 'start') await this.press('.start .primary');
    for (let turns = 0; this.view !== 'check' && turns < 60; turns += 1) {
      if (this.view === 'several') await this.give('~none');
      else await this.give(table[this.title] ?? 'unsure');
    }
  }

  async toResult(table: Readonly<Record<string, string>> = ORDINARY): Promise<void> {
    await this.answerAll(table);
    await this.press('.step > .buttons .primary');
    await this.until(() => this.root.querySelector('section.record') !== null, 'the record form is there');
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 8000 });
  }
}

/** A council in England that buys services on the open market for £250,000, VAT included. */
export const ORDINARY: Readonly<Record<string, string>> = {
  "Which nation's public body is buying?": 'england',
  'What kind of organisation are you?': 'council',
  'What are you planning to do?': 'purchase',
  'What is it mainly?': 'services',
  'What will you pay over the fixed term, before any extension or option?': '£250,000',
  'How do your figures treat VAT?': 'included',
  'How much more could you pay if you used every extension, renewal and option?': '0',
  'How much would related purchases add that could sensibly go in the same contract?': '0',
  'How many suppliers could meet the need?': 'many',
  'How ready is the solution you need?': 'established',
  'What do you most need from bidders before you choose?': 'written-bids',
  'Is there a live framework you can use for this?': 'none',
  'How urgent is it?': 'none',
  'Is it a healthcare service for NHS patients or the public?': 'no',
  'Which group of services is it in?': 'ordinary',
  'Is there a dynamic market you can use for this?': 'none',
};
