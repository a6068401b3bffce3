import { countOf } from '../layout/positions.ts';
import type { Model } from '../model.ts';

/** Where figures come from, in the order in which it is written above them: `title`, `source`, `period`, `retrieved`. */
export type Provenance = Readonly<Record<string, string | null | undefined>>;

/** Text that a spreadsheet would run. A sign alone is a symbol for no figure. */
const FORMULA = /^[=+\-@\t\r]./s;

/**
 * The figures as CSV (RFC 4180, UTF-8): lines `# key: value` of provenance, a heading, and a row for each place. Numbers
 * are exact, in the unit of the model; what is not published stays the symbol that the source wrote. It reads back by
 * `parseTable` as the same model. Text that would be a formula gets an apostrophe.
 */
export function toCSV(model: Model, provenance: Provenance = {}): string {
  const { x, series, unit } = model;
  const lines = Object.entries({ ...provenance, unit }).flatMap(([key, value]) => note(key, value) ?? []);
  const heads = series.flatMap(({ name, lower }) =>
    lower ? [name, `${name}, lower`, `${name}, upper`] : [name],
  );
  lines.push([x.name, ...heads].map(text).join(','));
  const count = countOf(x);
  const place = (at: number): string => (x.type === 'number' ? String(x.at[at]) : text(x.labels[at] ?? ''));
  for (let at = 0; at < count; at += 1) {
    const cells = [place(at)];
    for (const one of series) {
      cells.push(figure(one, at));
      if (one.lower && one.upper) cells.push(number(one.lower[at]), number(one.upper[at]));
    }
    lines.push(cells.join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A line of provenance; a comma in it must not begin a cell that is run. */
function note(key: string, value: string | null | undefined): string | undefined {
  const line = value?.replace(/\s+/g, ' ').trim();
  if (!line) return undefined;
  return `# ${key.replace(/[:\s]+/g, ' ').trim()}: ${line.replace(/([,;|]\s*)(?=[=+\-@])/g, "$1'")}`;
}

function number(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(value) : '';
}

function figure({ y, absent, marks }: Model['series'][number], at: number): string {
  const value = y[at];
  if (value !== undefined && Number.isFinite(value))
    return [String(value), ...(marks.get(at) ?? [])].join(' ');
  const why = absent.get(at);
  return text(why?.text || (why?.kind === 'suppressed' ? '[c]' : ''));
}

function text(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;|\t\r\n]|^#/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
