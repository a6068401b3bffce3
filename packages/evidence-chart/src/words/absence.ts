import type { Absent } from '../model.ts';
import type { UiStrings } from '../strings/ui.ts';

/** Why there is no figure, in a cell or a tip: `Withheld`, `12* (Not drawn)`. */
export function absence(
  why: Absent | undefined,
  ui: Pick<UiStrings, 'missing' | 'suppressed' | 'unread' | 'reasons'>,
): string {
  const words = why?.reason ? ui.reasons[why.reason] : why ? ui[why.kind] : ui.missing;
  return why?.text ? `${why.text} (${words})` : words;
}
