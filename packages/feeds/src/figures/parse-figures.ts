import { object, objects, ok, type Json, type Result } from '@ipec/common';
import { csvRecords } from '../csv-records.ts';
import { inLanguage } from '../in-language.ts';
import { jsonLines } from '../json-lines.ts';
import { fileKind, textKind } from '../other-kind.ts';
import { unreadNames } from '../unread-names.ts';
import { isWithheld } from '../formats/withheld.ts';
import {
  FIGURE_NAMES,
  FIGURE_PARTS,
  figureDraft,
  isFigure,
  sharedBy,
  withSharedFields,
  withUnit,
} from './figure-fields.ts';
import { sharedWords } from './figure-shared.ts';
import { figureIssue, finishFigures, notFigures, type KeyFigure } from './key-figure.ts';

/** What content services put the fields of an entry into. */
const WRAPPERS = ['fields', 'attributes', 'properties', 'acf', 'content', 'data', '_source'];

/** An entry, or the fields in it that say how much. */
function entryOf(value: unknown): Json {
  const fields = object(value);
  if (isFigure(fields)) return fields;
  return WRAPPERS.map((name) => object(fields[name])).find(isFigure) ?? fields;
}

/** How many objects and lists a list of figures may lie in. */
const DEEPEST = 6;

/** The first list of a document, or object of entries by name, that says how much. */
function figuresIn(document: unknown, depth = 0): readonly unknown[] | undefined {
  if (typeof document !== 'object' || document === null || depth > DEEPEST) return undefined;
  const fields = object(document);
  if (isFigure(fields)) return [fields];
  const entries: readonly unknown[] = Array.isArray(document) ? document : Object.values(fields);
  const isOneOf = (one: unknown): boolean => isFigure(entryOf(one));
  const isList = Array.isArray(document)
    ? entries.some(isOneOf)
    : entries.length > 1 && entries.every(isOneOf);
  if (isList) return entries;
  const inner = new Set([fields['figures'], fields['items'], ...entries]);
  for (const one of inner) {
    const found = figuresIn(one, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** A list without a figure in it: itself, or what is called `figures` or `items`. */
function emptyList(document: unknown): readonly unknown[] | undefined {
  const fields = object(document);
  return [document, fields['figures'], fields['items']].find((one): one is readonly unknown[] =>
    Array.isArray(one),
  );
}

/** Rows without a last line that says of all of them whose they are: they have it as their source and their date. */
function withLastLine(rows: readonly Json[]): readonly Json[] {
  const alone = rows.flatMap((row) => {
    const [text, ...others] = Object.values(row).filter((one) => one !== '');
    const shared = typeof text === 'string' && others.length === 0 ? sharedWords(text) : null;
    return shared ? [{ row, shared }] : [];
  });
  const [line] = alone;
  if (!line || alone.length > 1) return rows;
  const { source, date } = line.shared;
  const said = { source: source || undefined, date: date || undefined };
  return rows.filter((row) => row !== line.row).map((row) => withSharedFields(row, said));
}

const NO_FIGURES = 'It is neither JSON nor CSV with columns named value, label, date and source.';

/** The figures of a file in one language; or why there are none. */
function figuresOf(text: string, language: string): readonly Json[] | string {
  const own = (row: Json): Json => withUnit(inLanguage(row, language) as Json);
  if (!/^[[{]/.test(text)) {
    const rows = text.startsWith('<') ? undefined : csvRecords(text, (row) => isFigure(own(row)))?.map(own);
    const kind = fileKind(text) ?? textKind(text) ?? (text.startsWith('<') ? 'a web page or XML' : undefined);
    if (rows) return withLastLine(rows);
    return kind ? `It is ${kind}.` : NO_FIGURES;
  }
  try {
    const document = inLanguage(JSON.parse(text), language);
    const list = figuresIn(document) ?? emptyList(document);
    const shared = sharedBy(document);
    const found = list && objects(list).map((one) => withSharedFields(entryOf(one), shared));
    return found && (found.length > 0 || list.length === 0)
      ? found
      : 'It needs "figures", "items" or a list.';
  } catch (error) {
    const lines = jsonLines(text);
    return lines ? objects(inLanguage(lines, language)) : String(error);
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
  const figures = figuresOf(text.replace(/^\uFEFF/, '').trim(), language);
  if (typeof figures === 'string') return notFigures(figures);
  const shown = figures.filter((one) => !isWithheld(one));
  const drafts = shown.map(figureDraft);
  const read = finishFigures(drafts, baseUrl, language);
  const withheld = figures.flatMap((one, index) =>
    isWithheld(one) ? [figureIssue('figure-not-published', `[${index}]`)] : [],
  );
  const names = unreadNames(figures, FIGURE_NAMES, FIGURE_PARTS);
  const unread = names === '' ? [] : [figureIssue('fields-not-read', names)];
  return read.ok
    ? ok(read.value, [...withheld, ...unread, ...read.warnings])
    : { ok: false, issues: [...withheld, ...unread, ...read.issues] };
}
