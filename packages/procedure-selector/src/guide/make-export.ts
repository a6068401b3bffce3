import type * as word from '../record/word.ts';
import type { RecordFormat } from '../record/formats.ts';
import type { Scene } from '../view/scene.ts';
import { download } from './download.ts';
import { fileName, recordFile, recordOf } from './exporter.ts';
import type { MoreWords } from './more-words.ts';
import { paperView } from './paper-view.ts';

/** What making a record needs of the page. */
export interface ExportSite {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly document: Document;
  /** Asks for the part that writes Word. */
  readonly wordPart: () => Promise<typeof word>;
}

/** Makes the record in one format and hands it over; rejects if it cannot be made. */
export async function makeExport(
  scene: Scene,
  more: MoreWords,
  format: RecordFormat,
  { today, document, wordPart }: ExportSite,
): Promise<void> {
  const record = recordOf(scene, today);
  if (format === 'print') return document.defaultView?.print();
  if (format !== 'docx') return download(recordFile(record, scene, more, format), document);
  const { wordFile } = await wordPart();
  const blob = await wordFile(record, paperView(record, scene.words, more), scene.words, more.record);
  download({ name: fileName(record, more.ui.fileName, 'docx'), blob }, document);
}
