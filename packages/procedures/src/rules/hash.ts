/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash =
  'f6fa318e9c05af229b0c2e8c073a892d7cd6b89e0e3f2dc8eee72b71317f8902';
