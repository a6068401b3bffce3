import type { PartController } from '@ipec/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TakeAway } from '../events.ts';
import { takeAway } from '../parts.ts';
import type { LinkState } from './permalink.ts';
import type { TakeAwayInput } from './take-away.ts';

/** Gives a reader files and links, plays and stops the sound, and follows a link that names this chart. */
export class TakeAwayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: PartController;
  readonly #onLink: (state: LinkState) => void;
  #stop: (() => void) | undefined;
  #answer = '';
  #hasMenu = false;

  constructor(
    host: ReactiveControllerHost & Element,
    parts: PartController,
    onLink: (state: LinkState) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#onLink = onLink;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    this.#stop?.();
  }

  get isPlaying(): boolean {
    return this.#stop !== undefined;
  }

  /** What became of the last request, for everybody to read: that the link is copied, or the link. */
  get answer(): string {
    return this.#answer;
  }

  /** Whether the menu is open. */
  get hasMenu(): boolean {
    return this.#hasMenu;
  }

  toggleMenu(): void {
    this.#hasMenu = !this.#hasMenu;
    this.#answer = '';
    this.#host.requestUpdate();
  }

  /** Takes something along. The sound that plays is stopped by the same request. */
  async take(
    what: TakeAway,
    input: () => Omit<TakeAwayInput, 'host' | 'onEnd' | 'answer'> | undefined,
  ): Promise<void> {
    this.#say('');
    if (what === 'sound' && this.#stop) return this.#stop();
    const part = await this.#parts.load(takeAway);
    const given = input();
    if (!part || !given) return;
    const stop = await part.takeAway(what, {
      ...given,
      host: this.#host,
      onEnd: () => this.#play(undefined),
      answer: (text) => this.#say(text),
    });
    if (stop) this.#play(stop);
  }

  /** Shows what the address of the page says of this chart, where it says anything. */
  readonly follow = async (): Promise<void> => {
    if (!this.#host.ownerDocument.URL.includes('#chart.')) return;
    const state = (await this.#parts.load(takeAway))?.stateOf(this.#host);
    if (state && Object.keys(state).length > 0) this.#onLink(state);
  };

  #say(text: string): void {
    this.#answer = text;
    this.#host.requestUpdate();
  }

  #play(stop: (() => void) | undefined): void {
    this.#stop = stop;
    this.#host.requestUpdate();
  }
}
