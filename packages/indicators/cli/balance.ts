const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);

/** Follows the brackets and strings of one JSON value through pieces of text. */
export class Balance {
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** The index just behind the value, where it ends in this piece; else -1. Begin at the value's first character. */
  end(piece: string, from: number): number {
    for (let index = from; index < piece.length; index += 1) {
      if (this.#step(piece.charCodeAt(index))) return index + 1;
    }
    return -1;
  }

  /** Whether the value ends with this character. */
  #step(code: number): boolean {
    if (this.#inString) return this.#inside(code);
    if (code === QUOTE) this.#inString = true;
    else if (OPEN.has(code)) this.#depth += 1;
    else if (CLOSE.has(code)) {
      this.#depth -= 1;
      return this.#depth <= 0;
    }
    return false;
  }

  #inside(code: number): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) {
      this.#inString = false;
      return this.#depth === 0;
    }
    return false;
  }
}
