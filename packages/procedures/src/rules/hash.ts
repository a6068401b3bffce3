/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'af5ec751abf568b48fecf35558c66212501f0b1d99d1a9da05340d187896ebcb';
