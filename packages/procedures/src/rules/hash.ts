/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '19cfe205ef5cfc414009d9064450508bb9326e09999579ffd6e61e54c5cc6598';
