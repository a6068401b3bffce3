import { uk, words as codes, type RulesetText } from '@ipec/procedures';
import { en } from './strings/en.ts';
import type { Strings } from './strings/strings.ts';

/** The shape of a table of words, whatever they say. */
export type Deep<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Deep<Item>[]
    : { readonly [K in keyof T]: Deep<T[K]> };

/** The words of one language up to the recommendation: the widget's, the rules' and the codes'. */
export interface Words {
  readonly language: 'en' | 'cy';
  readonly ui: Strings;
  readonly text: RulesetText;
  readonly codes: Deep<typeof codes>;
}

export const english: Words = { language: 'en', ui: en, text: uk.text, codes };
