import type { Scene } from '../view/scene.ts';
import { download } from './download.ts';
import { fileName, recordFile, recordOf } from './exporter.ts';
import type { RecordFormat } from './formats.ts';
import { paperView } from './paper-view.ts';
import { wordPart } from './word-part.ts';

/** Makes the record in one format and hands it over; true once that is done. */
export async function makeExport(
  scene: Scene,
  format: RecordFormat,
  today: string,
  document: Document,
): Promise<boolean> {
  const record = recordOf(scene, today);
  if (format === 'print') document.defaultView?.print();
  else if (format === 'docx') {
    const { wordFile } = await wordPart();
    const blob = await wordFile(record, paperView(record, scene.words), scene.words);
    download({ name: fileName(record, scene.words.ui.fileName, 'docx'), blob }, document);
  } else download(recordFile(record, scene, format), document);
  return true;
}
