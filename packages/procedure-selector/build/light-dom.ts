import { readFileSync, writeFileSync } from 'node:fs';
import { rooms } from '../src/strings/room.ts';
import { roomCss, type Room } from '../src/styles/room.ts';

const BEGIN = '/* Written by the build from strings/room.ts. */\n';
const END = '/* The end of what the build writes. */\n';

/**
 * The style sheet of the page with the room of every language in it, between the two comments.
 *
 * @throws where the comments are missing
 */
export function withRooms(css: string, of: Readonly<Record<string, Room>>): string {
  const [before, rest] = css.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`light-dom.css has no place for the rooms: ${BEGIN.trim()} ${END.trim()}`);
  const rules = roomCss(of, (language) => `ipec-procedure-selector:not(:defined)${language}::before`);
  return `${before}${BEGIN}\n${rules}\n\n${END}${after}`;
}

if (import.meta.main) {
  const file = new URL('../src/light-dom.css', import.meta.url);
  const old = readFileSync(file, 'utf8');
  const css = withRooms(old, rooms);
  if (css !== old) writeFileSync(file, css);
}
