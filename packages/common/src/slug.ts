/** The most characters of a text that a slug is made from. */
const LONGEST = 80;

/** A text as a part of an address: `Cleaning ambulances — in a ¼` → `cleaning-ambulances-in-a-1-4`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .slice(0, LONGEST)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
