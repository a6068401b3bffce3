/** Builds `dist/`: theme.css, tokens.json, contrast.json, and the names that the linter knows. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, themeCss } from './css.ts';
import { contrastReport } from './contrast-report.ts';
import { readTokens } from './read-tokens.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const tokens = await readTokens();

/** What each widget needs before its script has run, so that nothing shifts when it has. */
const lightDom = globSync('../*/src/light-dom.css', { cwd: root }).sort();
const css = [themeCss(tokens), ...lightDom.map((path) => readFileSync(join(root, path), 'utf8'))].join('\n');

const names = tokens.map(({ name }) => `--ipec-${name}`);
const namesModule = `/** Every custom property of the theme. Written by build/build.ts from tokens/semantic.json. */
export const tokenNames = ${JSON.stringify(names, null, 2)} as const;

/** The name of a token. */
export type TokenName = (typeof tokenNames)[number];
`;

mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'theme.css'), `/*! IPEC Elements theme. MIT. */\n${minify(css, 'theme.css')}\n`);
writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`);
writeFileSync(join(dist, 'contrast.json'), `${JSON.stringify(contrastReport(tokens), null, 2)}\n`);
writeIfChanged(
  join(root, 'src/token-names.ts'),
  namesModule.replaceAll('"', "'").replace(/'\n\] as/, "',\n] as"),
);

function writeIfChanged(path: string, text: string): void {
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // The first build writes it.
  }
  if (before !== text) writeFileSync(path, text);
}
