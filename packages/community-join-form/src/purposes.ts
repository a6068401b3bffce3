/** What the one consent for updates covers; its words name all of it, so any of these asks for it. */
export const UPDATES = [
  'email-updates',
  'updates',
  'newsletter',
  'news',
  'events',
  'research',
  'email',
  'marketing',
];

/** `purposes`: beside joining. `membership` alone leaves the box out. */
export function asksUpdates(purposes: string | null): boolean | null {
  if (purposes === null) return null;
  const words = purposes.toLowerCase().split(/[\s,;]+/);
  return words.some((purpose) => UPDATES.includes(purpose));
}
