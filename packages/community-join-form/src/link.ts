/** Protocols of pages. */
export const PAGES = ['https:', 'http:'];

/** An address as it is when opened, or `null` where it is none of these protocols. */
export function link(text: string | null, base: string, protocols: readonly string[]): string | null {
  const address = text?.trim() ?? '';
  if (address === '' || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return protocols.includes(protocol) ? href : null;
}
