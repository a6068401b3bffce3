/**
 * The words of the settings page and of the editor in other languages than English, in the two forms that WordPress reads:
 * PHP for PHP, JSON for the editor's script. Source: `languages/*.json`, English → the language. The Welsh awaits a review by
 * a translator.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPhp } from './php.ts';

export type Translations = Readonly<Record<string, string>>;

/** The words of one language, each English → its own. */
export interface LanguageWords {
  /** Of the pages and the editor: `languages/cy.json`. */
  readonly words: Translations;
  /** What the inserter says of the blocks: `languages/cy-blocks.json`. */
  readonly blocks: Translations;
  /** What attributes are, which the editor says too. */
  readonly attributes: Translations;
}

/** One of the lists of a language. @throws {Error} where `languages/` does not hold it */
export function wordsIn(root: string, language: string, list: 'words' | 'blocks'): Translations {
  const name = list === 'words' ? language : `${language}-${list}`;
  return JSON.parse(readFileSync(join(root, `languages/${name}.json`), 'utf8')) as Translations;
}

/**
 * The files of `languages/` in the plug-in. WordPress names the languages of these islands as BCP 47 does: `cy`, `gd`, `ga`.
 *
 * @param language - its code
 */
export function languageFiles(
  language: string,
  { words, blocks, attributes }: LanguageWords,
): readonly { readonly name: string; readonly text: string }[] {
  return [
    {
      name: `ipec-elements-${language}.l10n.php`,
      text: phpTranslations(language, words, blockTranslations(blocks)),
    },
    {
      name: `ipec-elements-${language}-ipec-elements-editor.json`,
      text: scriptTranslations(language, { ...attributes, ...words }),
    },
  ];
}

/** For WordPress 6.5 and newer. A block's own words carry a context, U+0004 and the English. */
function phpTranslations(language: string, words: Translations, blockWords: Translations): string {
  const messages = { ...words, ...blockWords };
  return `<?php\nreturn ${toPhp({ domain: 'ipec-elements', language, messages })};\n`;
}

/** The translations of a script (JED): English → a list of forms. */
function scriptTranslations(language: string, words: Translations): string {
  const messages = Object.fromEntries(Object.entries(words).map(([english, text]) => [english, [text]]));
  const header = { '': { domain: 'messages', lang: language } };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { ...header, ...messages } } })}\n`;
}

/** The words of `block.json` files, each under the context that WordPress looks it up by. */
function blockTranslations(words: Translations): Translations {
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
