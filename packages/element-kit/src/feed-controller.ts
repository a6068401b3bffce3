import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementIssue } from './events.ts';

/** What a load ended in: a value, or every issue that stopped it. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly ElementIssue[] }
  | { readonly ok: false; readonly issues: readonly ElementIssue[] };

/** Loads and parses what `src` names; must pass `signal` on. A throw is one issue with the code `feed-failed`. */
export type Load<T> = (src: string, signal: AbortSignal) => Promise<Loaded<T>>;

/** How the controller is used: where the address comes from, how to load it, and whom to tell of a failure. */
export interface FeedOptions<T> {
  /** The address, or null where there is nothing to load. */
  readonly src: () => string | null;
  /** That of the page: a feed may hold each text once for each language, so it is asked again where this changes. */
  readonly language?: () => string;
  readonly load: Load<T>;
  readonly onError: (issues: readonly ElementIssue[]) => void;
}

export type FeedStatus = 'initial' | 'loading' | 'ready' | 'error';

/**
 * The four states of a feed. A newer request aborts the older one, whose late answer is dropped. When a reload fails the
 * last good copy stays in `value`: `error` with a value means stale.
 *
 * Our own 60 lines rather than @lit/task: the last good copy and the restart of a moved element are most of the work, and
 * the library's bytes (0.6 kB brotli) would be a twentieth of a widget.
 */
export class FeedController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedOptions<T>;
  #status: FeedStatus = 'initial';
  #src: string | null = null;
  #language: string | undefined;
  #value: T | undefined;
  #loadedAt: Date | undefined;
  #issues: readonly ElementIssue[] = [];
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: FeedOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get status(): FeedStatus {
    return this.#status;
  }

  /** The newest good copy of the current address. */
  get value(): T | undefined {
    return this.#value;
  }

  /** When that copy came. */
  get loadedAt(): Date | undefined {
    return this.#loadedAt;
  }

  /** What stopped the newest attempt, or what it left out. */
  get issues(): readonly ElementIssue[] {
    return this.#issues;
  }

  hostUpdate(): void {
    const { src, language } = this.#options;
    if (src() !== this.#src || (this.#src !== null && language?.() !== this.#language)) void this.reload();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** A request dies with its element; one that was only moved asks again. */
  hostDisconnected(): void {
    if (this.#status !== 'loading') return;
    this.#request?.abort();
    this.#src = null;
  }

  /** Asks again. Ends when the attempt has, whatever came of it. */
  async reload(): Promise<void> {
    this.#request?.abort();
    const src = this.#options.src();
    if (src !== this.#src) this.#value = this.#loadedAt = undefined;
    this.#src = src;
    this.#language = this.#options.language?.();
    if (src === null) return this.#enter('initial');
    const { signal } = (this.#request = new AbortController());
    this.#enter('loading');
    const loaded = await this.#options.load(src, signal).catch(failed);
    if (!signal.aborted) this.#settle(loaded);
  }

  #settle(loaded: Loaded<T>): void {
    if (loaded.ok) {
      this.#value = loaded.value;
      this.#loadedAt = new Date();
      this.#issues = loaded.warnings ?? [];
      return this.#enter('ready');
    }
    this.#issues = loaded.issues;
    this.#enter('error');
    this.#options.onError(loaded.issues);
  }

  #enter(status: FeedStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

function failed(error: unknown): Loaded<never> {
  return { ok: false, issues: [{ code: 'feed-failed', message: String(error) }] };
}
