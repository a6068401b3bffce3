import { link, PAGES } from '../link.ts';

const CONTACTS = [...PAGES, 'mailto:', 'tel:'];

/** Another way to join, for when this one fails. */
export interface Contact {
  readonly href: string;
  /** An address to be read out, or `null` where the link is a page. */
  readonly text: string | null;
}

/** `contact-href`: an email address, or the address of a page, a mailbox or a telephone; `null` for every other. */
export function contactOf(text: string | null, base: string): Contact | null {
  const address = text && /^[^:\s]+@[^:\s]+$/.test(text) ? `mailto:${text}` : text;
  const href = link(address, base, CONTACTS);
  if (href === null) return null;
  const isPage = PAGES.includes(new URL(href).protocol);
  return { href, text: isPage ? null : (address ?? '').trim().replace(/^\w+:|\?.*$/g, '') };
}
