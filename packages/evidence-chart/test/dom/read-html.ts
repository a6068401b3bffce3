import { parseRows } from '@ipec/feeds/table';
import { fixture } from '@open-wc/testing';
import { type Attributes, parseOptions } from '../../src/attributes/options.ts';
import { readChildren } from '../../src/data/children.ts';
import { readTable } from '../../src/data/read-table.ts';
import { uiEn } from '../../src/strings/en/ui.ts';
import { PARTS } from '../parts.ts';

/** What a table of a page is read as: its places, its unit, and each series with its figures and marks. */
export async function readHtml(inner: string, attributes: Attributes = {}): Promise<readonly string[]> {
  const host = await fixture(`<div><table>${inner}</table></div>`);
  const { rows, heads, caption } = readChildren(host);
  const words = { language: 'en', other: uiEn.other } as const;
  const model = readTable(parseRows(rows ?? [], { heads, caption }), parseOptions(attributes), words, PARTS);
  if (!model) return ['nothing'];
  if (!model.ok) return [`refused ${model.issues.map(({ code }) => code).join(' ')}`];
  const { x, unit, series, valueName } = model.value;
  const places = x.type === 'number' ? [...x.at].map(String) : x.labels;
  return [
    places.join(' | '),
    ...(unit ? [unit] : []),
    ...series.map(({ name, y, absent, marks }) => {
      const said = [...y].map(
        (value, at) => absent.get(at)?.text ?? `${value}${(marks.get(at) ?? []).join('')}`,
      );
      return `${name || valueName}: ${said.join(' | ')}`;
    }),
  ];
}

export const head = (...cells: readonly string[]): string =>
  `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;
export const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
