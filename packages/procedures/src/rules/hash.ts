/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'ca2df1d559eace26393d2e96ee73b33ad028ae8194b04a31bdf3c82c57a00633';
