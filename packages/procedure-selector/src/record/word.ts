import { languages, type Language } from '@ipec/common';
import type { RecordBlock, RecordDocument, RecordItem } from '@ipec/procedures/record';
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

type Status = Readonly<Record<string, string>>;
type Run = TextRun | ExternalHyperlink;

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
  const cell = (item: RecordItem, bold: boolean): TableCell =>
    new TableCell({ children: [new Paragraph({ children: runs(item, status, bold) })] });
  const top =
    head.length > 0
      ? [new TableRow({ tableHeader: true, children: head.map((text) => cell({ text }, true)) })]
      : [];
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((item, column) => cell(item, column === 0)) }),
  );
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...top, ...body] });
}

function block(one: RecordBlock, status: Status): (Paragraph | Table)[] {
  switch (one.type) {
    case 'heading': {
      const level = one.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ text: one.text, heading: level, keepNext: true })];
    }
    case 'paragraph':
      return [new Paragraph({ children: lines(one.text, false) })];
    case 'facts':
      return [
        table(
          [],
          one.rows.map(([term, item]) => [{ text: term }, item]),
          status,
        ),
        new Paragraph(''),
      ];
    case 'list':
      return one.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item, status) }));
    case 'table':
      return [table(one.head, one.rows, status), new Paragraph('')];
  }
}

/** The record as a Word document, with headings, tables with a head row, and links. `status` words how each law was checked. */
export function wordFile(record: RecordDocument, status: Status, author: string): Promise<Blob> {
  const { locale } = languages[record.language as Language];
  const document = new Document({
    title: record.title,
    creator: author,
    styles: { default: { document: { run: { language: { value: locale } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: record.title, heading: HeadingLevel.HEADING_1 }),
          ...record.blocks.flatMap((one) => block(one, status)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
