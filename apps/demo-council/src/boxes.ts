import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A way in which CSS gives a guest its width, mostly by what it holds. `WIDGET` stands for the widget. */
export interface Box {
  readonly name: string;
  readonly html: string;
  /** The least width that the widget must have, in em of its text, where the window has so much; 16 where absent. */
  readonly least?: number;
}

const row = (style: string, inner = 'WIDGET'): string => `<div style="${style}">${inner}</div>`;
const cell = (beside = '', style = ''): string =>
  `<table${style}><tbody><tr><td>WIDGET</td>${beside}</tr></tbody></table>`;

export const BOXES: readonly Box[] = [
  { name: 'block', html: row('') },
  { name: 'flex item', html: row('display:flex') },
  { name: 'flex item beside another', html: row('display:flex;gap:8px', 'WIDGET<p>Ad</p>') },
  { name: 'flex row that wraps', html: row('display:flex;flex-wrap:wrap;gap:8px', 'WIDGET<p>Beside</p>') },
  { name: 'flex row, centred', html: row('display:flex;justify-content:center;align-items:center') },
  { name: 'flex column, centred', html: row('display:flex;flex-direction:column;align-items:center') },
  {
    name: 'flex column at the start',
    html: row('display:flex;flex-direction:column;align-items:flex-start'),
  },
  { name: 'inline flex', html: row('display:inline-flex') },
  { name: 'grid at the start', html: row('display:grid;justify-items:start') },
  { name: 'grid, centred', html: row('display:grid;place-items:center') },
  {
    name: 'grid with an automatic column',
    html: row('display:grid;grid-template-columns:auto 1fr', 'WIDGET<p>Ad</p>'),
  },
  { name: 'grid with a column of its content', html: row('display:grid;grid-template-columns:max-content') },
  {
    name: 'grid that fills',
    html: row('display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr))'),
  },
  { name: 'inline grid', html: row('display:inline-grid') },
  { name: 'float', html: row('float:left') },
  { name: 'inline block', html: row('display:inline-block') },
  { name: 'absolute', html: row('position:relative;min-height:1px', row('position:absolute')) },
  { name: 'fixed', html: row('position:fixed;inset-block-start:0') },
  { name: 'dialog', html: '<dialog open style="position:static">WIDGET</dialog>' },
  { name: 'popover', html: row('position:fixed;inline-size:fit-content;block-size:fit-content;margin:auto') },
  { name: 'table cell', html: cell() },
  { name: 'table cell beside another', html: cell('<td>Ad</td>') },
  { name: 'table cell of a full table', html: cell('<td>Ad</td>', ' style="inline-size:100%"') },
  { name: 'anonymous table cell', html: row('display:table-cell') },
  { name: 'centred table', html: row('display:table;margin:auto') },
  { name: 'as wide as its content', html: row('inline-size:fit-content') },
  { name: 'as wide as its longest word', html: row('inline-size:min-content') },
  { name: 'as wide as it can be', html: row('inline-size:max-content;max-inline-size:100%') },
  { name: 'fieldset', html: '<fieldset style="float:left;margin:0">WIDGET</fieldset>' },
  { name: 'figure in a flex row', html: row('display:flex', '<figure style="margin:0">WIDGET</figure>') },
  {
    name: 'details in a flex row',
    html: row('display:flex', '<details open><summary>More</summary>WIDGET</details>'),
  },
  { name: 'columns', html: row('columns:17em') },
  { name: 'a float in a side column', html: row('inline-size:min(18em,100%)', row('float:left')) },
  { name: 'a table cell in a side column', html: row('inline-size:min(18em,100%)', cell()) },
  { name: 'a flex item in a side column', html: row('inline-size:min(18em,100%)', row('display:flex')) },
  { name: 'four in a row that wraps', html: row('display:flex;flex-wrap:wrap', 'WIDGET'.repeat(4)) },
];

/** The example of each widget that stands in every box. */
export const BOXED: Readonly<Record<string, string>> = {
  'ipec-case-study-carousel': 'case-study-carousel/examples/grid.html',
  'ipec-evidence-chart': 'evidence-chart/examples/chart-bar.html',
  'ipec-procedure-selector': 'procedure-selector/examples/selector.html',
  'ipec-resource-library': 'resource-library/examples/library.html',
  'ipec-community-join-form': 'community-join-form/examples/join.html',
  'ipec-key-figures': 'key-figures/examples/figures.html',
};

/** The widths of the window that every widget is tried at in every box. */
export const WIDTHS = [320, 390, 1280] as const;

/** Every box with the widget in it, and the block to compare with. */
export function boxesBody(tag: string): string {
  const widget = readFileSync(join(import.meta.dirname, '../../../packages', BOXED[tag] ?? ''), 'utf8');
  const section = ({ name, html }: Box): string =>
    `<section data-box="${name}" style="display:flow-root">${html.replaceAll('WIDGET', widget)}</section>`;
  return `<main><h1>Boxes</h1>${BOXES.map(section).join('\n')}<section id="compare">${widget}</section></main>`;
}
