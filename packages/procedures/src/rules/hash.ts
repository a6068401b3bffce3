/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'f415f1c1fdd22719fd85501a681f23bc26d60b8cebad8df0afcf60fa9d7829cd';
