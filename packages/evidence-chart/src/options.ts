/** Attributes → options: parse here, so that the element decides nothing. */
export interface Options {
  readonly heading: string | null;
}

/** Attributes as they are written; what cannot be used falls back, it is never an error. */
export function parseOptions(attributes: { readonly heading: string | null }): Options {
  return { heading: attributes.heading?.trim() || null };
}
