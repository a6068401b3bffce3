import { slug } from '@ipec/common';
import { recordToHtml, recordToJson, type DecisionRecord, type RecordPlan } from '@ipec/procedures/record';
import type { Scene } from '../views/scene.ts';
import { recordWords } from './record-words.ts';

/** A file that is ready to be saved. */
export interface RecordFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a record needs besides the scene. */
export interface RecordSite {
  /** The day the record is made, YYYY-MM-DD: that of a reopened record is kept. */
  readonly createdOn: string;
  /** Undefined while nothing can be planned. */
  readonly plan: RecordPlan | undefined;
}

/** The record of what the page shows. */
export function recordOf(scene: Scene, { createdOn, plan }: RecordSite): DecisionRecord {
  const { state, ruleset, rules, words, evaluation } = scene;
  const { chosen, because, ...typed } = state.draft;
  const context = {
    ...typed,
    createdOn,
    language: words.language,
    bulk: state.bulk,
    ownRules: rules.ownRules ?? null,
    ...(plan ? { plan } : {}),
    ...(chosen ? { chosen: { route: chosen, justification: because } } : {}),
  };
  return rules.engine.createRecord(counted(scene), evaluation, ruleset, context, words.text);
}

/** The answers that count, "I do not know" included. */
function counted({ state, facts }: Scene): Record<string, string | number> {
  const unsure = Object.entries(state.interview.answers).filter(([, value]) => value === 'unsure');
  return { ...Object.fromEntries(unsure), ...facts };
}

/** The most characters of a title in a file's name. */
const LONGEST = 60;

/** A file name without anything that a file system minds. */
export function fileName(record: DecisionRecord, base: string, extension: string): string {
  const name = slug(record.title)
    .normalize('NFKD')
    .replace(/[^\w-]/g, '')
    .slice(0, LONGEST);
  return `${[base, name, record.createdOn].filter(Boolean).join('-')}.${extension}`;
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
