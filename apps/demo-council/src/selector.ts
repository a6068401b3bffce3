import { readFileSync } from 'node:fs';
import type { Language, Localized } from '@ipec/common';

const example = new URL('../../../packages/procedure-selector/examples/selector.html', import.meta.url);

/** The selector as its example has it; the links are in English whatever the page. */
const english = readFileSync(example, 'utf8')
  .replace(/<!--[^]*?-->\s*/, '')
  // Its first page has a title: a heading of ours would stand right above that.
  .replace(/ heading="[^"]*"/, '')
  .replaceAll('<li>', '<li lang="en">')
  .trim();

/** What the page itself says around the links. The Welsh awaits a translator's review. */
const AROUND: Localized<Readonly<Record<string, string>>> = {
  en: {},
  cy: {
    'The law on procedures, and guidance:': 'Y gyfraith ar weithdrefnau, a chanllawiau:',
  },
};

/** The selector in the language of the page. */
export function selector(lang: Language): string {
  return Object.entries(AROUND[lang]).reduce((html, [given, said]) => html.replace(given, said), english);
}

/** The selector under a heading that the page has for it: its own first page is named one level below. */
export function selectorBelowHeading(lang: Language): string {
  return selector(lang).replace(' history', ' heading-level="3" history');
}
