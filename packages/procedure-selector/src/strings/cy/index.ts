import { cy as text, guide, guideWords, recordWords, words as codes } from '@ipec/procedures/cy';
import type { PageWords } from '../words.ts';
import { planning } from './planning.ts';
import { record } from './record.ts';
import { ui } from './ui.ts';

/** Every Welsh word of the widget and of the UK rules. Awaiting a translator's review. */
export const strings: PageWords = {
  language: 'cy',
  ui,
  law: { text, codes },
  planning: { ui: planning, guide: guideWords, routes: guide },
  record: { ui: record, record: recordWords },
};
