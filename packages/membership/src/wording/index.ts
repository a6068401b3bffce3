import type { Language } from '../language.ts';
import { AND } from '../strings/and.ts';
import { EMAIL_UPDATES } from './email-updates.ts';
import { MEMBERSHIP } from './membership.ts';
import type { Purpose, Wording } from './types.ts';

/** Every wording ever offered, oldest first within a purpose and a language. */
export const WORDINGS: readonly Wording[] = [...MEMBERSHIP, ...EMAIL_UPDATES];

/** The newest wording of a purpose in a language. */
export function currentWording(purpose: Purpose, language: Language): Wording {
  const found = WORDINGS.filter((wording) => wording.purpose === purpose && wording.language === language).at(
    -1,
  );
  if (found === undefined) throw new Error(`No wording for ${purpose} in ${language}`);
  return found;
}

/** The wording with this id, or `undefined`: an id from outside proves nothing until it is found here. */
export function findWording(id: unknown): Wording | undefined {
  return WORDINGS.find((wording) => wording.id === id);
}

/** The exact words of a wording for these controllers, label and hint, as they are shown and recorded. */
export function wordingFor(wording: Wording, controllers: readonly string[]): { text: string; hint: string } {
  const names = joinNames(controllers, wording.language);
  const fill = (text: string) => text.replaceAll('{controllers}', () => names);
  return { text: fill(wording.text), hint: fill(wording.hint) };
}

/** "A", "A and B", "A, B and C"; in Welsh "a" before a consonant and "ac" before a vowel. */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return `${names.slice(0, -1).join(', ')} ${AND[language](last)} ${last}`;
}
