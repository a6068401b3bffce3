/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash =
  '423e4b9cab1c666a516ada37328d399dc328d97a8db7fa9b6755fba9f8a6e480';
