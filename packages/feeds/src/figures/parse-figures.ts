import { object, objects, ok, type Json, type Result } from '@ipec/common';
import { csvRecords } from '../csv-records.ts';
import { jsonLines } from '../json-lines.ts';
import { unreadNames } from '../unread-names.ts';
import { FIGURE_NAMES, FIGURE_PARTS, figureDraft, isFigure, withUnit } from './figure-fields.ts';
import { figureIssue, finishFigures, notFigures, type KeyFigure } from './key-figure.ts';

/** The list of a document: itself, what is called `figures` or `items`, or whatever list in it says how much. */
function listIn(document: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(document)) return document as readonly unknown[];
  const fields = object(document);
  const named = fields['figures'] ?? fields['items'];
  if (Array.isArray(named)) return named as readonly unknown[];
  if (isFigure(fields)) return [fields];
  const lists = Object.values(fields).map((one) =>
    Array.isArray(one) || depth > 2 ? (one as unknown) : listIn(one, depth + 1),
  );
  return lists.filter(Array.isArray).find((list) => objects(list).some(isFigure));
}

function figuresOf(text: string): readonly Json[] | string {
  if (!/^[[{]/.test(text)) {
    const rows = text.startsWith('<')
      ? undefined
      : csvRecords(text, (row) => isFigure(withUnit(row)))?.map(withUnit);
    return rows ?? 'It is neither JSON nor CSV with columns named value, label, date and source.';
  }
  try {
    const list = listIn(JSON.parse(text));
    const found = list && objects(list);
    return found && (found.length > 0 || list.length === 0)
      ? found
      : 'It needs "figures", "items" or a list.';
  } catch (error) {
    const lines = jsonLines(text);
    return lines ? objects(lines) : String(error);
  }
}

/**
 * Reads a file of figures: JSON that is a list or an object with one, or CSV with a row for each. Each has `value`, `unit` or
 * `text`, `label`, `date` (or `year`), `source` and `source url` (in JSON also `source: { name, url }`), and may have `details`;
 * in JSON `alternatives` and `series` too.
 */
export function parseFigures(
  text: string,
  { baseUrl, language }: { readonly baseUrl: string; readonly language: string },
): Result<readonly KeyFigure[]> {
  const figures = figuresOf(text.replace(/^\uFEFF/, '').trim());
  if (typeof figures === 'string') return notFigures(figures);
  const read = finishFigures(figures.map(figureDraft), baseUrl, language);
  const names = unreadNames(figures, FIGURE_NAMES, FIGURE_PARTS);
  const unread = names === '' ? [] : [figureIssue('fields-not-read', names)];
  return read.ok
    ? ok(read.value, [...unread, ...read.warnings])
    : { ok: false, issues: [...unread, ...read.issues] };
}
