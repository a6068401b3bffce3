/** A sign that the encoding of a page does not have, as browsers write it into a form: `&#375;` for ŷ. */
const REFERENCE = /&#(\d{3,7});/g;
/** What every old encoding of a page has by itself. */
const LAST_OF_LATIN_1 = 0xff;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** What browsers take ISO-8859-1 and US-ASCII for (WHATWG Encoding Standard). */
const WINDOWS_1252 = new TextDecoder('windows-1252');

/**
 * The names and values of a body of application/x-www-form-urlencoded. A plain form is sent in the encoding of the page
 * that holds it, and nothing in the body says which. What is not UTF-8 is Windows-1252, as on old pages in English and
 * Welsh, so that "Siân" loses no letter.
 */
export function formEntries(body: Uint8Array): [name: string, value: string][] {
  const pairs = Buffer.from(body)
    .toString('latin1')
    .split('&')
    .filter((pair) => pair !== '')
    .map(splitPair);
  const decoder = pairs.flat().every(isUtf8) ? UTF_8 : WINDOWS_1252;
  return pairs.map(([name, value]) => [read(name, decoder), read(value, decoder)]);
}

function splitPair(pair: string): [Uint8Array, Uint8Array] {
  const at = pair.indexOf('=');
  return at < 0 ? [bytesOf(pair), bytesOf('')] : [bytesOf(pair.slice(0, at)), bytesOf(pair.slice(at + 1))];
}

/** `+` is a space, `%C3` a byte, and a `%` without two digits behind it itself. */
function bytesOf(text: string): Uint8Array {
  const plain = text.replaceAll('+', ' ');
  const decoded = plain.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF_8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function read(bytes: Uint8Array, decoder: typeof UTF_8): string {
  return decoder.decode(bytes).replace(REFERENCE, (reference, digits: string) => {
    const code = Number(digits);
    return code > LAST_OF_LATIN_1 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
