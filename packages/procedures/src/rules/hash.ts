/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '404a9af9206726119e75f8b10cc4302a92eefdc18849a5012edb8fe89a0644ac';
