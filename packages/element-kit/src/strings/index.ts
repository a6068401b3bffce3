import { nearestLang, supportedLanguage, type Localized } from '../language.ts';
import type { KitStrings } from './strings.ts';

/** The Welsh awaits a translator's review. */
export const kitWords: Localized<KitStrings> = {
  en: { failed: 'This part of the page could not be shown as it should be.' },
  cy: { failed: 'Ni ellid dangos y rhan hon o’r dudalen fel y dylid.' },
};

/** The kit's words in the language of the page around `element`. */
export function kitStrings(element: Element): KitStrings {
  return kitWords[supportedLanguage(nearestLang(element))];
}
