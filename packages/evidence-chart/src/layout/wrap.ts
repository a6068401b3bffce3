import type { Env } from './env.ts';

/** A word wider than the room is broken, after a hyphen where it has one: a letter too many would be clipped. */
function* pieces(word: string, room: number, measure: Env['measure']): Iterable<string> {
  let rest = word;
  while (rest.length > 1 && measure(rest) > room) {
    let end = rest.length - 1;
    while (end > 1 && measure(rest.slice(0, end)) > room) end -= 1;
    end = rest.lastIndexOf('-', end - 1) + 1 || end;
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  yield rest;
}

/** Text in lines, none of them wider than `room` where a single letter is not. */
export function wrap(text: string, room: number, measure: Env['measure']): readonly string[] {
  if (measure(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = [...pieces(word, room, measure)];
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return line ? [...lines, line] : lines;
}

/** The widest word: below it, wrapping must break one. */
export function widestWord(text: string, measure: Env['measure']): number {
  return Math.max(0, ...text.split(/\s+/).map(measure));
}
