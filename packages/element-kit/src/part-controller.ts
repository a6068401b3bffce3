import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part, PartState } from './part.ts';

/** The parts that one element uses: it is updated when one comes or is refused. */
export class PartController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #waiting = new Map<Part<unknown>, Promise<void>>();
  readonly #used = new Set<Part<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A part outlives the moves of its element, so there is nothing to begin again.
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

  /** Whether one of the parts in use was refused, or this one. */
  hasFailed(part?: Part<unknown>): boolean {
    const parts: Iterable<Part<unknown>> = part ? [part] : this.#used;
    return [...parts].some(({ state }) => state === ('failed' satisfies PartState));
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
