/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'fd4eabfe87070799c988bbc3b4d6b27e96779db5478ed63ee20ca49ef4344800';
