import type { Attributes } from '../src/attributes/options.ts';

/**
 * Tables as councils have them, each with its right reading. A file holds cases: a name, attributes behind a bar, the
 * table as CSV, and below `=>` what is to be read: the axis, the unit, and the figures of every series in its order.
 * `12[p]` is a figure with a mark, `~[c]` is withheld, `-..` is missing, `?10k` is published and not understood. A case
 * that is not drawn says `refused` and its codes. Nothing else may be said: warnings are named as `issues`. A file
 * comes in other bytes where it says so, such as `bytes=utf-16`; ␉ is a tab, and ␍ a carriage return.
 *
 * A table that nobody could draw truthfully stands in a file `refused-….txt`. Its first line says why, and its second one
 * which codes say so. A table that is refused in another file is one that a person could draw.
 */
export interface Case {
  readonly name: string;
  readonly attributes: Attributes;
  readonly language: string;
  readonly table: string | Uint8Array;
  readonly expected: readonly string[];
}

/** Why nobody could draw the tables of a file, and the codes that say so; undefined of a file of ordinary tables. */
export function refusalOf(
  text: string,
): { readonly why: string; readonly codes: readonly string[] } | undefined {
  const [, why, codes] = /^(\S.*\.)\ncodes: (.+)\n(?=## )/.exec(text) ?? [];
  return why && codes ? { why, codes: codes.split(' ') } : undefined;
}

const BYTES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(`\uFEFF${text}`),
  'utf-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  // Of the signs that Windows-1252 has and Latin-1 has not, these are those of tables.
  'windows-1252': (text) =>
    Buffer.from(
      text.replace(
        /[€–—’…]/g,
        (sign) => ({ '€': '\x80', '–': '\x96', '—': '\x97', '’': '\x92', '…': '\x85' })[sign] ?? '',
      ),
      'latin1',
    ),
};

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
      const { lang = 'en', bytes, ...attributes } = Object.fromEntries(pairs) as Record<string, string>;
      const arrow = lines.findIndex((line) => line.startsWith('=>'));
      const table = lines
        .slice(0, arrow)
        .join('\n')
        .replaceAll('␉', '\t')
        .replaceAll('␍\n', '\r\n')
        .replaceAll('␍', '\r');
      const expected = [lines[arrow]?.slice(2) ?? '', ...lines.slice(arrow + 1)]
        .map((line) => line.trim())
        .filter(Boolean);
      return {
        name: name.trim(),
        attributes,
        language: lang,
        table: bytes ? (BYTES[bytes] as (typeof BYTES)[string])(table) : table,
        expected,
      };
    });
}
