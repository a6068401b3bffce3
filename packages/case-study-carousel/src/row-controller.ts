import type { PartController } from '@ipec/element-kit';
import type { InView } from '@ipec/feeds/list';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cardsIn, inViewOf, sharesOf } from './cards-in-view.ts';
import type { SlideChangeSource } from './events.ts';
import { row as rowPart } from './parts.ts';
import type { MovingRow } from './row/index.ts';
import type { RowOptions } from './row/row-options.ts';

/**
 * Where a row is as long as nobody has moved it. What moves it and follows its way is a part, which comes with the first hand,
 * focus or scroll; a press that is there before it is done when it has come.
 */
export class RowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #parts: PartController;
  readonly #options: RowOptions;
  #moving: MovingRow | undefined;
  #inView: InView | null = null;
  #row: Element | null = null;
  #cards: readonly Element[] = [];
  #resizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, parts: PartController, options: RowOptions) {
    this.#host = host;
    this.#parts = parts;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // One that was only moved looks at its row again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(null);
    this.#cards = [];
  }

  /** The cards in view, or those that will be when the row has arrived. Null until the row was measured. */
  get inView(): InView | null {
    return this.#moving?.inView ?? this.#inView;
  }

  hostUpdated(): void {
    const row = this.#options.row();
    if (row !== this.#row) this.#watch(row);
    const cards = cardsIn(row);
    if (cards.length === this.#cards.length && cards.every((card, index) => card === this.#cards[index]))
      return;
    this.#cards = cards;
    // After the update, not in it: what it finds asks for another, in the same frame.
    queueMicrotask(this.#measure);
  }

  /** Moves by a whole view. */
  step(step: 1 | -1, source: SlideChangeSource): void {
    this.#move(
      (moving) => moving.step(step, source),
      (row) => row.scrollBy({ left: step * row.clientWidth * (row.matches(':dir(rtl)') ? -1 : 1) }),
    );
  }

  /** Whoever touches the row moves it from here on. */
  onHand = (): void => this.#move((moving) => moving.moveBy('user'));

  /** One of its buttons has the focus: what a press needs comes now. */
  onReach = (): void => this.#move(() => {});

  /** Says who moves the row next. */
  moveBy(source: SlideChangeSource): void {
    this.#move((moving) => moving.moveBy(source));
  }

  /** Other cards are shown: a row that was moved begins anew. */
  restart(source: SlideChangeSource): void {
    this.#moving?.restart(source);
  }

  /** @param plainly - the same without the part, where that is refused */
  #move(act: (moving: MovingRow) => void, plainly: (row: Element) => void = () => {}): void {
    if (this.#moving) return act(this.#moving);
    void this.#parts.load(rowPart).then((part) => {
      if (part) act((this.#moving ??= new part.MovingRow(this.#host, this.#options, this.#inView)));
      else if (this.#row) plainly(this.#row);
    });
  }

  #watch(row: Element | null): void {
    this.#resizes?.disconnect();
    this.#row?.removeEventListener('scroll', this.#onScroll);
    this.#row = row;
    if (!row) return;
    this.#resizes ??= new ResizeObserver(this.#measure);
    this.#resizes.observe(row);
    row.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  #onScroll = (): void => {
    if (!this.#moving) this.#move(() => {}, this.#measure);
  };

  #measure = (): void => {
    if (this.#moving || !this.#row) return;
    const { first, last } = this.#inView ?? {};
    this.#inView = this.#cards.length > 1 ? inViewOf(sharesOf(this.#row, this.#cards)) : null;
    if (this.#inView?.first !== first || this.#inView?.last !== last) this.#host.requestUpdate();
  };
}
