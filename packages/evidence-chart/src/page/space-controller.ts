import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchPrint } from './print.ts';
import { measureSpace, widthFor, unwatchWidth, watchWidth, type Space } from './space.ts';

/** Knows the space of its host, and whether it is being printed; updates it when either changes. */
export class SpaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #space: Space | undefined;
  #measured: Promise<void> | undefined;
  #printing = false;
  #unwatchPrint: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get space(): Space | undefined {
    return this.#space;
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
