import { parseJson } from './parse-json.ts';

/** How a text is laid out: one JSON value a line, or documents that may span lines. */
export type Layout = 'lines' | 'document';

/** Enough of a file to tell; a first line longer than this is read as a document. */
export const HEAD = 256 * 1024;

/**
 * Tells the layout from the beginning of a text. `complete` says whether `head` is all of it. The first line decides
 * when it is JSON by itself. When it is not, it is the start of a document if it breaks off where JSON goes on, and
 * else a broken line among others.
 */
export function detectLayout(head: string, complete: boolean): Layout {
  const lines = head.split('\n');
  if (!complete) lines.pop();
  const written = lines.map((line) => line.replace(/^[\s\u001E]+|[\s,]+$/g, '')).filter(Boolean);
  const [first, ...rest] = written;
  if (first === undefined) return 'document';
  if (isJson(first)) return 'lines';
  if (!/^[[{]/.test(first)) return 'lines';
  if (/[[{:]$/.test(first)) return 'document';
  return rest.some(isJson) ? 'lines' : 'document';
}

/** Whether a text is a JSON object, list or null. */
function isJson(line: string): boolean {
  const parsed = parseJson(line);
  return parsed !== undefined && typeof parsed.value === 'object';
}
