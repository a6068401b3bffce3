import type { LitElement, ReactiveController } from 'lit';

/**
 * When the box of tools is drawn. Its fifty routes are half of a page and not what a person waits for: where it already stands
 * beside a question, it takes up the answer once the next question is painted.
 */
export class BoxController implements ReactiveController {
  readonly #host: LitElement;
  readonly #turn: () => number;
  #drawnFor = 0;
  #stands = false;
  /** Whether this update leaves the box as it stands. */
  isLate = false;

  constructor(host: LitElement, turn: () => number) {
    this.#host = host;
    this.#turn = turn;
    host.addController(this);
  }

  hostUpdate(): void {
    this.isLate = this.#stands && this.#drawnFor !== this.#turn();
  }

  hostUpdated(): void {
    const turn = this.#turn();
    this.#stands = this.#host.renderRoot.querySelector('.box') !== null;
    if (!this.isLate) this.#drawnFor = turn;
    else requestAnimationFrame(() => setTimeout(() => this.#catchUp(turn)));
  }

  #catchUp(turn: number): void {
    this.#drawnFor = turn;
    this.#host.requestUpdate();
  }
}
