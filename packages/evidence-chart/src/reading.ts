import type { Issue, Result, RowCell, Table } from '@ipec/feeds/table';
import { parseRows } from '@ipec/feeds/table';
import type { Model } from './model.ts';
import type { Options } from './options.ts';
import { readModel, type Prepare } from './read-model.ts';
import type { Children } from './source.ts';

/** What an element shows, in the words of its author: attributes, or the children that say the same. */
export interface Words {
  readonly heading: string;
  readonly summary: string;
  readonly source: { readonly text: string; readonly href: string | null };
  readonly caption: string | null;
  readonly notes: readonly string[];
}

/** A chart that can be drawn, or every reason why not. */
export type Reading =
  | { readonly ok: true; readonly model: Model; readonly words: Words; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What an author must say, by the code of the issue where it is not said. */
const NEEDED = {
  'chart-no-heading': 'the attribute "heading" says what the chart shows',
  'chart-no-summary': 'the attribute "summary" or a child in the slot "summary" says what to take away',
  'chart-no-source':
    'the attribute "source" or a child in the slot "source" says where the figures come from',
} as const;

/** Provenance that the figures bring with them, such as `# source:` lines of a CSV. */
function sourceOf(options: Options, children: Children, model: Model | undefined): Words['source'] | null {
  if (options.source) return { text: options.source, href: options.sourceHref };
  if (children.source) return { ...children.source, href: children.source.href ?? options.sourceHref };
  const text = model?.notes['source'];
  return text ? { text, href: options.sourceHref } : null;
}

/** A table, of children or of a feed, and the author's words → what is to be shown. */
export function readChart(found: Result<Model>, options: Options, children: Children): Reading {
  const model = found.ok ? found.value : undefined;
  const source = sourceOf(options, children, model);
  const { heading } = options;
  const summary = options.summary ?? children.summary;
  const missing = [
    ...(heading ? [] : ['chart-no-heading' as const]),
    ...(summary ? [] : ['chart-no-summary' as const]),
    ...(source ? [] : ['chart-no-source' as const]),
  ];
  const issues: Issue[] = missing.map((code) => ({ code, message: NEEDED[code] }));
  if (!found.ok) issues.push(...found.issues);
  if (!found.ok || !heading || !summary || !source) return { ok: false, issues };
  const { caption, notes } = children;
  const words = { heading, summary, source, caption, notes };
  return { ok: true, model: found.value, words, issues: [...options.issues, ...found.warnings] };
}

/** The model of the host's own table. */
export function ofChildren({ rows, issues }: Children, options: Options, prepare?: Prepare): Result<Model> {
  if (!rows) return { ok: false, issues: issues.length > 0 ? issues : [NO_TABLE] };
  return ofRows(rows, options, prepare);
}

/** The model of rows, headings first. */
export function ofRows(
  rows: readonly (readonly RowCell[])[],
  options: Options,
  prepare?: Prepare,
): Result<Model> {
  return ofTable(parseRows(rows), options, prepare);
}

const NO_TABLE: Issue = { code: 'chart-no-table', message: 'there is no table, no "src" and no "data"' };

export function ofTable(table: Result<Table>, options: Options, prepare?: Prepare): Result<Model> {
  if (!table.ok) return table;
  const model = readModel(table.value, options, prepare);
  return model.ok ? { ...model, warnings: [...table.warnings, ...model.warnings] } : model;
}
