import type { Evaluation } from '@ipec/procedures';
import { createRecord, recordToHtml, recordToJson, type DecisionRecord } from '@ipec/procedures/record';
import type { Scene } from '../views/scene.ts';
import { recordWords } from './record-words.ts';

/** A file that is ready to be saved. */
export interface RecordFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The record of what the page shows. `createdOn` is today, YYYY-MM-DD. */
export function recordOf(scene: Scene, createdOn: string): DecisionRecord {
  const { state, ruleset, words } = scene;
  const { title, author, chosen, because, justifications } = state.draft;
  const evaluation: Evaluation = scene.evaluation;
  return createRecord(
    counted(scene),
    evaluation,
    ruleset,
    {
      createdOn,
      title,
      author,
      language: words.language,
      justifications,
      ...(chosen ? { chosen: { route: chosen, justification: because } } : {}),
    },
    words.text,
  );
}

/** The answers that count, "I do not know" included. */
function counted({ state, facts }: Scene): Record<string, string | number> {
  const unsure = Object.entries(state.interview.answers).filter(([, value]) => value === 'unsure');
  return { ...Object.fromEntries(unsure), ...facts };
}

/** A file name without anything that a file system minds. */
export function fileName(record: DecisionRecord, base: string, extension: string): string {
  const slug = record.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${[base, slug, record.createdOn].filter(Boolean).join('-')}.${extension}`;
}

/** The record as a web page or as JSON. */
export function recordFile(record: DecisionRecord, scene: Scene, format: 'html' | 'json'): RecordFile {
  const { words } = scene;
  const strings = recordWords(words);
  const name = fileName(record, strings.ui.fileName, format);
  if (format === 'json')
    return { name, blob: new Blob([recordToJson(record)], { type: 'application/json' }) };
  const text = recordToHtml(record, words.text, { record: strings.record, status: words.codes.status });
  return { name, blob: new Blob([text], { type: 'text/html' }) };
}
