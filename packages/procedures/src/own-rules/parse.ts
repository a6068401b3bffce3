import type { Issue } from '@ipec/common';
import { approversOf, type Approvers } from './approvers.ts';
import { bandWords, isYearly, LAW_ALONE, readBand, type Ends } from './band.ts';
import { columnsOf, type Columns, type OwnField } from './columns.ts';
import { checkBands, checkVat } from './check.ts';
import { quotesIn, quotesInCell, readMethod } from './method.ts';
import { isOtherKind, subjectIn } from './subject.ts';
import type { OwnBand, OwnRules, OwnRulesTable, OwnSubject, ParsedOwnRules } from './types.ts';
import { vatOf, vatSlips } from './vat.ts';

type Row = OwnRulesTable['rows'][number];
type Cell = Row[number];

/** A row of the table with its number and the kind of purchase that a heading above it names. */
interface Line {
  readonly row: number;
  readonly cells: Row;
  readonly under: OwnSubject;
}

/** Reads the table of an authority's own contract rules. See `types.ts` for how the parts fit together. */
export function parseOwnRules(table: OwnRulesTable): ParsedOwnRules {
  const columns = columnsOf(table);
  const { at } = columns;
  const isMissing = {
    band: columns.bands.length === 0 && !(at.has('lower') && at.has('upper')),
    method: !at.has('method') && !at.has('quotes') && columns.methods.length === 0,
  };
  const missing = (['band', 'method'] as const).filter((field) => isMissing[field]);
  if (missing.length > 0) {
    return {
      rules: null,
      issues: missing.map((field) =>
        issue(`no-${field}-column`, '', `no column of the table holds the ${field} of each row`),
      ),
    };
  }
  const short = [table.caption, ...table.columns.map(({ text }) => text)].find((text) =>
    IN_THOUSANDS.test(text),
  );
  if (short !== undefined) {
    const message = `"${short}" says that amounts are in thousands or millions: write them in full`;
    return { rules: null, issues: [issue('band-not-read', '', message)] };
  }
  const { lines, notes, set } = linesOf(table, at.get('subject'));
  const approvers = approversOf(table, columns);
  const read = lines.flatMap((line) => readLine(line, columns, approvers));
  const bands = read.flatMap(({ band }) => (band ? [band] : []));
  const around = [table.caption, ...table.columns.map(({ text }) => text), ...notes];
  const vat = vatOf(
    around,
    read.map(({ text }) => text),
  );
  const rules: OwnRules = { name: nameOf(table.caption), vat, bands };
  const worded = read.flatMap(({ band, text }) => (band ? [{ row: band.row, text }] : []));
  return {
    rules: bands.length > 0 ? rules : null,
    issues: once([
      ...set,
      ...approvers.issues,
      ...read.flatMap(({ issues }) => issues),
      ...checkBands(rules),
      ...checkVat(rules),
      ...vatSlips(vat, worded),
    ]),
  };
}

/** "£'000", "£k" or "in thousands" over a column: an amount of 25 would be read as £25. */
const IN_THOUSANDS =
  /£\s*['’]?000s?\b|£\s*\(?(k|m|mn)\b|\bin (thousands|millions)\b|\bmewn (miloedd|miliynau)\b/i;

function issue(code: string, path: string, message: string): Issue {
  return path === '' ? { code, message } : { code, path, message };
}

/** A row that gives a band for each kind of purchase says what is wrong with it once. */
function once(issues: readonly Issue[]): Issue[] {
  const isFirst = ({ code, path, message }: Issue, at: number): boolean =>
    issues.findIndex((one) => one.code === code && one.path === path && one.message === message) === at;
  return issues.filter(isFirst);
}

interface Lines {
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
  /** Rows that are for a kind of purchase which the tool does not hold apart. */
  readonly set: readonly Issue[];
}

/** The rows that hold bands. One cell across the whole table is a heading for the rows under it, or a note. */
function linesOf({ rows, columns }: OwnRulesTable, kind: number | undefined): Lines {
  const lines: Line[] = [];
  const notes: string[] = [];
  const set: Issue[] = [];
  let under: OwnSubject = 'any';
  let other = '';
  rows.forEach((cells, at) => {
    const [first] = cells;
    const isOne = columns.length > 1 && cells.every(({ text }) => text === first?.text);
    if (isOne && first && readBand(first.text) === null) {
      notes.push(first.text);
      under = subjectIn(first.text);
      other = isOtherKind(first.text) ? first.text : '';
      return;
    }
    const cell = cells[kind ?? -1]?.text ?? '';
    const name = isOtherKind(cell) ? cell : other;
    if (name === '') lines.push({ row: at + 1, cells, under });
    else
      set.push(
        issue(
          'kind-not-used',
          `row ${at + 1}`,
          `it is for "${name}", which is not held apart here: the row is not used`,
        ),
      );
  });
  return { lines, notes, set };
}

function cellAt(cells: Row, column: number | undefined): Cell {
  const found = cells[column ?? -1];
  const text = (found?.text ?? '').replace(/\s+/g, ' ').trim();
  return found?.href === undefined ? { text } : { text, href: found.href };
}

interface Read {
  /** The words of the band. */
  readonly text: string;
  readonly band: OwnBand | null;
  readonly issues: readonly Issue[];
}

/** A row gives a band, or one for each kind of purchase that has a column. */
function readLine(line: Line, { at, bands, methods }: Columns, approvers: Approvers): Read[] {
  const cell = (field: OwnField): Cell =>
    field === 'approver' ? { text: approvers.of(line.cells) } : cellAt(line.cells, at.get(field));
  if (methods.length > 0) {
    const [main] = bands;
    const { text } = main
      ? cellAt(line.cells, main.column)
      : { text: endsText(cell('lower').text, cell('upper').text) };
    return methods.map(({ column, subject }) =>
      readBandOf(line, text, subject, (field) =>
        field === 'method' ? cellAt(line.cells, column) : field === 'quotes' ? { text: '' } : cell(field),
      ),
    );
  }
  const kind = cell('subject').text;
  if (bands.length === 0)
    return [readBandOf(line, endsText(cell('lower').text, cell('upper').text), subjectIn(kind), cell)];
  return bands.map(({ column, subject }) => {
    const { text } = cellAt(line.cells, column);
    return readBandOf(line, text, subject === 'any' ? subjectIn(`${kind} ${text}`) : subject, cell);
  });
}

/** The ends of a band that stand in columns of their own, as one band. */
function endsText(lower: string, upper: string): string {
  if (/\d/.test(lower) && /\d|threshold|trothwy/i.test(upper)) return `${lower} to ${upper}`;
  return /\d/.test(lower) ? `from ${lower}` : `up to ${upper}`;
}

function readBandOf(
  { row, under }: Line,
  bandText: string,
  subject: OwnSubject,
  cell: (field: OwnField) => Cell,
): Read {
  const path = `row ${row}`;
  const ends = readBand(bandText);
  const text = cell('method').text || cell('quotes').text;
  const quotes = quotesInCell(cell('quotes').text) ?? quotesIn(cell('method').text);
  const way = readMethod(text, quotes, cell('advert').text) ?? lawAlone(ends);
  const issues = [
    ...(ends ? [] : [issue('band-not-read', path, `"${bandText}" is not understood as a band of value`)]),
    ...(way ? [] : [issue('method-not-read', path, `"${text}" does not say how to buy`)]),
    ...(isYearly(bandText)
      ? [
          issue(
            'per-year',
            path,
            `"${bandText}" is for a year, and the value of the whole contract is held against it`,
          ),
        ]
      : []),
  ];
  const words = bandWords(bandText);
  if (!ends || !way) return { text: words, band: null, issues };
  const { text: formText, href } = cell('form');
  const band: OwnBand = {
    row,
    subject: subject === 'any' ? under : subject,
    ...ends,
    ...way,
    quotes,
    approver: cell('approver').text,
    advert: cell('advert').text,
    form: href === undefined ? null : { text: formText || href, href },
    rule: ruleNumber(cell('rule').text),
    bandText,
    methodText: text,
  };
  return { text: words, band, issues };
}

/** A row that begins at the limit of the law needs no method of its own. */
function lawAlone(ends: Ends | null): Pick<OwnBand, 'method' | 'alternatives'> | null {
  return ends?.from === LAW_ALONE ? { method: 'law', alternatives: [] } : null;
}

function ruleNumber(text: string): string {
  return /\d+(\.\d+)*[A-Za-z]?(\([a-z0-9]+\))*/.exec(text)?.[0] ?? text;
}

const VAT_NOTE =
  /[\s,;:–-]*(\b(all\s+)?(values?|amounts?|figures?)\b)?\s*(\bare\b)?\s*(\b(exclud\w+|exclusive of|excl?|exc|ex|includ\w+|inclusive of|incl?|before|net of|plus|with|without|ac eithrio|heb gynnwys|heb|gan gynnwys|cyn)\.?)\s*(of\s*)?(vat|taw)\b.*$/i;

/** The name of the rules, for a citation: the caption without what it says of VAT. */
function nameOf(caption: string): string {
  const plain = caption
    .replace(/\([^)]*\)/g, ' ')
    .replace(VAT_NOTE, ' ')
    .replace(/[,;:–-]\s*(all\s+)?(values?|amounts?)\b.*$/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || 'Contract Procedure Rules';
}
