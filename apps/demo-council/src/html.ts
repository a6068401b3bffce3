import type { Localized } from '@ipec/common';

/** Text made safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  return value === null || value === undefined || value === ''
    ? ''
    : ` ${name}="${escapeHtml(String(value))}"`;
}

/** What an English text says of its language on a page of each: nothing where the page is English as well. */
const QUOTED: Localized<string> = { en: '', cy: ' lang="en"' };

/** ` lang="en"` for an English text on a page of another language, so that a screen reader changes its voice. */
export const quotedIn = (page: keyof typeof QUOTED): string => QUOTED[page];

/** The folder of a page in each language, below that of the English ones. */
const FOLDERS: Localized<string> = { en: '', cy: 'cy/' };

/** Where the twin of a page is in a language: `` or `cy/`. */
export const folderOf = (page: keyof typeof FOLDERS): string => FOLDERS[page];
