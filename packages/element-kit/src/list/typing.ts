import type { ReactiveControllerHost } from 'lit';

/** Milliseconds without a key after which a reader has typed what they search for. */
const PAUSE = 500;

/**
 * Whether a reader types. What is announced of a search waits for a pause: a screen reader drops what it was about to say at
 * the next key.
 */
export class Typing {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get isOn(): boolean {
    return this.#pause !== undefined;
  }

  /** A key was pressed. The host is updated again after the pause. */
  type(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#host.requestUpdate();
    }, PAUSE);
  }
}
