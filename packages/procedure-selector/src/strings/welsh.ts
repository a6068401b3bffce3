import { cy as text, guide, guideWords, recordWords, words as codes } from '@ipec/procedures/cy';
import type { MoreWords } from '../guide/more-words.ts';
import type { Words } from '../words.ts';
import { cy } from './cy.ts';
import { moreCy } from './more-cy.ts';

/** Every Welsh word of the widget and of the UK rules. Awaiting a translator's review. */
export const welsh: Words = { language: 'cy', ui: cy, text, codes };
export const moreWelsh: MoreWords = { ui: moreCy, guide: guideWords, record: recordWords, routes: guide };
