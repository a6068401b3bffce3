import type { And } from '../strings/types.ts';
import type { Purpose, Wording } from './types.ts';

/** The newest of these wordings for a purpose. */
export function newestOf(wordings: readonly Wording[], purpose: Purpose): Wording {
  const found = wordings.filter((wording) => wording.purpose === purpose).at(-1);
  if (found === undefined) throw new Error(`No wording for ${purpose}`);
  return found;
}

/** The exact words of a wording for these controllers, label and hint, as they are shown and recorded. */
export function fill(
  { text, hint }: Wording,
  controllers: readonly string[],
  and: And,
): { text: string; hint: string } {
  const names = join(controllers, and);
  const filled = (words: string) => words.replaceAll('{controllers}', () => names);
  return { text: filled(text), hint: filled(hint) };
}

/** "A", "A and B", "A, B and C"; in Welsh "a" before a consonant and "ac" before a vowel. */
export function join(names: readonly string[], and: And): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}
