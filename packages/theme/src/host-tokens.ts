/**
 * Properties that only a host sets, and what each is for. The theme leaves them unset, so that widgets take the font of
 * the page around them; a page whose framework sets its font by class, and not on the body, gives it here.
 */
export const HOST_TOKENS = {
  '--ipec-font-family': 'The font of the widgets. The font of the page around them where absent.',
  '--ipec-font-family-heading': 'The font of their headings. That of the widgets where absent.',
  '--ipec-font-size': 'Their size of text; everything else follows it. That of the page where absent.',
} as const;

/** Their names. */
export const hostTokenNames = Object.keys(HOST_TOKENS) as readonly (keyof typeof HOST_TOKENS)[];
