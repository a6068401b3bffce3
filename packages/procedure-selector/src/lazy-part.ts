import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A further part of the widget: asked for once, and again only if it failed and somebody asks. */
export class LazyPart<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #promise: Promise<T> | undefined;
  #value: T | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    // A part outlives the host's moves about the page.
  }

  /** Asks for the part and redraws the host when it is there, or is known not to come. */
  async get(): Promise<T | undefined> {
    this.#promise ??= this.#load();
    try {
      this.#value = await this.#promise;
      this.#failed = false;
    } catch {
      this.#promise = undefined;
      this.#failed = true;
    }
    this.#host.requestUpdate();
    return this.#value;
  }
}
