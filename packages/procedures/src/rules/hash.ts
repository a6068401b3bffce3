/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '167e28c029f7fec8994e8156d169d62645124c6e53757bd32f2ddddd1dfba880';
