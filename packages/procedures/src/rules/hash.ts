/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash =
  '8b771b8f424d32e619d81dfdb6fc09b893d48b165177d15e803f640de60d653f';
