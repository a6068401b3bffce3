/** The languages that every widget speaks. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A value in each language: a missing Welsh entry does not compile. */
export type Localized<T> = { readonly [L in Language]: T };

/** The supported language of a BCP 47 tag: `cy-GB` → `cy`, anything else → `en`. */
export function supportedLanguage(tag: string | null | undefined): Language {
  return /^cy\b/i.test(tag ?? '') ? 'cy' : 'en';
}

/** The `lang` that governs `element`: its own or that of the nearest ancestor, across shadow roots. */
export function nearestLang(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const carrier: Element | null = node.closest('[lang]');
    if (carrier) return carrier.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
