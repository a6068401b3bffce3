import { ok, type Result } from '@ipec/common';
import { decodedOnce } from './encoded-twice.ts';
import { ISSUES, type IssueCode } from './issues.ts';
import { withoutC1 } from './text.ts';

/** The start of the bytes that gives an encoding away: a byte order mark, or `<` and `{` in two or four bytes. */
const STARTS: readonly (readonly [start: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0, 0, 0, 0x3c], 'utf-32be'],
  [[0x3c, 0, 0, 0], 'utf-32le'],
  [[0, 0x3c], 'utf-16be'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x7b], 'utf-16be'],
  [[0x7b, 0], 'utf-16le'],
  [[0, 0x5b], 'utf-16be'],
  [[0x5b, 0], 'utf-16le'],
];

/** Encodings whose bytes are all ASCII: that they are valid UTF-8 says nothing. */
const SEVEN_BIT = /^(?:iso-2022|hz-gb|utf-?7)/i;

function startOf(bytes: Uint8Array): string | undefined {
  return STARTS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1] ?? inPairs(bytes);
}

/** Text in two bytes a letter that begins with a blank: every other byte of its start is empty. */
function inPairs(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 64)];
  const empty = (parity: number): number =>
    start.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (start.length < 8 || Math.max(empty(0), empty(1)) < start.length / 4) return undefined;
  return empty(1) > empty(0) ? 'utf-16le' : 'utf-16be';
}

/** UTF-32 by hand: no decoder of the platform reads it. */
function utf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  }
  return text;
}

/** The text in that encoding, or null where the platform has no such encoding or `fatal` finds a byte that is none. */
function inEncoding(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  if (encoding.startsWith('utf-32')) return utf32(bytes, encoding === 'utf-32le');
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    // The Encoding Standard reads Latin-1 as windows-1252; not every platform does.
    return /1252|8859-1$|latin1|ascii/i.test(encoding) ? withoutC1(text) : text;
  } catch {
    return null;
  }
}

/** The encoding that the document names itself, in its XML declaration. */
function declared(bytes: Uint8Array): string | undefined {
  const start = inEncoding(bytes.subarray(0, 1000), 'latin1') ?? '';
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
}

function said(given: string, code?: IssueCode): Result<string> {
  const text = decodedOnce(given);
  const codes = [
    code ?? (text.includes('\uFFFD') ? 'feed-charset' : undefined),
    text === given ? undefined : ('feed-charset-twice' as const),
  ];
  return ok(
    text,
    codes.filter((one) => one !== undefined).map((one) => ({ code: one, message: ISSUES[one] })),
  );
}

/**
 * The text of a document's bytes. What the bytes themselves show comes first: a byte order mark, then two- and four-byte
 * encodings, then whether they are valid UTF-8, because documents that name another encoding often are. Only then the
 * encoding that the server names, then the one in the XML declaration; where those are wrong too, windows-1252.
 *
 * @param contentType the header `content-type`, or null
 * @returns the text; `warnings` holds `feed-charset` where letters were lost, `feed-charset-guessed` where no name was right, `feed-charset-twice` where
 *   letters were put right
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): Result<string> {
  const start = startOf(bytes);
  if (start && start !== 'utf-8') return said(inEncoding(bytes, start) ?? '');
  const named = [/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1], declared(bytes)];
  const encodings = named.filter((name) => name !== undefined);
  const sevenBit = encodings.find((name) => SEVEN_BIT.test(name));
  const utf8 = sevenBit ? null : inEncoding(bytes, 'utf-8', true);
  if (utf8 !== null) return said(utf8);
  for (const encoding of encodings.filter((name) => !/^utf-?8$|^utf-?16/i.test(name))) {
    const text = inEncoding(bytes, encoding);
    if (text !== null) return said(text);
  }
  // A few bad bytes in real UTF-8 are marked. Bytes that are never UTF-8 were written under Windows.
  const marked = inEncoding(bytes, 'utf-8') ?? '';
  if (/[\u0080-\uFFFC]/.test(marked)) return said(marked);
  return said(inEncoding(bytes, 'windows-1252') ?? marked, 'feed-charset-guessed');
}
