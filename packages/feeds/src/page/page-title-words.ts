import { isoDate } from '../dates.ts';

const MORE =
  /^(?:[»›→>+\s]*(?:read|find out|learn|see|view|show|continue reading|discover|explore)? ?(?:more(?: (?:details|info(?:rmation)?))?|(?:the (?:full )?|full )?(?:story|article|case study)|details|on|darllen mwy|mwy(?: o (?:fanylion|wybodaeth))?|rhagor(?: o (?:fanylion|wybodaeth))?|manylion|darllenwch (?:fwy|rh?agor))\b.{0,3}|continue reading\b.*|read (?:more|on)\b.*|darllen(?:wch)? (?:mwy|fwy|rh?agor)\b.*)$/i;

/** Words of a link that only lead on to what the card leads to itself, with its title after them for those who listen. */
export function isMore(text: string, title = ''): boolean {
  const words = text.toLowerCase();
  const place = title === '' ? -1 : words.lastIndexOf(title.toLowerCase());
  const before =
    place < 0 ? words : words.slice(0, place).replace(/[\s:–—-]*(?:\b(?:about|on|am))?[\s:–—-]*$/, '');
  return MORE.test(before.trim());
}

/** Whether words are an address or a number of a register, which name nothing to a reader. */
export function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.|doi:|10\.\d+\/)/i.test(text);
}

/** An address of mail, or one as a message shortens it, `pic.example/p0`: what is said is beside it. */
export const SHORT_ADDRESS = /^\s*(?:[a-z\d.-]+\.[a-z]{2,}\/|\S+@)\S*\s*$/i;

/** A link that says what is done and not what it leads to; the item is called by the words beside it. */
export const BARE =
  /^[\s[(]*(?:download|view|open|visit|read|get|lawrlwytho|gweld|agor)?\s*(?:(?:the )?(?:pdf|file|document|website|page|link|here|click here|map|now|yma))?[\s\])]*$/i;

/** Whether a text is a date, to which short messages link. */
export function isDay(text: string): boolean {
  return /\D/.test(text.trim()) && isoDate(text, 'day-first') !== null;
}
