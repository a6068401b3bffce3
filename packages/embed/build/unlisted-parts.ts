import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parts of widgets that have no `src/parts.ts` yet: the part, its entry, the module that loads it, and its function. */
const ROWS: readonly (readonly [name: string, entry: string, askedBy: string, asks: string])[] = [
  [
    'join-proof',
    '@ipec/community-join-form/proof.js',
    '/community-join-form/src/send/proof-part.ts',
    'proofPart',
  ],
  ['join-send', '@ipec/community-join-form/send.js', '/community-join-form/src/send-part.ts', 'sendPart'],
  [
    'procedure-selector-cy',
    '@ipec/procedure-selector/cy.js',
    '/procedure-selector/src/welsh-part.ts',
    'welshPart',
  ],
  [
    'procedure-selector-word',
    '@ipec/procedure-selector/word.js',
    '/procedure-selector/src/record/word-part.ts',
    'wordPart',
  ],
  [
    'procedure-selector-guide',
    '@ipec/procedure-selector/guide.js',
    '/procedure-selector/src/guide-part.ts',
    'guidePart',
  ],
  [
    'procedure-selector-ruleset',
    '@ipec/procedure-selector/ruleset.js',
    '/procedure-selector/src/ruleset-part.ts',
    'rulesetPart',
  ],
];

const hasList = (path: string): boolean =>
  existsSync(fileURLToPath(new URL(`../../${path.split('/')[1]}/src/parts.ts`, import.meta.url)));

export const UNLISTED = ROWS.filter(([, , askedBy]) => !hasList(askedBy)).map(
  ([name, entry, askedBy, asks]) => ({ name, constant: asks, entry, listedIn: askedBy }),
);
