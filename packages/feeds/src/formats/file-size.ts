import { plainText } from '../text.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/**
 * Bytes of a size as people write it, such as `1.2 MB` or `950KB`, in decimal units, as it is shown again; a number is in
 * bytes already. Anything else is returned as it is.
 */
export function bytesIn(value: unknown): unknown {
  const [, number = '', unit = ''] =
    /^([\d,]+(?:\.\d+)?) ?([kmg]?)(?:i?b|bytes?)?$/i.exec(plainText(value)) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return number === '' || factor === undefined
    ? value
    : Math.round(Number(number.replaceAll(',', '')) * factor);
}

/** What an entry calls the size and the pages of its document, where these stand beside it. */
export const SIZES: readonly string[] = [
  'file_size',
  'document_size',
  'size',
  'bytes',
  'size_in_bytes',
  'file_size_bytes',
];
export const PAGES: readonly string[] = [
  'pages',
  'page_count',
  'number_of_pages',
  'no_of_pages',
  'num_pages',
  'tudalennau',
];
