/**
 * Bytes of a file → text. A byte order mark says which; without one, zeros at every other byte are UTF-16, and what is not
 * UTF-8 is Windows-1252, which Excel in the United Kingdom writes.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const sample = bytes.subarray(0, 1000);
  const zeros = (from: number): number => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = sample.length / 2;
  if (half > 1 && zeros(1) > half * 0.6) return decoded(bytes, 'utf-16le');
  if (half > 1 && zeros(0) > half * 0.6) return decoded(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
