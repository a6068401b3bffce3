import type * as word from './word.ts';
import type { RecordFormat } from './formats.ts';
import type { Scene } from '../views/scene.ts';
import { download } from './download.ts';
import { fileName, recordFile, recordOf } from './record-file.ts';
import { recordWords } from './record-words.ts';
import { recordView } from './record-view.ts';

/** What making a record needs of the page. */
export interface ExportSite {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly document: Document;
  /** Loads the part that writes Word. */
  readonly loadWord: () => Promise<typeof word>;
}

/** Makes the record in one format and hands it over; rejects if it cannot be made. */
export async function makeExport(
  scene: Scene,
  format: RecordFormat,
  { today, document, loadWord }: ExportSite,
): Promise<void> {
  const record = recordOf(scene, today);
  if (format === 'print') return document.defaultView?.print();
  if (format !== 'docx') return download(recordFile(record, scene, format), document);
  const { wordFile } = await loadWord();
  const { words } = scene;
  const { record: text, ui } = recordWords(words);
  const blob = await wordFile(record, recordView(record, words), words, text);
  download({ name: fileName(record, ui.fileName, 'docx'), blob }, document);
}
