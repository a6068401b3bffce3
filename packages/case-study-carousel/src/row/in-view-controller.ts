import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InView } from '@ipec/feeds/list';
import { cardsIn, inViewOf, SHARES, sharesOf } from '../cards-in-view.ts';

/** Milliseconds of quiet after which a scroll has ended; `scrollend` is not in every engine. */
const QUIET = 100;

/** Watches which cards of a scrolling row are in view. Nothing is measured on scroll: the browser tells. */
export class InViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #scroller: () => Element | null;
  readonly #onSettle: (inView: InView) => void;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;
  #cards: readonly Element[] = [];
  #ratios = new Map<Element, number>();
  #inView: InView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onSettle` is called whenever the row has come to rest, whether or not other cards are in view then. */
  constructor(
    host: ReactiveControllerHost,
    scroller: () => Element | null,
    onSettle: (inView: InView) => void,
  ) {
    this.#host = host;
    this.#scroller = scroller;
    this.#onSettle = onSettle;
    host.addController(this);
  }

  /** Null until the browser has reported, and where nothing scrolls. */
  get inView(): InView | null {
    return this.#inView;
  }

  hostUpdated(): void {
    const scroller = this.#scroller();
    const cards = cardsIn(scroller);
    if (cards.length === this.#cards.length && cards.every((card, index) => card === this.#cards[index]))
      return;
    this.#stop();
    this.#cards = cards;
    if (!scroller || cards.length < 2) return;
    this.#watched = scroller;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer = new IntersectionObserver((entries) => this.#onIntersect(entries), {
      root: scroller,
      threshold: SHARES,
    });
    for (const card of cards) this.#observer.observe(card);
    this.#measure(scroller);
  }

  /** The first position at once, with the layout that this frame does anyway: the browser would tell a frame later. */
  #measure(scroller: Element): void {
    const shares = sharesOf(scroller, this.#cards);
    if (shares.length === 0) return;
    this.#cards.forEach((card, index) => this.#ratios.set(card, shares[index] ?? 0));
    // After the update, not in it: what it finds asks for another, in the same frame.
    queueMicrotask(() => this.#settle());
  }

  hostDisconnected(): void {
    this.#stop();
    this.#cards = [];
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#watched?.removeEventListener('scroll', this.#onScroll);
    clearTimeout(this.#timer);
    this.#ratios.clear();
    this.#inView = null;
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio } of entries) this.#ratios.set(target, intersectionRatio);
    this.#wait();
  }

  /** Tells once more, after a moment, whether or not anything has changed. */
  lookAgain(): void {
    this.#wait();
  }

  /** A row that still moves has not arrived. */
  #onScroll = (): void => this.#wait();

  #wait(): void {
    clearTimeout(this.#timer);
    // What passes by on the way is neither shown nor announced.
    this.#timer = setTimeout(() => this.#settle(), this.#inView ? QUIET : 0);
  }

  #settle(): void {
    const next = inViewOf(this.#cards.map((card) => this.#ratios.get(card) ?? 0));
    if (!next) return;
    const isSame = next.first === this.#inView?.first && next.last === this.#inView.last;
    this.#inView = next;
    if (!isSame) this.#host.requestUpdate();
    this.#onSettle(next);
  }
}
