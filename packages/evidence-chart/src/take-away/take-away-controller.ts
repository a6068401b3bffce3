import type { PartController } from '@ipec/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TakeAway } from '../events.ts';
import { takeAway } from '../parts.ts';
import type { LinkState } from './permalink.ts';
import type { TakeAwayInput } from './take-away.ts';

/** Gives a reader files and links, and plays and stops the sound. */
export class TakeAwayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: PartController;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, parts: PartController) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get isPlaying(): boolean {
    return this.#stop !== undefined;
  }

  /** Takes something along. The sound that plays is stopped by the same request. */
  async take(what: TakeAway, input: () => Omit<TakeAwayInput, 'host' | 'onEnd'> | undefined): Promise<void> {
    if (what === 'sound' && this.#stop) return this.#stop();
    const part = await this.#parts.load(takeAway);
    const given = input();
    if (!part || !given) return;
    const onEnd = (): void => this.#play(undefined);
    const stop = await part.takeAway(what, { ...given, host: this.#host, onEnd });
    if (stop) this.#play(stop);
  }

  /** What the address of the page says of this chart. */
  async linked(): Promise<LinkState> {
    if (!this.#host.ownerDocument.URL.includes('#chart.')) return {};
    return (await this.#parts.load(takeAway))?.stateOf(this.#host) ?? {};
  }

  #play(stop: (() => void) | undefined): void {
    this.#stop = stop;
    this.#host.requestUpdate();
  }
}
