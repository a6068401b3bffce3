/** Milliseconds for which one application that could not be stored counts against the health of the service. */
const REMEMBERED_MS = 30_000;

/**
 * Whether applications are being stored. A row that is changed may fit where it stands while a new one does not: on a
 * full disk PostgreSQL refuses every application and still writes the row that health is looked at by. The clock is one
 * that cannot be put back.
 */
export class Pulse {
  readonly #clock: () => number;
  #failedAt: number | null = null;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Runs what stores an application, and remembers how it went. */
  async watch<Result>(store: () => Promise<Result>): Promise<Result> {
    try {
      const result = await store();
      this.#failedAt = null;
      return result;
    } catch (error) {
      this.#failedAt = this.#clock();
      throw error;
    }
  }

  /** Whether the newest one failed, not long ago. */
  get isFailing(): boolean {
    return this.#failedAt !== null && this.#clock() - this.#failedAt < REMEMBERED_MS;
  }
}
