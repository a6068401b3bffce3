import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementIssue } from './events.ts';
import { FetchError } from './fetch-text.ts';

/** What a load ended in: a value, or every issue that stopped it. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly ElementIssue[] };

/** Loads and parses what `src` names. May throw a FetchError; must pass `signal` on. */
export type Load<T> = (src: string, signal: AbortSignal) => Promise<Loaded<T>>;

/** How the controller is used: where the address comes from, how to load it, and whom to tell of a failure. */
export interface FeedOptions<T> {
  /** The address, or null where there is nothing to load. */
  readonly src: () => string | null;
  readonly load: Load<T>;
  readonly onError: (issues: readonly ElementIssue[]) => void;
}

/**
 * The four states of a feed: `initial`, `loading`, `ready` and `error`. A newer request aborts the older one, whose late
 * answer is dropped. When a reload fails the last good copy stays in `value`, and `error` beside it means stale.
 */
export class FeedController<T> implements ReactiveController {
  readonly #task: Task<readonly [string | null], T>;
  readonly #options: FeedOptions<T>;
  #interrupted = false;
  #lastGood: { readonly src: string; readonly value: T; readonly at: Date } | undefined;

  constructor(host: ReactiveControllerHost, options: FeedOptions<T>) {
    this.#options = options;
    this.#task = new Task(host, {
      args: () => [options.src()] as const,
      task: ([src], { signal }) => this.#run(src, signal),
      onError: (error) => options.onError(issuesOf(error)),
    });
    host.addController(this);
  }

  /** An element that was moved, not removed, starts its request again. */
  hostConnected(): void {
    if (this.#interrupted) void this.reload();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  get status(): 'initial' | 'loading' | 'ready' | 'error' {
    return STATUS[this.#task.status];
  }

  /** The newest good copy of the current address. */
  get value(): T | undefined {
    return this.#lastGood?.src === this.#options.src() ? this.#lastGood?.value : undefined;
  }

  /** When that copy came. */
  get loadedAt(): Date | undefined {
    return this.value === undefined ? undefined : this.#lastGood?.at;
  }

  /** Why the newest attempt failed, or nothing. */
  get issues(): readonly ElementIssue[] {
    return this.#task.status === TaskStatus.ERROR ? issuesOf(this.#task.error) : [];
  }

  /** Asks again. Ends when the attempt has, whatever came of it. */
  async reload(): Promise<void> {
    await this.#task.run();
  }

  async #run(src: string | null, signal: AbortSignal): Promise<T | typeof initialState> {
    if (src === null) return initialState;
    try {
      const loaded = await this.#options.load(src, signal);
      if (signal.aborted) return initialState;
      if (!loaded.ok) throw new LoadError(loaded.issues);
      this.#lastGood = { src, value: loaded.value, at: new Date() };
      return loaded.value;
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }
}

/** A document that came but could not be understood. */
class LoadError extends Error {
  readonly issues: readonly ElementIssue[];

  constructor(issues: readonly ElementIssue[]) {
    super(issues.map(({ message }) => message).join('; '));
    this.issues = issues;
  }
}

const STATUS = {
  [TaskStatus.INITIAL]: 'initial',
  [TaskStatus.PENDING]: 'loading',
  [TaskStatus.COMPLETE]: 'ready',
  [TaskStatus.ERROR]: 'error',
} as const;

function issuesOf(error: unknown): readonly ElementIssue[] {
  if (error instanceof LoadError) return error.issues;
  if (error instanceof FetchError) return [error.issue];
  return [{ code: 'feed-failed', message: String(error) }];
}
