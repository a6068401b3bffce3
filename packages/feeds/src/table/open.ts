import { fail, type Result } from '../result.ts';
import { decodeText } from './bytes.ts';
import { type CsvOptions, openCsv } from './csv.ts';
import { openJson } from './json.ts';
import type { Opened } from './opened.ts';

export interface OpenOptions extends CsvOptions {
  readonly type?: 'auto' | 'csv' | 'json' | undefined;
}

/**
 * The cells of a file: CSV, JSON or an indicator file, as text or as bytes in UTF-8, UTF-16 or Windows-1252. A web page
 * instead of data is refused by name. What the cells mean is for `readOpened` to say.
 */
export function openTable(
  file: string | Uint8Array,
  { type = 'auto', separator }: OpenOptions = {},
): Result<Opened> {
  const text = typeof file === 'string' ? file : decodeText(file);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (type === 'json' || (type === 'auto' && /^[[{]/.test(start))) return openJson(text);
  if (/^<(!doctype|html|\?xml)/i.test(start)) {
    return fail({ code: 'table-is-page', message: 'a web page came instead of data' });
  }
  return openCsv(text, { separator });
}
