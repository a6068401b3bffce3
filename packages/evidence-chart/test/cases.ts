import type { Attributes } from '../src/attributes/options.ts';

/**
 * Tables as councils have them, each with its right reading. A file holds cases: a name, attributes behind a bar, the
 * table as CSV, and below `=>` what is to be read: the axis, the unit, and the figures of every series in its order.
 * `12[p]` is a figure with a mark, `~[c]` is withheld, `-..` is missing, `?10k` is published and not understood. A case
 * that must not be drawn says `refused` and its codes. Nothing else may be said: warnings are named as `issues`.
 */
export interface Case {
  readonly name: string;
  readonly attributes: Attributes;
  readonly language: string;
  readonly table: string;
  readonly expected: readonly string[];
}

export function casesOf(text: string): readonly Case[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const bar = `${head} | `.indexOf(' | ');
      const [name, said] = [head.slice(0, bar), head.slice(bar + 3)];
      const pairs = said
        .split(' & ')
        .filter(Boolean)
        .map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);
      const { lang = 'en', ...attributes } = Object.fromEntries(pairs) as Record<string, string>;
      const arrow = lines.findIndex((line) => line.startsWith('=>'));
      const table = lines.slice(0, arrow).join('\n').replaceAll('␉', '\t');
      const expected = [lines[arrow]?.slice(2) ?? '', ...lines.slice(arrow + 1)]
        .map((line) => line.trim())
        .filter(Boolean);
      return { name: name.trim(), attributes, language: lang, table, expected };
    });
}
