import { isFigure, type Placed, textAt, filled } from './sheet.ts';

/** Rows that a file may have about itself before its headings. */
const MOST = 20;
/** How the lines of a time series are called, as the Office for National Statistics gives them for download. */
const SERIES = /^(title|cdid|series id|unit|pre ?unit|source dataset( id)?)$/i;

/** What programs say of a whole file: `population`, `units`, `date`. */
const KEY =
  /^(population|units?|date|area( type| name)?|geography|source|dataset|measures?|time|filter|period|variable|sex|age):?$/i;

/** How many rows at the top say what the series below are, one key to a row: `Title`, `CDID`, `Unit`. */
export function seriesLines(rows: readonly Placed[], isPeriod: (text: string) => boolean): number {
  const from = rows.findIndex(({ cells }) => isPeriod(textAt(cells, 0)) && isFigure(cells[1]));
  const keys = rows.slice(0, Math.max(0, from)).map(({ cells }) => textAt(cells, 0));
  const isSeries = from > 1 && from < MOST && keys.filter((key) => SERIES.test(key)).length > 1;
  return isSeries && rows.slice(from).every(({ cells }) => isPeriod(textAt(cells, 0))) ? from : 0;
}

/**
 * How many rows at the top are about the file: lines of one text, or of a key and its value, that an empty row parts from
 * a wider table.
 */
export function linesAbove(rows: readonly Placed[]): number {
  const first = rows.slice(0, MOST);
  // A pivot table says above what it is filtered by.
  const pivot = first.findIndex(({ cells }) => textAt(cells, 0) === 'Row Labels');
  const gap = first.findLastIndex((row, at) => at > 0 && at <= pivot && row.at > first[at - 1]!.at + 1);
  if (gap > 0) return gap;
  // Nomis says above what its figures are of, a key to a line.
  const about = first.findIndex(({ cells }) => filled(cells) > 1 && !KEY.test(textAt(cells, 0)));
  const isAbout = about > 1 && first.slice(0, about).some(({ cells }) => filled(cells) === 2);
  if (isAbout && first[about]!.at > first[about - 1]!.at + 1 && about < rows.length - 1) return about;
  const wide = first.findIndex(({ cells }) => filled(cells) > 2);
  const isParted = wide > 0 && rows[wide]!.at > rows[wide - 1]!.at + 1;
  return isParted && wide < rows.length - 1 ? wide : 0;
}
