/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '35ddf2c213845d6ca19c3cbc401709a66ce162f45f0db8e8e781bd3cbc83c869';
