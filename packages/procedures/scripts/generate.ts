/** Writes what is derived from the rule set: its hash and the proof. Run after every change to the rules or words. */
import { writeFileSync } from 'node:fs';
import { uk } from '@ipec/procedures';
import { prove } from '@ipec/procedures/proof';
import { hashOf } from '@ipec/procedures/record';

const hash = hashOf(uk);
writeFileSync(
  new URL('../src/rules/hash.ts', import.meta.url),
  `/** SHA-256 of the canonical JSON of the rule set without this field. Written by \`npm run generate\`. */\nexport const hash =\n  '${hash}';\n`,
);
const proof = prove({ ...uk, hash });
writeFileSync(new URL('../data/proof.json', import.meta.url), `${JSON.stringify(proof, null, 2)}\n`);
console.log(`hash ${hash}; ${proof.findings.length} findings`);
