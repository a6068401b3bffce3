/**
 * Whether a page translator has written into the children of an element. Chrome marks the root and puts each text into two
 * `<font>`; Edge and Bing mark what they wrote with `_msttexthash`; none of them has an API to ask.
 */
export function isTranslated(host: Element): boolean {
  const root = host.ownerDocument.documentElement;
  return (
    root.matches('.translated-ltr, .translated-rtl') ||
    host.querySelector('font font, [_msttexthash]') !== null
  );
}
