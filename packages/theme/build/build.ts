/** Builds `dist/`: theme.css, tokens.json, contrast.json, and the two modules of `src/` that hold the tokens. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { contrastReport } from '../src/contrast-report.ts';
import { minify, themeCss } from './css.ts';
import { guestCss, lightDomCss, widgetTags } from './light-dom.ts';
import { coloursModule, tokensModule } from './modules.ts';
import { coloursOf, readTokens } from './read-tokens.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const tokens = await readTokens();
const packages = join(root, '..');
const contact = readFileSync(join(root, 'patterns/contact.css'), 'utf8');
const css = [themeCss(tokens), guestCss(widgetTags(packages)), contact, ...lightDomCss(packages)].join('\n');

mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'theme.css'), `/*! IPEC Elements theme. MIT. */\n${minify(css, 'theme.css')}\n`);
writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`);
writeFileSync(join(dist, 'contrast.json'), `${JSON.stringify(contrastReport(coloursOf(tokens)), null, 2)}\n`);
await writeModule('src/tokens.ts', tokensModule(tokens));
await writeModule('src/colours.ts', coloursModule(tokens));

/** Leaves an unchanged file alone, so that a build does not look like a change to the next one. */
async function writeModule(name: string, text: string): Promise<void> {
  const path = join(root, name);
  const formatted = await format(text, { ...(await resolveConfig(path)), parser: 'typescript' });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== formatted) writeFileSync(path, formatted);
}
