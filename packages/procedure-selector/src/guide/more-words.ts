import { guide, guideWords } from '@ipec/procedures/guide';
import { recordWords } from '@ipec/procedures/record';
import type { RouteGuide } from '@ipec/procedures';
import { moreEn } from '../strings/more-en.ts';
import type { MoreStrings } from '../strings/more-strings.ts';
import type { Deep } from '../words.ts';

/** The words of one language after the recommendation. */
export interface MoreWords {
  readonly ui: MoreStrings;
  readonly guide: Deep<typeof guideWords>;
  readonly record: Deep<typeof recordWords>;
  readonly routes: Readonly<Record<string, RouteGuide>>;
}

export const moreEnglish: MoreWords = { ui: moreEn, guide: guideWords, record: recordWords, routes: guide };
