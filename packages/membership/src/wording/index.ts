import type { Language } from '../language.ts';
import { AND } from '../strings/and.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { fill, join, newestOf } from './fill.ts';
import type { Purpose, Wording } from './types.ts';

/** Every wording ever offered, oldest first within a purpose and a language. */
export const WORDINGS: readonly Wording[] = [...en, ...cy];

/** The newest wording of a purpose in a language. */
export function currentWording(purpose: Purpose, language: Language): Wording {
  return newestOf(
    WORDINGS.filter((wording) => wording.language === language),
    purpose,
  );
}

/** The wording with this id, or `undefined`: an id from outside proves nothing until it is found here. */
export function findWording(id: unknown): Wording | undefined {
  return WORDINGS.find((wording) => wording.id === id);
}

/** The exact words of a wording for these controllers, label and hint, as they are shown and recorded. */
export function wordingFor(wording: Wording, controllers: readonly string[]): { text: string; hint: string } {
  return fill(wording, controllers, AND[wording.language]);
}

/** Names as a sentence has them: see `join`. */
export function joinNames(names: readonly string[], language: Language): string {
  return join(names, AND[language]);
}
