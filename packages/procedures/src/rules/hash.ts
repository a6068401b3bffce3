/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = 'aa9f6edb42c388c2e4343e872b6b03412050433bbf62d1995170d2ff9a071bca';
