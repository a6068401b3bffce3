import { languages } from '@ipec/common';
import type { DecisionRecord } from '@ipec/procedures/record';
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
import type { RecordedRoute } from '@ipec/procedures/record';
import type { RecordWords, Words } from '../strings/words.ts';
import type { RecordView } from './record-view.ts';

function text(words: string, bold = false): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: words, bold })] });
}

function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: words, heading: level });
}

function table(rows: readonly (readonly string[])[], hasHead: boolean): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: hasHead && at === 0,
          children: cells.map(
            (cell, column) =>
              new TableCell({ children: [text(cell, column === 0 || (hasHead && at === 0))] }),
          ),
        }),
    ),
  });
}

function reasons({ name, reasons: list }: RecordedRoute, { codes }: Words): Paragraph[] {
  return [
    heading(name, HeadingLevel.HEADING_3),
    ...list.map(({ text: words, citation: { ref, url, status } }) => {
      const run = new TextRun({ text: ref, ...(url ? { style: 'Hyperlink' } : {}) });
      const cite = url ? new ExternalHyperlink({ link: url, children: [run] }) : new TextRun(ref);
      const checked = new TextRun(`; ${codes.status[status] ?? status})`);
      return new Paragraph({ bullet: { level: 0 }, children: [new TextRun(`${words} (`), cite, checked] });
    }),
  ];
}

/** The record as a Word document, with headings, tables with a head row, and links. */
export function wordFile(
  record: DecisionRecord,
  view: RecordView,
  words: Words,
  w: RecordWords['record'],
): Promise<Blob> {
  const head = [w.question, w.answer, w.justification];
  const answers = view.answers.map(({ question, answer, label, justification }) => [
    question,
    answer === 'unsure' ? w.unsure : label,
    justification,
  ]);
  const document = new Document({
    title: view.title,
    creator: record.author,
    description: w.title,
    styles: {
      default: { document: { run: { language: { value: languages[words.language].locale } } } },
    },
    sections: [
      {
        children: [
          heading(view.title, HeadingLevel.HEADING_1),
          ...view.notes.map((note) => text(note)),
          table(view.summary, false),
          heading(w.answers, HeadingLevel.HEADING_2),
          table([head, ...answers], true),
          ...view.groups.flatMap(({ name, routes }) => [
            heading(name, HeadingLevel.HEADING_2),
            ...routes.flatMap((route) => reasons(route, words)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
