import { DEFAULT_LANGUAGE } from '@ipec/common';

/**
 * What the words of the start page take, in em: pairs of a width of the widget and the height that the page needs where
 * the widget is wider. The first pair is for the narrowest, of 1em; a wider one counts more.
 */
export type Room = readonly (readonly [width: number, height: number])[];

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
