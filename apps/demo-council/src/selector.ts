import { readFileSync } from 'node:fs';

const example = new URL('../../../packages/procedure-selector/examples/selector.html', import.meta.url);

/** The selector as its example has it; the links are in English whatever the page. */
export const selector = readFileSync(example, 'utf8')
  .replace(/<!--[^]*?-->\s*/, '')
  .replaceAll('<li>', '<li lang="en">')
  .trim();
