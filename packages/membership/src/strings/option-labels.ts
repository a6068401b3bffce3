import { LANGUAGES, type Localized } from '@ipec/common';
import { options as cy } from './cy.ts';
import { options as en } from './en.ts';

/** The id of a choice. */
export type OptionId = keyof typeof en;

/** The labels of all choices in one language. */
export type OptionWords = Readonly<Record<OptionId, string>>;

/** The labels of all choices, a row for each language. */
export const optionWords: Localized<OptionWords> = { en, cy };

/** The label of a choice in every language. */
export function optionLabel(id: OptionId): Localized<string> {
  return Object.fromEntries(
    LANGUAGES.map((code) => [code, optionWords[code][id]]),
  ) as unknown as Localized<string>;
}
