/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'f70608648efab201fa450f5c6b066e3697ed39ae8bd320f05076ee7b982da693';
