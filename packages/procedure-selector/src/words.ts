import { uk, words as codes, type RulesetText } from '@ipec/procedures';
import { guideWords } from '@ipec/procedures/guide';
import { recordWords } from '@ipec/procedures/record';
import { en } from './strings/en.ts';
import type { Strings } from './strings/strings.ts';

type Deep<T> = T extends string ? string : { readonly [K in keyof T]: Deep<T[K]> };

/** All words of one language: the widget's, the rules', the codes', the advice's and the record's. */
export interface Words {
  readonly language: 'en' | 'cy';
  readonly ui: Strings;
  readonly text: RulesetText;
  readonly codes: Deep<typeof codes>;
  readonly guide: Deep<typeof guideWords>;
  readonly record: Deep<typeof recordWords>;
}

export const english: Words = {
  language: 'en',
  ui: en,
  text: uk.text,
  codes,
  guide: guideWords,
  record: recordWords,
};
