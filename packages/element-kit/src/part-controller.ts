import type { ReactiveControllerHost } from 'lit';
import type { Part } from './part.ts';

/** The parts that one element uses: it is updated when one comes or is refused. */
export class PartController {
  readonly #host: ReactiveControllerHost;
  readonly #waiting = new Map<Part<unknown>, Promise<void>>();
  readonly #used = new Set<Part<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The part's exports, or undefined while it is coming or where it was refused: `state` tells which. The first use
   * loads the part; a refused one is loaded again only by `retry`.
   */
  use<T>(part: Part<T>): T | undefined {
    this.#used.add(part);
    if (part.state === 'idle' || part.state === 'loading') void this.#wait(part);
    return part.value;
  }

  /** Loads a part for an action of a person: also one that was refused before. Undefined where it is refused again. */
  async load<T>(part: Part<T>): Promise<T | undefined> {
    this.#used.add(part);
    await this.#wait(part);
    return part.value;
  }

  /** Loads every refused part again. */
  retry(): void {
    for (const part of this.#used) if (part.state === 'failed') void this.#wait(part);
    this.#host.requestUpdate();
  }

  /**
   * An element's `getUpdateComplete`: updates until no part that the element uses is on its way.
   *
   *     protected override getUpdateComplete() { return this.#parts.complete(() => super.getUpdateComplete()); }
   */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    let isComplete = await update();
    while (this.#waiting.size > 0) {
      await Promise.all(this.#waiting.values());
      isComplete = await update();
    }
    return isComplete;
  }

  #wait(part: Part<unknown>): Promise<void> {
    const before = this.#waiting.get(part);
    if (before) return before;
    const waiting = part.load().then(
      () => this.#settle(part),
      () => this.#settle(part),
    );
    this.#waiting.set(part, waiting);
    return waiting;
  }

  #settle(part: Part<unknown>): void {
    this.#waiting.delete(part);
    this.#host.requestUpdate();
  }
}
