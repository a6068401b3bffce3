import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeFragment } from './anchor-controller.ts';

/** How a widget's state and the query of the page's address are turned into each other: pure functions of the widget. */
export interface AddressOptions {
  /** Whether the author wants it. */
  readonly isOn: () => boolean;
  /** Takes the state from a query string, on load and when the reader goes back or forward. */
  readonly read: (search: string) => void;
  /** The query string with the state in it; what belongs to others stays. */
  readonly write: (search: string) => string;
  /** Whether a fragment leads to an entry of the widget. */
  readonly leadsInto: (fragment: string) => boolean;
}

/** Keeps a widget's state in the page's address, so that a reader can come back to it and send it on. */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AddressOptions;
  #isRead = false;

  constructor(host: ReactiveControllerHost, options: AddressOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.#onPop);
  }

  /** Takes the state from the address, the first time that the author's wish is known. Called before the state is used. */
  load(): void {
    if (this.#isRead || !this.#options.isOn()) return;
    this.#isRead = true;
    this.#options.read(globalThis.location.search);
  }

  /**
   * Writes the state into the address, without a step in the history: Back leads where the reader came from.
   *
   * @param isReader - whether the reader chose it. A link that they followed into the widget before is done then: left in the
   *   address, it would be followed again when they come back, and undo what they chose.
   */
  save({ isReader = false } = {}): void {
    if (!this.#options.isOn()) return;
    const { pathname, search, hash } = globalThis.location;
    const next = this.#options.write(search);
    if (next === search) return;
    const isDone = isReader && this.#options.leadsInto(decodeFragment(hash));
    try {
      globalThis.history.replaceState(globalThis.history.state, '', pathname + next + (isDone ? '' : hash));
    } catch {
      // A sandboxed frame has an address that nobody may write.
    }
  }

  #onPop = (): void => {
    if (!this.#options.isOn()) return;
    this.#options.read(globalThis.location.search);
    this.#host.requestUpdate();
  };
}
