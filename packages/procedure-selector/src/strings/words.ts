import type { RouteGuide, RulesetText, words as codes } from '@ipec/procedures';
import type { guideWords } from '@ipec/procedures/guide';
import type { recordWords } from '@ipec/procedures/record';
import type { Language } from '@ipec/element-kit';
import type { PlanningStrings } from './planning-strings.ts';
import type { RecordStrings } from './record-strings.ts';
import type { Strings } from './ui-strings.ts';

/** The shape of a table of words, whatever they say. */
type Deep<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Deep<Item>[]
    : { readonly [K in keyof T]: Deep<T[K]> };

/** The words of the planning part in one language. */
export interface PlanningWords {
  readonly ui: PlanningStrings;
  readonly guide: Deep<typeof guideWords>;
  readonly routes: Readonly<Record<string, RouteGuide>>;
}

/** The words of the record part in one language: the widget's, and those of the record itself. */
export interface RecordWords {
  readonly ui: RecordStrings;
  readonly record: Deep<typeof recordWords>;
}

/** The words of the law in one language: the rules' and the codes'. */
export interface LawWords {
  readonly text: RulesetText;
  readonly codes: Deep<typeof codes>;
}

/** The words of one language. English ones of the parts come with the parts. */
export interface PageWords {
  readonly language: Language;
  readonly ui: Strings;
  readonly law?: LawWords;
  readonly planning?: PlanningWords;
  readonly record?: RecordWords;
}

/** The words of one language, those of the law included. */
export interface Words extends LawWords {
  readonly language: Language;
  readonly ui: Strings;
  /** The words of the parts that are loaded later, where they do not come with the part itself. */
  readonly planning?: PlanningWords;
  readonly record?: RecordWords;
}
