import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parts of widgets that have no `src/parts.ts` yet: the part, its entry, the module that loads it, and its function. */
const ROWS: readonly (readonly [name: string, entry: string, askedBy: string, asks: string])[] = [];

const hasList = (path: string): boolean =>
  existsSync(fileURLToPath(new URL(`../../${path.split('/')[1]}/src/parts.ts`, import.meta.url)));

export const UNLISTED = ROWS.filter(([, , askedBy]) => !hasList(askedBy)).map(
  ([name, entry, askedBy, asks]) => ({ name, constant: asks, entry, listedIn: askedBy }),
);
