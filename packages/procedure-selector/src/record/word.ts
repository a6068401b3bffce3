import { languages, type Language } from '@ipec/common';
import type { RecordBlock, RecordDocument, RecordItem } from '@ipec/procedures/record';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

type Status = Readonly<Record<string, string>>;
type Run = TextRun | ExternalHyperlink;

/** Sizes are in half points, lengths in twentieths of a point, as Word counts them. */
const TEXT = 21;
const SMALL = 18;
const GAP = 120;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const;
/** The width of the text on A4 between margins of 2 cm, and the share of each column by how many there are. */
const WIDTH = 9638;
const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [32, 68],
  3: [40, 30, 30],
  4: [28, 15, 40, 17],
};

function lines(text: string, bold: boolean): TextRun[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));
}

/** A text with the law behind it: each section a link where its address is known, and how well it was checked. */
function runs({ text, citations = [] }: RecordItem, status: Status, bold = false): Run[] {
  const law = citations.flatMap(({ ref, url, status: checked }): Run[] => [
    new TextRun(' ('),
    url
      ? new ExternalHyperlink({ link: url, children: [new TextRun({ text: ref, style: 'Hyperlink' })] })
      : new TextRun(ref),
    new TextRun(`; ${status[checked] ?? checked})`),
  ]);
  return [...lines(text, bold), ...law];
}

function table(head: readonly string[], rows: readonly (readonly RecordItem[])[], status: Status): Table {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const shares = SHARES[columns] ?? Array.from({ length: columns }, () => 100 / columns);
  const widths = shares.map((share) => Math.round((WIDTH * share) / 100));
  const cell = (item: RecordItem, column: number, bold: boolean, isHead = false): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 60, right: GAP },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } } : {}),
      children: [new Paragraph({ children: runs(item, status, bold) })],
    });
  const top =
    head.length > 0
      ? [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: head.map((text, column) => cell({ text }, column, true, true)),
          }),
        ]
      : [];
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((item, column) => cell(item, column, column === 0)),
      }),
  );
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [...top, ...body],
  });
}

const gap = (): Paragraph => new Paragraph({ spacing: { after: GAP }, children: [] });

function block(one: RecordBlock, status: Status): (Paragraph | Table)[] {
  switch (one.type) {
    case 'heading': {
      const level = one.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ text: one.text, heading: level, keepNext: true })];
    }
    case 'paragraph':
      return [new Paragraph({ spacing: { after: GAP }, children: lines(one.text, false) })];
    case 'facts':
      return [
        table(
          [],
          one.rows.map(([term, item]) => [{ text: term }, item]),
          status,
        ),
        gap(),
      ];
    case 'list':
      return one.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item, status) }));
    case 'table':
      return [table(one.head, one.rows, status), gap()];
  }
}

/** The title and the number of the page, so that a sheet that lies apart finds its place. */
function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [
          new TextRun({
            size: SMALL,
            children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** The look of a heading: its size in half points, with room above it. */
const headingStyle = (size: number, before: number) => ({
  run: { font: 'Arial', size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: GAP } },
});

/** The record as a Word document, with headings, tables with a head row, and links. `status` words how each law was checked. */
export function wordFile(record: RecordDocument, status: Status, author: string): Promise<Blob> {
  const { locale } = languages[record.language as Language];
  const document = new Document({
    title: record.title,
    creator: author,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: TEXT, language: { value: locale } } },
        heading1: headingStyle(36, 0),
        heading2: headingStyle(27, 360),
        heading3: headingStyle(23, 240),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(record.title) },
        children: [
          new Paragraph({ text: record.title, heading: HeadingLevel.HEADING_1 }),
          ...record.blocks.flatMap((one) => block(one, status)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
