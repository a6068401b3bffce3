/** Texts of a file, decoded piece by piece, and how many bytes could not be. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
  /** Bytes that are not UTF-8 and were read as Windows-1252, the most common other encoding of such files. */
  readonly foreign: number;
}

/**
 * A decoder by the first bytes: UTF-16 by its byte order mark, or by the zero beside the first character, which in JSON is
 * always one of ASCII (RFC 4627, section 3); else UTF-8.
 */
export function decoderFor([first, second]: Uint8Array): Decoder {
  if (first === 0xff && second === 0xfe) return new Utf16('utf-16le');
  if (first === 0xfe && second === 0xff) return new Utf16('utf-16be');
  if (first !== 0 && second === 0) return new Utf16('utf-16le');
  return first === 0 && second !== undefined && second !== 0 ? new Utf16('utf-16be') : new Utf8();
}

class Utf16 implements Decoder {
  readonly foreign = 0;
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  decode(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes, { stream: true });
  }

  end(): string {
    return this.#decoder.decode();
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const WINDOWS = new TextDecoder('windows-1252');

class Utf8 implements Decoder {
  foreign = 0;
  #rest: Uint8Array = new Uint8Array();

  decode(bytes: Uint8Array): string {
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    const end = all.length - unfinished(all);
    this.#rest = all.slice(end);
    return this.#text(all.subarray(0, end));
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = new Uint8Array();
    return this.#text(rest);
  }

  #text(bytes: Uint8Array): string {
    try {
      return STRICT.decode(bytes);
    } catch {
      return this.#mixed(bytes);
    }
  }

  /** Whole characters as UTF-8, every other byte as Windows-1252. */
  #mixed(bytes: Uint8Array): string {
    let text = '';
    let begun = 0;
    for (let index = 0; index < bytes.length;) {
      const length = characterAt(bytes, index);
      if (length > 0) {
        index += length;
        continue;
      }
      text += STRICT.decode(bytes.subarray(begun, index)) + WINDOWS.decode(bytes.subarray(index, index + 1));
      this.foreign += 1;
      index += 1;
      begun = index;
    }
    return text + STRICT.decode(bytes.subarray(begun));
  }
}

/** Bytes of the well-formed character here (RFC 3629); 0 where there is none. */
function characterAt(bytes: Uint8Array, index: number): number {
  const length = lengthOf(bytes[index]!);
  if (length <= 1) return length;
  try {
    STRICT.decode(bytes.subarray(index, index + length));
    return index + length <= bytes.length ? length : 0;
  } catch {
    return 0;
  }
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Bytes at the end that begin a character without finishing it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const length = lengthOf(bytes[bytes.length - back]!);
    if (length > back) return back;
    if (length > 0) return 0;
  }
  return 0;
}
