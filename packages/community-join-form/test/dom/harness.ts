import { CommunityJoinForm } from '@ipec/community-join-form';
import '@ipec/community-join-form/define.js';
import { plainForm } from '@ipec/community-join-form/snippet.js';
import { ShadowDriver } from '@ipec/test-kit/shadow-driver.ts';
import { fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** One request as the element made it. */
export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the network does with a request. */
export type Reply = (asked: Asked) => Response | Promise<Response>;

export const CREATED: Reply = () => Response.json({ status: 'received' }, { status: 201 });
export const NO_NETWORK: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

export function status(code: number, body: unknown = {}, headers: Record<string, string> = {}): Reply {
  return () => Response.json(body, { status: code, headers });
}

export const ATTRIBUTES =
  'action="https://join.example.org/members" controller="Example Council" privacy-href="https://example.org/privacy" heading="Join the community"';

export function form(language: 'en' | 'cy' = 'en'): string {
  return plainForm({
    action: 'https://join.example.org/members',
    language,
    controllers: ['Example Council'],
    privacyHref: 'https://example.org/privacy',
  });
}

/** Drives a form as a person does: by what is on the screen, and with real keys. */
export class Harness extends ShadowDriver<CommunityJoinForm> {
  readonly events: Event[] = [];
  readonly asked: Asked[] = [];
  /** What the next requests are answered with; the last one stays. */
  replies: Reply[] = [CREATED];

  constructor(element: CommunityJoinForm) {
    super(element);
    element.fetch = (url, init) => this.#answer(url, init);
    // As if the form had been on the screen for a minute.
    element.now = () => Date.now() + 60_000;
    for (const name of ['ipec-submit', 'ipec-success', 'ipec-error'])
      element.addEventListener(name, (event) => this.events.push(event));
  }

  static async of(inner = form(), attributes = ATTRIBUTES, width = 600): Promise<Harness> {
    const box = await fixture<HTMLElement>(
      `<div style="inline-size:${width}px"><ipec-community-join-form ${attributes}>${inner}</ipec-community-join-form></div>`,
    );
    const element = box.querySelector('ipec-community-join-form');
    if (!(element instanceof CommunityJoinForm)) throw new Error('The element was not upgraded.');
    await element.updateComplete;
    return new Harness(element);
  }

  async #answer(url: string, { headers, body }: RequestInit): Promise<Response> {
    const asked = {
      url,
      headers: headers as Record<string, string>,
      body: JSON.parse(String(body ?? '{}')) as Record<string, unknown>,
    };
    this.asked.push(asked);
    const reply = this.replies.length > 1 ? this.replies.shift() : this.replies[0];
    if (!reply) throw new Error('No reply was set.');
    return reply(asked);
  }

  text(selector: string): string {
    return (this.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The control of a label, as a person finds it. */
  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = this.all<HTMLLabelElement>('label').find((one) =>
      one.textContent?.trim().startsWith(label),
    );
    const control = found && this.root.getElementById(found.htmlFor);
    if (!control) throw new Error(`There is no field "${label}".`);
    return control as T;
  }

  get submitButton(): HTMLButtonElement {
    return this.one<HTMLButtonElement>('button.submit');
  }

  get values(): Record<string, FormDataEntryValue> {
    return Object.fromEntries(new FormData(this.one<HTMLFormElement>('form')));
  }

  /** Types what is required, with the keyboard. */
  async fill({ email = 'ada@example.gov.uk' }: { email?: string } = {}): Promise<void> {
    const words = [
      ['Full name', 'Ada Example'],
      ['Work email', email],
      ['Organisation', 'Example Council'],
    ] as const;
    for (const [label, answer] of words) {
      this.field(label).focus();
      await sendKeys({ type: answer });
    }
    this.field('Council').focus();
    await sendKeys({ press: ' ' });
  }

  async press(): Promise<void> {
    this.submitButton.focus();
    await sendKeys({ press: 'Enter' });
    await this.element.updateComplete;
  }

  async until(condition: () => boolean, what: string, timeout = 8000): Promise<void> {
    await waitUntil(condition, what, { timeout });
  }

  sent(): Promise<void> {
    return this.until(() => this.root.querySelector('.sent') !== null, 'it was sent');
  }

  kinds(): string[] {
    return this.events.map((event) => ('kind' in event ? `${event.type} ${String(event.kind)}` : event.type));
  }
}
