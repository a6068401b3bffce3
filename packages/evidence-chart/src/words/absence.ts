import type { Absent, Model } from '../model.ts';
import type { UiStrings } from '../strings/ui.ts';

/** Why there is no figure, in a cell or a tip: `Withheld`, `12* (Not drawn)`. */
export function absence(
  why: Absent | undefined,
  ui: Pick<UiStrings, 'missing' | 'suppressed' | 'unread'>,
  { words: own }: Pick<Model, 'words'>,
): string {
  const words = (why?.reason && own?.reasons[why.reason]) ?? ui[why?.kind ?? 'missing'];
  return why?.text ? `${why.text} (${words})` : words;
}
