/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '38683ef6df0d38bace7f38ddafa3b0d531b7f65c3cd7a1bc48e9934ee2c344b4';
