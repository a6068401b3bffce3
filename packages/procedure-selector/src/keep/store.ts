import { keptName } from './storage-key.ts';
import type { Where } from '../host/options.ts';
import type { Saved } from '../run/restore.ts';
import type { State } from '../run/state.ts';
import { fromFragment, fromStorage, KEEP_DAYS, toFragment, toStorage } from './saved.ts';

const DAY = 86_400_000;

/**
 * Keeps a run where the person asked: in a storage of the browser or in the page's fragment, which no server sees. A
 * browser that forbids storage is reported by `false`, and never throws.
 */
export class AnswerStore {
  readonly #name: string;
  readonly #window: Window;

  /** `id` tells two selectors of one site apart. */
  constructor(window: Window, id: string) {
    this.#window = window;
    this.#name = keptName(id);
  }

  /** What is kept, and where; the address wins, because somebody followed it. */
  load(today: string): { readonly saved: Saved; readonly where: Where } | null {
    const fragment = this.#fragments().get(this.#name);
    const shared = fragment === undefined ? null : fromFragment(fragment);
    if (shared) return { saved: shared, where: 'address' };
    for (const where of ['session', 'device'] as const) {
      const saved = fromStorage(this.#read(where), today);
      if (saved) return { saved, where };
    }
    return null;
  }

  /** @returns false where the browser does not allow it */
  save(where: Where, state: State, rules: string, today: string): boolean {
    if (where === 'none') return true;
    if (where === 'address') return this.#writeFragment(toFragment(state, rules));
    const expires = new Date(Date.parse(`${today}T00:00:00Z`) + KEEP_DAYS * DAY).toISOString().slice(0, 10);
    return this.#try(where, (storage) => storage.setItem(this.#name, toStorage(state, rules, expires)));
  }

  /** Takes away everything that was kept anywhere. */
  clear(): void {
    for (const where of ['session', 'device'] as const)
      this.#try(where, (storage) => storage.removeItem(this.#name));
    if (this.#fragments().has(this.#name)) this.#writeFragment(null);
  }

  #read(where: 'session' | 'device'): string | null {
    let text: string | null = null;
    this.#try(where, (storage) => {
      text = storage.getItem(this.#name);
    });
    return text;
  }

  /** Touching a storage may throw: in a sandboxed frame, with cookies off, or when it is full. */
  #try(where: 'session' | 'device', use: (storage: Storage) => void): boolean {
    try {
      use(where === 'session' ? this.#window.sessionStorage : this.#window.localStorage);
      return true;
    } catch {
      return false;
    }
  }

  #fragments(): Map<string, string> {
    const parts = this.#window.location.hash.slice(1).split('&');
    return new Map(
      parts.flatMap((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [] : [[part.slice(0, at), part.slice(at + 1)] as const];
      }),
    );
  }

  /** Other parts of the fragment are the host's and stay. */
  #writeFragment(text: string | null): boolean {
    const { hash } = this.#window.location;
    const others = hash
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !part.startsWith(`${this.#name}=`));
    const parts = text === null ? others : [...others, `${this.#name}=${text}`];
    const { pathname, search } = this.#window.location;
    const address = `${pathname}${search}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
    try {
      this.#window.history.replaceState(this.#window.history.state, '', address);
      return true;
    } catch {
      return false;
    }
  }
}
