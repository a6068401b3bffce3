import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { ColumnReading, TableReading } from '@ipec/feeds/table';
import type { Options } from './attributes/options.ts';
import type { ChartContent } from './data/content.ts';
import type { Model } from './model.ts';

/** How the page was read: the figures and the words, and what the attributes say. */
export interface ChartReading {
  readonly content: ChartContent | undefined;
  readonly options: Options;
}

function columnRow(column: ColumnReading): readonly string[] {
  const { heading, kind, unit, power, period, because, read, missing, suppressed, marks, unread } = column;
  const details = [
    unit,
    power ? `times ten to the power of ${power}` : '',
    period,
    ...marks.map((mark) => `[${mark}]`),
  ];
  return [
    heading,
    kind,
    details.filter(Boolean).join(', '),
    `the ${because}`,
    `${read} read, ${missing} missing, ${suppressed} withheld`,
    unread.map(({ row, text }) => `row ${row}: ${text}`).join('; ') || 'none',
  ];
}

function tableSections({ columns, leftOut, headingRows, across }: TableReading): readonly CheckSection[] {
  return [
    {
      heading: `Columns: ${columns.length}; rows of headings: ${headingRows}${across ? '; rows and columns exchanged' : ''}`,
      head: ['Heading', 'Read as', 'Unit, scale, period, marks', 'Because of', 'Cells', 'Not understood'],
      rows: columns.map(columnRow),
    },
    {
      heading: 'Left out of the table',
      head: ['What', 'Number', 'Text', 'Why'],
      rows: leftOut.map(({ what, at, text, why }) => [what, String(at), text, why]),
    },
  ];
}

function modelSection({ x, series, valueName, unit }: Model): CheckSection {
  const places = x.type === 'number' ? x.at.length : x.labels.length;
  return {
    heading: `Drawn: ${valueName}${unit ? ` in ${unit}` : ''}, over ${places} places of ${x.name} (${x.type})`,
    head: ['Series', 'Figures', 'Absent'],
    rows: series.map(({ name, y, absent }) => [
      name,
      String(y.filter((one) => !Number.isNaN(one)).length),
      [...absent.values()].map(({ kind, text }) => `${kind} ${text}`.trim()).join('; ') || 'none',
    ]),
  };
}

function sectionsOf({ content, options }: ChartReading): readonly CheckSection[] {
  if (!content?.ok) return [];
  const { model, words } = content;
  const said: CheckSection = {
    heading: 'Words',
    head: ['What', 'Text'],
    rows: [
      ['type', options.kind],
      ['heading', words.heading],
      ['summary', words.summary],
      ['source', words.source.text],
      ['address of the source', words.source.links.map(({ href }) => href).join(' ') || '–'],
      ...words.notes.map(({ text }) => ['note', text]),
    ],
  };
  return [said, modelSection(model), ...(model.reading ? tableSections(model.reading) : [])];
}

/** Draws the check view of a chart. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  drawCheckView(root, checked, sectionsOf(checked.reading as ChartReading));
}
