import type { CheckSection } from './check-section.ts';
import type { CheckStrings } from './strings.ts';

/** The state of a contact: its day lies ahead, has passed, or nobody set one. */
export type ContactState = 'current' | 'overdue' | 'undated';

/** Whether somebody has to look at a contact again. `today` is an ISO 8601 date. */
export function contactState(reviewBy: string | null, today: string): ContactState {
  const day = reviewBy?.trim() ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return 'undated';
  return day <= today ? 'overdue' : 'current';
}

/** Every contact (`.ipec-contact`) of the page, with the day by which it is to be looked at again; null where there is none. */
export function contactSection(document: Document, words: CheckStrings, today: string): CheckSection | null {
  const contacts = [...document.querySelectorAll('.ipec-contact')];
  if (contacts.length === 0) return null;
  const rows = contacts.map((contact) => {
    const name =
      contact.querySelector('.ipec-contact-name') ?? contact.querySelector('h1, h2, h3, h4, h5, h6');
    const reviewBy = contact.getAttribute('data-review-by');
    return [
      name?.textContent?.trim() ?? '–',
      reviewBy ?? '–',
      words.contactStates[contactState(reviewBy, today)],
    ];
  });
  return { heading: words.contacts, head: words.contactHead, rows };
}
