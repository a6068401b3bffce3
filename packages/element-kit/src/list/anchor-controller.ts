import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A malformed escape in the fragment is somebody else's fragment. */
export function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** The fragment of a link to a place in this page, or an empty text. */
function fragmentOf(event: Event): string {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (!link || link.target || event.defaultPrevented) return '';
  const { origin, pathname, search, hash } = link;
  const here = globalThis.location;
  const isHere = origin === here.origin && pathname === here.pathname && search === here.search;
  return isHere ? hash : '';
}

/**
 * Follows links into a widget (`#some-id`): on load, whenever the fragment changes, and when a link to the fragment that is
 * already in the address is followed again. A link to what is not there yet waits until it is. `follow` says whether it
 * could.
 */
export class AnchorController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #follow: (fragment: string) => boolean;
  #pending: string | null = null;

  constructor(host: ReactiveControllerHost, follow: (fragment: string) => boolean) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#onHashChange);
    globalThis.addEventListener('click', this.#onClick);
    this.#onHashChange();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#onHashChange);
    globalThis.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    // After the update, not in it: following may ask for another.
    if (this.#pending !== null) queueMicrotask(() => this.#tryToFollow());
  }

  #tryToFollow(): void {
    if (this.#pending !== null && this.#follow(this.#pending)) this.#pending = null;
  }

  #want(hash: string): void {
    const fragment = decodeFragment(hash);
    if (fragment === '') return;
    this.#pending = fragment;
    this.#host.requestUpdate();
  }

  #onHashChange = (): void => this.#want(globalThis.location.hash);

  /** A second click on the same link changes no fragment; left to itself, the browser would take the focus away again. */
  #onClick = (event: Event): void => {
    const hash = fragmentOf(event);
    if (hash === '' || hash !== globalThis.location.hash) return;
    if (this.#follow(decodeFragment(hash))) event.preventDefault();
    else this.#want(hash);
  };
}
