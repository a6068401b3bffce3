import { recordDocument } from '@ipec/procedures/record';
import type { Scene } from '../views/scene.ts';
import { download } from './download.ts';
import type { RecordFormat } from './formats.ts';
import { printAlone } from './print-alone.ts';
import { fileName, recordFile, recordOf, type RecordSite } from './record-file.ts';
import { recordWords } from './record-words.ts';
import type * as word from './word.ts';

/** What making a record needs from the page. */
export interface ExportSite extends RecordSite {
  readonly document: Document;
  /** Where a frame for print may stand: the shadow root, whose styles hide it. */
  readonly root: ParentNode & Node;
  /** Loads the part that writes Word. */
  readonly loadWord: () => Promise<typeof word>;
}

/** Makes the record in one format and hands it over; rejects if it cannot be made. */
export async function makeExport(scene: Scene, format: RecordFormat, site: ExportSite): Promise<void> {
  const { document, root, loadWord } = site;
  const { words } = scene;
  const { record: text, ui } = recordWords(words);
  const record = recordOf(scene, site);
  const whole = recordDocument(record, words.text, { record: text, status: words.codes.status });
  if (format === 'print') return printAlone(whole, words, root);
  if (format !== 'docx') return download(recordFile(record, scene, format), document);
  const { wordFile } = await loadWord();
  const blob = await wordFile(whole, words.codes.status, record.author);
  download({ name: fileName(record, ui.fileName, 'docx'), blob }, document);
}
