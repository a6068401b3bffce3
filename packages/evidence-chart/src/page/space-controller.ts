import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchPrint } from './print.ts';
import { measureSpace, widthFor, unwatchWidth, watchWidth, type Space } from './space.ts';

/** The width of what a page of A4 holds between its margins. A wider picture would be made smaller, and its words with it. */
const PAPER = 680;

/** Knows the space of its host, and whether it is being printed; updates it when either changes. */
export class SpaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #space: Space | undefined;
  #measured: Promise<void> | undefined;
  #paper: Space | undefined;
  #printing = false;
  #unwatchPrint: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get space(): Space | undefined {
    return this.#printing && this.#space && this.#space.width > PAPER
      ? this.#onPaper(this.#space)
      : this.#space;
  }

  get printing(): boolean {
    return this.#printing;
  }

  /** Ends when the space is known. */
  get measured(): Promise<void> | undefined {
    return (this.#measured ??= measureSpace(this.#host).then((space) => {
      this.#space = space;
    }));
  }

  hostConnected(): void {
    watchWidth(this.#host, (width) => this.#onWidth(width));
    this.#unwatchPrint = watchPrint((printing) => this.#onPrint(printing));
  }

  hostDisconnected(): void {
    unwatchWidth(this.#host);
    this.#unwatchPrint?.();
    this.#measured = undefined;
  }

  #onPaper({ size, rtl }: Space): Space {
    if (this.#paper?.size !== size) this.#paper = { width: PAPER, size, rtl };
    return this.#paper;
  }

  /** A hidden host has no width; it keeps the picture that it had. */
  #onWidth(width: number): void {
    const space = this.#space;
    if (!space || width <= 0 || widthFor(width) === space.width) return;
    this.#space = { ...space, width: widthFor(width) };
    this.#host.requestUpdate();
  }

  #onPrint(printing: boolean): void {
    this.#printing = printing;
    this.#host.requestUpdate();
  }
}
