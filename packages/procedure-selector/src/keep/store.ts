import type { NotKept } from './not-kept.ts';
import { keptName } from './storage-key.ts';
import type { Where } from '../host/options.ts';
import type { Saved } from '../run/restore.ts';
import type { State } from '../run/state.ts';
import { fromFragment, fromStorage, KEEP_DAYS, toFragment, toStorage } from './saved.ts';

const DAY = 86_400_000;

/** The text last read from or written to each storage. */
export type Seen = Map<Where, string>;

/**
 * Keeps a run where the person asked: in a storage of the browser or in the page's fragment, which no server sees. A
 * browser that forbids storage is reported, and never throws.
 */
export class AnswerStore {
  readonly #name: string;
  readonly #window: Window;
  readonly #seen: Seen;

  /**
   * @param id - tells two selectors of one site apart
   * @param seen - what this selector last read or wrote; anything else in its place is another tab's
   */
  constructor(window: Window, id: string, seen: Seen) {
    this.#window = window;
    this.#name = keptName(id);
    this.#seen = seen;
  }

  /** What is kept, and where; the address wins, because somebody followed it. */
  load(today: string): { readonly saved: Saved; readonly where: Where } | null {
    const fragment = this.#fragments().get(this.#name);
    const shared = fragment === undefined ? null : fromFragment(fragment);
    if (shared) return { saved: shared, where: 'address' };
    for (const where of ['session', 'device'] as const) {
      const text = this.#read(where);
      const saved = fromStorage(text, today);
      if (text !== null) this.#seen.set(where, text);
      if (saved) return { saved, where };
    }
    return null;
  }

  /** @returns why it is not kept; null where it is */
  save(where: Where, state: State, rules: string, today: string): NotKept | null {
    if (where === 'none') return null;
    if (where === 'address') return this.#writeFragment(toFragment(state, rules)) ? null : 'refused';
    // What another tab keeps is not written over: whoever answered there would lose it and not learn of it.
    if (!this.#isOwn(where) && fromStorage(this.#read(where), today)) return 'taken';
    const expires = new Date(Date.parse(`${today}T00:00:00Z`) + KEEP_DAYS * DAY).toISOString().slice(0, 10);
    const text = toStorage(state, rules, expires);
    if (!this.#try(where, (storage) => storage.setItem(this.#name, text))) return 'refused';
    this.#seen.set(where, text);
    return null;
  }

  /** Takes away what this selector keeps, or everything that was kept under its name. */
  clear(isAll: boolean): void {
    for (const where of ['session', 'device'] as const)
      if (isAll || this.#isOwn(where)) this.#try(where, (storage) => storage.removeItem(this.#name));
    if (this.#fragments().has(this.#name)) this.#writeFragment(null);
  }

  #isOwn(where: 'session' | 'device'): boolean {
    return this.#read(where) === this.#seen.get(where);
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
