import type { Issue } from '@ipec/common';
import { LAW_ALONE, readBand, type Ends } from './amounts.ts';
import { columnsOf, type OwnField } from './columns.ts';
import { checkBands, checkVat } from './check.ts';
import { quotesIn, readMethod } from './method.ts';
import type { OwnBand, OwnRules, OwnRulesTable, OwnSubject, ParsedOwnRules } from './types.ts';

type Cells = Readonly<Record<OwnField, { readonly text: string; readonly href?: string }>>;

/** Reads the table of an authority's own contract rules. See `types.ts` for how the parts fit together. */
export function parseOwnRules(table: OwnRulesTable): ParsedOwnRules {
  const columns = columnsOf(table);
  const missing = (['band', 'method'] as const).filter(
    (field) => !columns.has(field) && !(field === 'method' && columns.has('quotes')),
  );
  if (missing.length > 0) {
    return {
      rules: null,
      issues: missing.map((field) =>
        issue(`no-${field}-column`, '', `no column of the table holds the ${field} of each row`),
      ),
    };
  }
  const read = table.rows.map((row, at) => readRow(cellsOf(row, columns), at + 1));
  const bands = read.flatMap(({ band }) => (band ? [band] : []));
  const rules: OwnRules = { name: nameOf(table.caption), vat: vatOf(table, columns), bands };
  return {
    rules: bands.length > 0 ? rules : null,
    issues: [...read.flatMap(({ issues }) => issues), ...checkBands(rules), ...checkVat(rules)],
  };
}

function issue(code: string, path: string, message: string): Issue {
  return path === '' ? { code, message } : { code, path, message };
}

function cellsOf(row: OwnRulesTable['rows'][number], columns: ReadonlyMap<OwnField, number>): Cells {
  const cell = (field: OwnField): { text: string; href?: string } => {
    const found = row[columns.get(field) ?? -1];
    const text = (found?.text ?? '').replace(/\s+/g, ' ').trim();
    return found?.href === undefined ? { text } : { text, href: found.href };
  };
  return {
    band: cell('band'),
    subject: cell('subject'),
    method: cell('method'),
    quotes: cell('quotes'),
    approver: cell('approver'),
    advert: cell('advert'),
    form: cell('form'),
    rule: cell('rule'),
  };
}

function readRow(cells: Cells, row: number): { band: OwnBand | null; issues: readonly Issue[] } {
  const ends = readBand(cells.band.text);
  const text = cells.method.text || cells.quotes.text;
  const quotes = quotesIn(cells.quotes.text) ?? quotesIn(cells.method.text);
  const way = readMethod(text, quotes, cells.advert.text) ?? lawAlone(ends);
  const issues = [
    ...(ends
      ? []
      : [issue('band-not-read', `row ${row}`, `"${cells.band.text}" is not understood as a band of value`)]),
    ...(way ? [] : [issue('method-not-read', `row ${row}`, `"${text}" does not say how to buy`)]),
  ];
  if (!ends || !way) return { band: null, issues };
  const { text: formText, href } = cells.form;
  const band: OwnBand = {
    row,
    subject: subjectOf(`${cells.subject.text} ${cells.band.text}`),
    ...ends,
    ...way,
    quotes,
    approver: cells.approver.text,
    advert: cells.advert.text,
    form: href === undefined ? null : { text: formText || href, href },
    rule: ruleNumber(cells.rule.text),
    bandText: cells.band.text,
    methodText: text,
  };
  return { band, issues };
}

/** A row that begins at the limit of the law needs no method of its own. */
function lawAlone(ends: Ends | null): Pick<OwnBand, 'method' | 'alternatives'> | null {
  return ends?.from === LAW_ALONE ? { method: 'law', alternatives: [] } : null;
}

function subjectOf(text: string): OwnSubject {
  const works = /\b(works?|construction|gwaith|adeiladu)\b/i.test(text);
  const others = /\b(goods|suppl(y|ies)|services?|nwyddau|gwasanaethau)\b/i.test(text);
  return works === others ? 'any' : works ? 'works' : 'goods-services';
}

function ruleNumber(text: string): string {
  return /\d+(\.\d+)*[A-Za-z]?(\([a-z0-9]+\))*/.exec(text)?.[0] ?? text;
}

const EXCLUDED =
  /(exclud\w+|exclusive of|excl?\.?|before|net of|without|plus|\+|ac eithrio|heb(gynnwys)?|cyn)\s*(of\s*)?(any\s*)?(vat|taw)|ex[- ]?vat|vat exclusive/i;
const INCLUDED =
  /(includ\w+|inclusive of|incl?\.?|with|gan gynnwys|yn cynnwys)\s*(of\s*)?(any\s*)?(vat|taw)|vat inclusive/i;

/** Whether the amounts include VAT: said in the caption, in a heading or in a band. */
function vatOf(table: OwnRulesTable, columns: ReadonlyMap<OwnField, number>): OwnRules['vat'] {
  const band = columns.get('band') ?? -1;
  const words = [
    table.caption,
    table.columns[band]?.text ?? '',
    ...table.columns.map(({ text }) => text),
    ...table.rows.map((row) => row[band]?.text ?? ''),
  ].join(' · ');
  const [out, within] = [EXCLUDED.test(words), INCLUDED.test(words)];
  return out === within ? 'unknown' : out ? 'excluded' : 'included';
}

/** The name of the rules, for a citation: the caption without what it says of VAT, in the singular. */
function nameOf(caption: string): string {
  const plain = caption
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[,;:–-]\s*(all\s+)?(values?|amounts?)\b.*$/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain || 'Contract Procedure Rules';
}
