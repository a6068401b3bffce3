/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '389a9c45c19cda079aeb0e39dd08453a31dc087b994c0de86d5a116b12cabceb';
