import type { ReactiveController, ReactiveControllerHost } from 'lit';

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/**
 * Reads the host's children into a model, and again whenever the page changes them. The children are the data; they are
 * never moved or written.
 */
export class ChildrenController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: (host: Element) => T;
  #observer: MutationObserver | undefined;
  #value: T | undefined;

  constructor(host: ReactiveControllerHost & Element, read: (host: Element) => T) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** What the children say now. Read once, then kept until they change. */
  get value(): T {
    return (this.#value ??= this.#read(this.#host));
  }

  hostConnected(): void {
    this.#value = undefined;
    // Not before: where a page is rendered on a server, there is none.
    this.#observer ??= new MutationObserver((records) => this.#onMutation(records));
    this.#observer.observe(this.#host, WATCHED);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #onMutation(records: readonly MutationRecord[]): void {
    // The host's own attributes are its properties, not its data.
    if (records.every(({ target, type }) => target === this.#host && type === 'attributes')) return;
    this.#value = undefined;
    this.#host.requestUpdate();
  }
}
