import { namesIn } from '../attributes/names-in.ts';
import { plain } from './column-names.ts';

/** Names by comma, of which some may have a comma of their own: those that are known are one name, such as `Rate per 1,000`. */
export function namesOf(text: string | null, known: readonly string[]): readonly string[] {
  if (!text?.includes(',') || text.includes('"')) return namesIn(text);
  const names = new Set(known.map(plain));
  const parts = text.split(',');
  const found: string[] = [];
  while (parts.length > 0) {
    const isKnown = (count: number): boolean => names.has(plain(parts.slice(0, count).join(',')));
    let count = parts.length;
    while (count > 1 && !isKnown(count)) count -= 1;
    found.push(parts.splice(0, count).join(',').trim());
  }
  return found.filter(Boolean);
}
