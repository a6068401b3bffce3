/** Writes what is derived from the rule set: its hash. Run after every change to the rules or their English words. */
import { writeFileSync } from 'node:fs';
import { uk } from '@ipec/procedures';
import { hashOf } from '@ipec/procedures/record';

const hash = hashOf(uk);
writeFileSync(
  new URL('../src/rules/hash.ts', import.meta.url),
  `/** SHA-256 of the canonical JSON of the rule set without this field. Written by \`npm run generate\`. */\nexport const hash =\n  '${hash}';\n`,
);
console.log(`hash ${hash}`);
