/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'e9257f3abf97e1466910d9cc350b519dc4320211c880217ff5b318cccad927ad';
