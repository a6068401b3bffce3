import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ANCHOR_PREFIX } from './view-model.ts';

/** A malformed escape in the fragment is somebody else's fragment. */
function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Follows deep links (`#ipec-case-<id>`): on load, and whenever the fragment changes. A link to a card that is not there
 * yet waits until it is. `follow` says whether it could.
 */
export class AnchorController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #follow: (id: string) => boolean;
  #pending: string | null = null;

  constructor(host: ReactiveControllerHost, follow: (id: string) => boolean) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#onHashChange);
    this.#onHashChange();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    // After the update, not in it: following may ask for another.
    if (this.#pending !== null) queueMicrotask(() => this.#tryToFollow());
  }

  #tryToFollow(): void {
    if (this.#pending !== null && this.#follow(this.#pending)) this.#pending = null;
  }

  #onHashChange = (): void => {
    const anchor = decodeFragment(globalThis.location.hash);
    if (!anchor.startsWith(ANCHOR_PREFIX)) return;
    this.#pending = anchor.slice(ANCHOR_PREFIX.length);
    this.#host.requestUpdate();
  };
}
