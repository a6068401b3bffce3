/** Files that are not notices, known by their first bytes, with what to do about it. */
const CONTAINERS: readonly (readonly [start: readonly number[], reason: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive (or a spreadsheet): unpack it and give the files in it'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0x42, 0x5a, 0x68], 'packed with bzip2: unpack it with bunzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed with xz: unpack it with unxz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed with zstd: unpack it with unzstd'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive: unpack it and give the files in it'],
  [[0x52, 0x61, 0x72, 0x21], 'a rar archive: unpack it and give the files in it'],
  [
    [0x50, 0x41, 0x52, 0x31],
    'a Parquet file: this command reads JSON; docs/sql.md says how SQL reads Parquet',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
];

/** A file that is refused as a whole, in one line. */
export class NotNotices extends Error {}

/** Why the bytes cannot be notices; undefined where they may be. */
export function refusalOfBytes(bytes: Uint8Array): string | undefined {
  const found = CONTAINERS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (found) return found[1];
  const name = new TextDecoder('latin1').decode(bytes.subarray(257, 262));
  return name === 'ustar' ? 'a tar archive: unpack it and give the files in it' : undefined;
}

/** Characters that no text has; the record separator of JSON text sequences (RFC 7464) is none of them. */
const NO_TEXT = /[\u0000-\u0008\u000E-\u001D\u001F]/g;

/** Why a text cannot be notices; undefined where it may be. */
export function refusalOfText(head: string): string | undefined {
  const start = head.trimStart().slice(0, 2000);
  const odd = start.match(NO_TEXT)?.length ?? 0;
  // One in a title is a broken release; among many the brackets are chance.
  if (odd > start.length / 50 || (odd > 0 && /^[^[{"]/.test(start)))
    return 'no text, perhaps packed in a way that this does not know: unpack it first';
  if (/^<(!doctype html|html)/i.test(start)) return 'a web page, perhaps an error message of the service';
  if (start.startsWith('<')) return 'XML, not JSON';
  return isTable(head) ? TABLE : undefined;
}

const TABLE =
  'a table (CSV): this command reads OCDS releases in JSON, which ipec-indicators fetch gets from the services';

/** A line that begins as JSON does, or holds a member of an object: a release, perhaps beside broken ones. */
const HAS_JSON = /^\s*[[{]|\{\s*(?:"[^"\n]+"|\\"[^"\n]+")\s*:/m;

/** Lines in columns: three at least, or two in each of the first lines. What `sep=;` says is for spreadsheets. */
function isTable(head: string): boolean {
  if (HAS_JSON.test(head)) return false;
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^sep=.$/i.test(line));
  const [first = 0, ...others] = lines.slice(0, 3).map((line) => line.split(/[,;\t|]/).length);
  return first > 2 || (first === 2 && others.length > 0 && others.every((columns) => columns === 2));
}
