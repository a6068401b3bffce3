/** One thing to say about the input. `loss`: a longer part could not be read; `note`: read, but not as published. */
export interface Complaint {
  readonly file: string;
  readonly place: string;
  readonly reason: string;
  readonly kind: 'skip' | 'loss' | 'note';
}

/** Of one class of complaint in one file so many are written out; the others are one line at the end. */
const WRITTEN = 3;

/** Writes complaints, a whole class in few lines, and counts them. */
export class Complaints {
  readonly #write: (line: string) => void;
  readonly #classes = new Map<string, { count: number; readonly file: string; readonly reason: string }>();
  #skipped = 0;
  #losses = 0;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  add({ file, place, reason, kind }: Complaint): void {
    if (kind !== 'note') this.#skipped += 1;
    if (kind === 'loss') this.#losses += 1;
    const key = `${file}\n${reason}`;
    const found = this.#classes.get(key) ?? { count: 0, file, reason };
    this.#classes.set(key, found);
    found.count += 1;
    if (found.count <= WRITTEN) this.#write([file, place, reason].filter(Boolean).join(': '));
  }

  /** Says what was not written out, and how much was skipped in all. */
  end(): void {
    for (const { count, file, reason } of this.#classes.values()) {
      if (count > WRITTEN) this.#write(`${file}: and ${count - WRITTEN} like it: ${reason}`);
    }
    if (this.#skipped > 0) this.#write(`${this.#skipped} skipped`);
  }

  /** What could not be used, longer parts included. */
  get count(): number {
    return this.#skipped;
  }

  /** Longer parts that could not be read. */
  get losses(): number {
    return this.#losses;
  }
}
