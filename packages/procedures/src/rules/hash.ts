/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '75eaf4f33da85629458080298615dfa38fbc39dbbcd599d1db026cda37099204';
