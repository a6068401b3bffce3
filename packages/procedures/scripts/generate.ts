/** Writes what is derived: the hash, the proof and both JSON Schemas. Run after every change to rules, words or shape. */
import { writeFileSync } from 'node:fs';
import { uk } from '@ipec/procedures';
import { prove } from '@ipec/procedures/proof';
import { cy } from '@ipec/procedures/cy';
import { hashOf } from '@ipec/procedures/record';
import { factsSchema } from '../src/ruleset/facts-schema.ts';
import { rulesetSchema } from './ruleset-schema.ts';

const hash = hashOf(uk);
writeFileSync(
  new URL('../src/rules/hash.ts', import.meta.url),
  `/** SHA-256 of the canonical JSON of the rule set without this field. Written by \`npm run generate\`. */\nexport const hash = '${hash}';\n`,
);
const proof = prove({ ...uk, hash }, [cy]);
writeFileSync(new URL('../data/proof.json', import.meta.url), `${JSON.stringify(proof, null, 2)}\n`);
const save = (name: string, data: unknown): void =>
  writeFileSync(new URL(`../data/${name}`, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
save('facts.schema.json', factsSchema(uk));
save('ruleset.schema.json', rulesetSchema());
console.log(`hash ${hash}; ${proof.findings.length} findings`);
