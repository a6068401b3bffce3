/** A bar on a terminal for input that takes longer than a moment; nothing at all elsewhere. */
export interface Progress {
  add(bytes: number): void;
  end(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const PATIENCE = 500;
const EVERY = 100;
const CLEAR = '\r\u001B[2K';

/** `now` is in milliseconds; `total` is undefined when the size is not known. */
export function progressOn(terminal: Terminal, total: number | undefined, now: () => number): Progress {
  if (!terminal.isTTY) return { add: () => {}, end: () => {} };
  const begun = now();
  let drawn = 0;
  let done = 0;
  return {
    add(bytes) {
      done += bytes;
      const at = now();
      if (at - begun < PATIENCE || at - drawn < EVERY) return;
      drawn = at;
      terminal.write(`${CLEAR}${bar(done, total, terminal.columns ?? 80)}`);
    },
    end() {
      if (drawn > 0) terminal.write(CLEAR);
    },
  };
}

/** `Reading [#####-----] 50% of 12.3 MB` */
export function bar(done: number, total: number | undefined, columns: number): string {
  if (total === undefined || total === 0) return `Reading ${megabytes(done)}`;
  const part = Math.min(1, done / total);
  const tail = ` ${Math.floor(part * 100)}% of ${megabytes(total)}`;
  const width = Math.max(5, Math.min(40, columns - tail.length - 12));
  const filled = Math.round(part * width);
  return `Reading [${'#'.repeat(filled)}${'-'.repeat(width - filled)}]${tail}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
