import { Balance } from './balance.ts';

/** A value longer than this many characters is given up: nothing in a notice is. */
const LONGEST = 256 * 1024 * 1024;

/** A text that comes in pieces, read a character or a value at a time. */
export class TextCursor {
  readonly #pieces: AsyncIterator<string>;
  #piece = '';
  #at = 0;
  #before = 0;

  constructor(pieces: AsyncIterable<string>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Characters that were read so far. */
  get read(): number {
    return this.#before + this.#at;
  }

  /** The next character that is not white space, a comma or record separator, without taking it; undefined at the end. */
  async peek(): Promise<string | undefined> {
    do {
      while (this.#at < this.#piece.length && SKIPPED.test(this.#piece[this.#at]!)) this.#at += 1;
      if (this.#at < this.#piece.length) return this.#piece[this.#at];
    } while (await this.#more());
    return undefined;
  }

  take(): void {
    this.#at += 1;
  }

  /** Takes characters up to one of some, or to the end. */
  async until(stop: RegExp): Promise<string> {
    let taken = '';
    do {
      const rest = this.#piece.slice(this.#at);
      const found = rest.search(stop);
      taken += found < 0 ? rest : rest.slice(0, found);
      this.#at = found < 0 ? this.#piece.length : this.#at + found;
      if (found >= 0) return taken;
    } while (await this.#more());
    return taken;
  }

  /** Takes the value that begins here: an object, list, string or word. `whole` is false where it breaks off. */
  async value(): Promise<{ readonly raw: string; readonly whole: boolean }> {
    if (!/["{[]/.test(this.#piece[this.#at] ?? '')) return { raw: await this.until(/[,\]}\s]/), whole: true };
    const balance = new Balance();
    const taken: string[] = [];
    for (let length = 0; length < LONGEST; length = taken.reduce((sum, { length: one }) => sum + one, 0)) {
      const end = balance.end(this.#piece, this.#at);
      taken.push(this.#piece.slice(this.#at, end < 0 ? undefined : end));
      this.#at = end < 0 ? this.#piece.length : end;
      if (end >= 0) return { raw: taken.join(''), whole: true };
      if (!(await this.#more())) break;
    }
    return { raw: taken.join(''), whole: false };
  }

  async #more(): Promise<boolean> {
    this.#before += this.#piece.length;
    this.#piece = '';
    this.#at = 0;
    const next = await this.#pieces.next();
    if (next.done) return false;
    this.#piece = next.value;
    return true;
  }
}

const SKIPPED = /[\s,\u001E\uFEFF]/;
