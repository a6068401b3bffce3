import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Load<T> = () => Promise<T>;

/** Of the whole page, so that 50 charts ask for a part once. Null is a part that did not come. */
const asked = new Map<Load<unknown>, Promise<unknown>>();
const come = new Map<Load<unknown>, unknown>();

/** Asks for a part; again where it did not come. Rejects where it does not. */
export function getPart<T>(load: Load<T>): Promise<T> {
  const before = asked.get(load);
  if (before) return before as Promise<T>;
  const coming = load().then(
    (part) => {
      come.set(load, part);
      return part;
    },
    (error: unknown) => {
      asked.delete(load);
      come.set(load, null);
      throw error;
    },
  );
  asked.set(load, coming);
  return coming;
}

/** The parts that one chart waits for. */
export class PartsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #waiting = new Map<Load<unknown>, Promise<void>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hostConnected(): void {
    // A part outlives the host's moves about the page.
  }

  /** The part; undefined while it is on its way, and then the host is updated; null where it did not come. */
  use<T>(load: Load<T>): T | null | undefined {
    if (!come.has(load) && !this.#waiting.has(load)) this.#waiting.set(load, this.#wait(load));
    return come.get(load) as T | null | undefined;
  }

  async #wait(load: Load<unknown>): Promise<void> {
    await getPart(load).catch(() => null);
    this.#waiting.delete(load);
    this.#host.requestUpdate();
  }

  /** Asks again for a part that did not come. */
  retry(load: Load<unknown>): void {
    void getPart(load).then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  /** Ends when nothing that the drawing needs is on its way. */
  async settled(): Promise<boolean> {
    if (this.#waiting.size === 0) return false;
    await Promise.all(this.#waiting.values());
    return true;
  }
}
