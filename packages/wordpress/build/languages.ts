/**
 * The words of the settings page and of the editor in Welsh, in the two forms that WordPress reads: PHP for PHP, JSON for the
 * editor's script. Source: `languages/*.json`, English → Welsh; the Welsh awaits a review by a translator.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPhp } from './php.ts';

export type Translations = Readonly<Record<string, string>>;

/** One of the lists: `cy` of the pages and the editor, `cy-blocks` of what the inserter says of the blocks. */
export function welsh(root: string, list: 'cy' | 'cy-blocks'): Translations {
  return JSON.parse(readFileSync(join(root, `languages/${list}.json`), 'utf8')) as Translations;
}

/** `ipec-elements-cy.l10n.php`: WordPress 6.5 and newer. A block's own words carry a context, U+0004 and the English. */
export function phpTranslations(words: Translations, blockWords: Translations): string {
  const messages = { ...words, ...blockWords };
  return `<?php\nreturn ${toPhp({ domain: 'ipec-elements', language: 'cy', messages })};\n`;
}

/** The translations of a script (JED): English → a list of forms. */
export function scriptTranslations(words: Translations): string {
  const messages = Object.fromEntries(Object.entries(words).map(([english, text]) => [english, [text]]));
  const header = { '': { domain: 'messages', lang: 'cy' } };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { ...header, ...messages } } })}\n`;
}

/** The words of `block.json` files, each under the context that WordPress looks it up by. */
export function blockTranslations(words: Translations): Translations {
  return Object.fromEntries(
    Object.entries(words).flatMap(([english, text]) =>
      ['block title', 'block description', 'block keyword'].map((context) => [
        `${context}\u0004${english}`,
        text,
      ]),
    ),
  );
}

/** Every English text that the plug-in's PHP or JavaScript passes to a translating function. */
export function translatable(source: string): readonly string[] {
  const calls = /\b(?:__|esc_html__|esc_html_e|esc_attr__|esc_attr_e|_e)\(\s*(['"])((?:\\.|(?!\1).)*)\1/gs;
  return [...source.matchAll(calls)].map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));
}
