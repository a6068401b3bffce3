import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchPrint } from './print.ts';
import { measureRoom, roomFor, unwatchWidth, watchWidth, type Room } from './room.ts';

/** Knows the room of its host, and whether it is being printed; updates it when either changes. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #room: Room | undefined;
  #measured: Promise<void> | undefined;
  #printing = false;
  #unwatchPrint: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get room(): Room | undefined {
    return this.#room;
  }

  get printing(): boolean {
    return this.#printing;
  }

  /** Ends when the room is known. */
  get measured(): Promise<void> | undefined {
    return (this.#measured ??= measureRoom(this.#host).then((room) => {
      this.#room = room;
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
    const room = this.#room;
    if (!room || width <= 0 || roomFor(width) === room.width) return;
    this.#room = { ...room, width: roomFor(width) };
    this.#host.requestUpdate();
  }

  #onPrint(printing: boolean): void {
    this.#printing = printing;
    this.#host.requestUpdate();
  }
}
