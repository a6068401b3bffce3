/** Renews the token table of README.md: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens } from './read-tokens.ts';
import { withTokenTable } from './token-table.ts';

const path = join(import.meta.dirname, '../README.md');
writeFileSync(path, withTokenTable(readFileSync(path, 'utf8'), await readTokens()));
