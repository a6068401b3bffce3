import { arrivedAt, sizeOf, stepTarget, type InView } from '@ipec/feeds/list';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IpecSlideChangeEvent, type SlideChangeSource } from '../events.ts';
import { InViewController } from './in-view-controller.ts';
import type { RowOptions } from './row-options.ts';
import { scrollRowTo } from './scroll-row.ts';

/** Milliseconds after which a row that stands still on its way goes no further by itself. */
const STUCK = 500;

/**
 * Where a scrolling row is, and where it is going. A press that comes before the row has arrived is counted from where it is
 * going, so that no press is lost.
 */
export class MovingRow implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #options: RowOptions;
  readonly #view: InViewController;
  #going: InView | null = null;
  /** Where the row stood when it was last looked at on its way, and since when, in milliseconds. */
  #left: number | null = null;
  #since = 0;
  #isPushed = false;
  #first: number | null;
  /** What was in view before this looked at the row. */
  #before: InView | null;
  #source: SlideChangeSource = 'user';
  #returns = false;

  constructor(host: ReactiveControllerHost & EventTarget, options: RowOptions, before: InView | null) {
    this.#before = before;
    this.#first = before?.first ?? null;
    this.#host = host;
    this.#options = options;
    this.#view = new InViewController(host, options.row, (inView) => this.#onSettle(inView));
    host.addController(this);
    // It looks at the row after an update.
    host.requestUpdate();
  }

  /** The cards in view, or those that will be when the row has arrived. Null until the row was measured. */
  get inView(): InView | null {
    return this.#going ?? this.#view.inView ?? this.#before;
  }

  hostUpdated(): void {
    if (!this.#returns) return;
    this.#returns = false;
    const start = (): void => scrollRowTo(this.#options.row(), 0, true);
    start();
    // The browser goes back to the card that it had snapped to, once it has laid the others out.
    requestAnimationFrame(() => requestAnimationFrame(start));
  }

  /** Moves by a whole view. */
  step(step: 1 | -1, source: SlideChangeSource): void {
    const { inView } = this;
    const count = this.#options.shown().length;
    if (!inView || count === 0) return;
    const target = stepTarget(inView, step, count);
    this.#going = arrivedAt(target, sizeOf(inView), count);
    this.#isPushed = false;
    this.#source = source;
    this.#host.requestUpdate();
    scrollRowTo(this.#options.row(), target);
  }

  /** Says who moves the row next, such as whoever touches it: where it was going counts for nothing. */
  moveBy(source: SlideChangeSource): void {
    this.#going = null;
    this.#source = source;
  }

  /** Other cards are shown: the row begins anew with the next update. */
  restart(source: SlideChangeSource): void {
    this.moveBy(source);
    this.#returns = true;
    this.#host.requestUpdate();
  }

  /**
   * A busy machine pauses a row on its way, and a browser that lays the cards out meanwhile lets it stand for good: it is
   * then put where it was going, once. It has arrived there, or where it stands still after that.
   */
  #isOnItsWay(first: number): boolean {
    if (this.#going === null || first === this.#going.first) return false;
    const row = this.#options.row();
    const left = row?.scrollLeft ?? null;
    const now = performance.now();
    if (left !== this.#left) [this.#left, this.#since] = [left, now];
    if (now - this.#since < STUCK) return true;
    if (this.#isPushed) return false;
    this.#isPushed = true;
    this.#since = now;
    scrollRowTo(row, this.#going.first, true);
    return true;
  }

  #onSettle({ first }: InView): void {
    if (this.#isOnItsWay(first)) return this.#view.lookAgain();
    this.#left = this.#before = null;
    if (this.#going !== null) this.#host.requestUpdate();
    this.#going = null;
    const before = this.#first;
    this.#first = first;
    if (before === null || before === first) return;
    const shown = this.#options.shown()[first];
    if (shown) this.#host.dispatchEvent(new IpecSlideChangeEvent(first, shown.id, this.#source));
  }
}
