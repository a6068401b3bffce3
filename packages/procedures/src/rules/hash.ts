/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '0c42517bff756e2c67123923539ecbf3cde73c5813f6c05de5ab0f2bdce831cc';
