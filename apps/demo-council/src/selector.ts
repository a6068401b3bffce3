import { readFileSync } from 'node:fs';
import type { Language } from '@ipec/common';

const example = new URL('../../../packages/procedure-selector/examples/selector.html', import.meta.url);

/** The selector as its example has it; the links are in English whatever the page. */
const english = readFileSync(example, 'utf8')
  .replace(/<!--[^]*?-->\s*/, '')
  .replaceAll('<li>', '<li lang="en">')
  .trim();

/** What the page itself says around the links. The Welsh awaits a translator's review. */
const WELSH: Readonly<Record<string, string>> = {
  'Which procedure should we use?': 'Pa weithdrefn ddylem ni ei defnyddio?',
  'The law on procedures, and guidance:': 'Y gyfraith ar weithdrefnau, a chanllawiau:',
};

/** The selector in the language of the page. */
export function selector(lang: Language): string {
  const words = lang === 'en' ? [] : Object.entries(WELSH);
  return words.reduce((html, [given, said]) => html.replace(given, said), english);
}
