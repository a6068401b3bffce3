import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepFocus } from './focus.ts';
import { mirror, readFocus, readTyped, readTypedBefore, type Focus } from './source.ts';
import type { FormState } from './state.ts';
import { takeOver, type Values } from './view-model.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode; now: () => number };

/** What a person typed, in the page's own form before and in its view since; and where they type. */
export class Answers implements ReactiveController {
  values: Values = {};
  /** When the form was shown, in milliseconds since 1970; 0 before. */
  shownAt = 0;
  /** How often the answers were refused. */
  refusals = 0;
  readonly #host: Host;
  #taken: HTMLFormElement | null = null;
  #focus: Focus | null = null;
  #next: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.shownAt ||= this.#host.now();
    // A browser that goes back without its page cache fills the page's own form in late.
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
  }

  hostUpdated(): void {
    if (this.#focus) keepFocus(this.#host.renderRoot, this.#focus);
    if (this.#next) this.#host.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
    this.#focus = this.#next = null;
  }

  /** Once for each form that the page puts here: what was typed in it, and where the caret was. */
  takeOver(): void {
    const form = this.#host.querySelector('form');
    if (!form || form === this.#taken) return;
    this.#taken = form;
    this.values = takeOver(this.values, readTypedBefore(form));
    this.#focus = readFocus(this.#host);
  }

  /** Reads what the view holds, and writes it into the page's own form. */
  read(): void {
    const form = this.#host.renderRoot.querySelector('form');
    if (!form) return;
    this.values = readTyped(form);
    if (this.#taken) mirror(form, this.#taken);
  }

  /** Begins again with nothing. */
  reset(): void {
    this.values = {};
    this.shownAt = this.#host.now();
  }

  /** Moves the focus there with the next update. */
  focus(selector: string): void {
    this.#next = selector;
  }

  /** Moves the focus to what a person has to look at next. */
  follow({ errors, question, phase }: FormState): void {
    if (errors.length > 0) {
      this.refusals += 1;
      this.focus('.summary');
    }
    if (question !== null) this.focus('.question');
    if (phase === 'sent') this.focus('.sent');
  }

  #onPageShow = (): void => {
    if (!this.#taken) return;
    this.values = takeOver(this.values, readTypedBefore(this.#taken));
    this.#host.requestUpdate();
  };
}
