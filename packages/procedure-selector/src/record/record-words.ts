import { recordWords as recordText } from '@ipec/procedures/record';
import { record } from '../strings/en/record.ts';
import type { RecordWords, Words } from '../strings/words.ts';

const english: RecordWords = { ui: record, record: recordText };

/** The record's words in the page's language; the English ones come with the part. */
export function recordWords({ record: own }: Words): RecordWords {
  return own ?? english;
}
