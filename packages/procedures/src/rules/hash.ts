/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '55d055e33f400c9e2aa238edac884ee3c377257e6c6c8ffc6e6467abd0f14542';
