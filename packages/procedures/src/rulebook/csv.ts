import Papa from 'papaparse';
import { hashOf } from '../record/hash.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Issue, Limit, Preference, Rule, Ruleset, RuleText, Status, Table } from '../types.ts';
import { rulebookRows } from './table.ts';

/** Columns of the spreadsheet. Lists in a cell are parted by semicolons, texts of one rule by a line break. */
const COLUMNS = ['kind', 'id', 'applies', 'condition', 'citations', 'status', 'text', 'open', 'yes'] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

const KINDS = ['rule', 'preference', 'definition', 'table', 'limit'];

/** The rulebook as CSV (RFC 4180) for a spreadsheet. What is not in it — questions, routes — stays with the rule set. */
export function rulebookToCsv(ruleset: Ruleset): string {
  const data = rulebookRows(ruleset).map((row) => [
    row.kind,
    row.id,
    row.applies.join('; '),
    row.condition,
    row.citations.map(({ ref }) => ref).join('; '),
    row.status,
    row.text.join('\n'),
    row.open,
    row.yes,
  ]);
  return `${Papa.unparse({ fields: [...COLUMNS], data })}\r\n`;
}

/** Reads a marked-up rulebook back over the rule set it came from. Every cell that cannot be read is named. */
export function rulebookFromCsv(csv: string, base: Ruleset): Result<Ruleset> {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const missing = COLUMNS.filter((column) => !meta.fields?.includes(column));
  const issues: Issue[] = [
    ...missing.map((column) => issue('header', `there is no column "${column}"`)),
    ...errors.map(({ row = 0, message }) => issue(`row ${row + 2}`, message)),
  ];
  if (issues.length > 0) return fail(...issues);
  const rows = data.map(clean);
  const bad = rows.flatMap(checkRow);
  return bad.length > 0 ? fail(...bad) : ok(rebuild(rows, base));
}

function issue(path: string, message: string): Issue {
  return { code: 'bad-rulebook', path, message };
}

function clean(cells: Record<string, string>): Cells {
  const pairs = COLUMNS.map((column) => [column, (cells[column] ?? '').replace(/\r\n/g, '\n').trim()]);
  return Object.fromEntries(pairs) as Cells;
}

const TERM = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?( net)?$/;
const STATUSES = ['verified', 'partly', 'unverified'];

function checkRow({ kind, id, applies, condition, status }: Cells, at: number): Issue[] {
  const path = `row ${at + 2}`;
  if (!KINDS.includes(kind)) return [issue(path, `kind must be one of ${KINDS.join(', ')}, not "${kind}"`)];
  const found: Issue[] = [];
  if (id === '') found.push(issue(path, 'id is empty'));
  if (condition === '') found.push(issue(path, `condition of ${kind} ${id} is empty`));
  if ((kind === 'rule' || kind === 'limit') && !STATUSES.includes(status)) {
    found.push(issue(path, `status must be one of ${STATUSES.join(', ')}, not "${status}"`));
  }
  if (kind === 'limit' && !TERM.test(condition))
    found.push(issue(path, 'a limit needs its term as 2026-01-01/2027-12-31'));
  if (kind === 'limit' && !(Number(applies) >= 0 && applies !== ''))
    found.push(issue(path, `"${applies}" is no amount in pounds`));
  if (kind === 'table' && status !== 'FIRST' && status !== 'UNIQUE')
    found.push(issue(path, 'the status of a table row is FIRST or UNIQUE'));
  return found;
}

const items = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
const lines = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function rebuild(rows: readonly Cells[], base: Ruleset): Ruleset {
  const of = (kind: string): Cells[] => rows.filter((row) => row.kind === kind);
  const next: Ruleset = {
    ...base,
    rules: of('rule').map(toRule),
    preferences: of('preference').map(toPreference),
    definitions: Object.fromEntries(of('definition').map(({ id, condition }) => [id, condition])),
    tables: toTables(of('table')),
    limits: of('limit').map(toLimit),
    text: {
      ...base.text,
      rules: Object.fromEntries(of('rule').map((row) => [row.id, toRuleText(row)])),
      preferences: Object.fromEntries(of('preference').map(({ id, text }) => [id, text])),
    },
    hash: '',
  };
  return { ...next, hash: hashOf(next) };
}

function toRule({ id, applies, condition, citations, status }: Cells): Rule {
  const rule = { id, routes: items(applies), require: condition, cites: items(citations) };
  return status === 'verified' ? rule : { ...rule, status: status as Status };
}

function toRuleText({ text, open, yes }: Cells): RuleText {
  return { no: lines(text), ...(open === '' ? {} : { open }), ...(yes === '' ? {} : { yes }) };
}

function toPreference({ id, applies, condition }: Cells): Preference {
  return { id, when: condition, routes: items(applies) };
}

function toTables(rows: readonly Cells[]): Record<string, Table> {
  const tables: Record<string, Table> = {};
  for (const { id, applies, condition, status } of rows) {
    const before = tables[id]?.rows ?? [];
    const then = applies === '' ? null : applies;
    tables[id] = { hitPolicy: status as Table['hitPolicy'], rows: [...before, { when: condition, then }] };
  }
  return tables;
}

function toLimit({ id, applies, condition, citations, status }: Cells): Limit {
  const [, from = '', to, net] = TERM.exec(condition) ?? [];
  return {
    key: id,
    amount: Number(applies),
    from,
    ...(to ? { to } : {}),
    ...(net ? { net: true } : {}),
    cite: citations,
    status: status as Status,
  };
}
