/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '8d7c90e58222687fcdc60a8c6f3abb137a9382c76bfad1c0fec5a23d55c39164';
