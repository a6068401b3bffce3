import { DEFAULT_LANGUAGE } from '@ipec/common';
import type { Room } from '../strings/room.ts';

/**
 * Style rules that give `--_room` its value in each language.
 *
 * @param rooms - the room of each language, by its code
 * @param selectorOf - what is to have the room, on a page whose language is `:lang(…)`; the default language also stands
 *   for every language that has no row, so its rules ask for none
 */
export function roomCss(
  rooms: Readonly<Record<string, Room>>,
  selectorOf: (language: string) => string,
): string {
  const rules = Object.entries(rooms).flatMap(([code, room]) => {
    const selector = selectorOf(code === DEFAULT_LANGUAGE ? '' : `:lang(${code})`);
    return room.map(
      ([width, height]) =>
        `@container (inline-size > ${width}em) {\n  ${selector} {\n    --_room: ${height}em;\n  }\n}`,
    );
  });
  return rules.join('\n\n');
}
