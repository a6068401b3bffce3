import { cy } from './cy.ts';
import { en } from './en.ts';
import type { MeasureWords } from './words.ts';

/** Tables of either language have headings of both. */
const LANGUAGES: readonly MeasureWords[] = [en, cy];

const all = (of: (words: MeasureWords) => string): string => LANGUAGES.map(of).join('|');
const sizesOf = (size: keyof MeasureWords['sizes']): string => all(({ sizes }) => sizes[size]);

/** The words of all languages, each list as a part of a regular expression. */
export const words = {
  things: all(({ things }) => things),
  counts: all(({ counts }) => counts),
  done: all(({ done }) => done),
  amounts: all(({ amounts }) => amounts),
  received: all(({ received }) => received),
  sizes: (Object.keys(en.sizes) as (keyof MeasureWords['sizes'])[]).map(sizesOf),
  shares: all(({ shares }) => shares),
  shareOrCount: all(({ shareOrCount }) => shareOrCount),
  each: all(({ each }) => each),
  measure: all(({ measure }) => measure),
};
