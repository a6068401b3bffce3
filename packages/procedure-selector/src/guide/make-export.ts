import type { Scene } from '../view/scene.ts';
import { download } from './download.ts';
import { fileName, recordFile, recordOf } from './exporter.ts';
import type { RecordFormat } from '../record/formats.ts';
import { paperView } from './paper-view.ts';
import { wordPart } from '../record/word-part.ts';
import type { MoreWords } from './more-words.ts';

/** Makes the record in one format and hands it over; true once that is done. */
export async function makeExport(
  scene: Scene,
  more: MoreWords,
  format: RecordFormat,
  today: string,
  document: Document,
): Promise<boolean> {
  const record = recordOf(scene, today);
  if (format === 'print') document.defaultView?.print();
  else if (format === 'docx') {
    const { wordFile } = await wordPart();
    const blob = await wordFile(record, paperView(record, scene.words, more), scene.words, more.record);
    download({ name: fileName(record, more.ui.fileName, 'docx'), blob }, document);
  } else download(recordFile(record, scene, more, format), document);
  return true;
}
