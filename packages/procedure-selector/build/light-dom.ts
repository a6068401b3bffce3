import { withRules, writeRules } from '../../../tools/light-dom/written-rules.ts';
import { rooms } from '../src/strings/room.ts';
import { roomCss, type Room } from '../src/styles/room.ts';

/** The style sheet of the page with the room of every language in it. */
export function withRooms(css: string, of: Readonly<Record<string, Room>>): string {
  const rules = roomCss(of, (language) => `ipec-procedure-selector:not(:defined)${language}::before`);
  return withRules(css, 'strings/room.ts', rules);
}

if (import.meta.main)
  writeRules(new URL('../src/light-dom.css', import.meta.url), (css) => withRooms(css, rooms));
