export { DEFAULT_LANGUAGE, LANGUAGES, supportedLanguage, type Language, type Localized } from '@ipec/common';

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
