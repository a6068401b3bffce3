import { escapeHtml } from './html.ts';

/** A contact: a team, how to reach it, and the day by which somebody looks whether that is still right. */
export interface Contact {
  readonly heading: string;
  readonly team: string;
  readonly lines: readonly (readonly [term: string, html: string])[];
  /** ISO 8601 date. */
  readonly reviewBy: string;
  /** The same day in words. */
  readonly reviewDay: string;
  readonly reviewed: string;
  readonly note: string;
}

/** The pattern `.ipec-contact` of the theme. No person is named: whoever is named leaves one day. */
export function contact({ heading, team, lines, reviewBy, reviewDay, reviewed, note }: Contact): string {
  const rows = lines.map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`);
  return `<section class="ipec-contact" data-review-by="${reviewBy}" aria-labelledby="contact-heading">
<h2 id="contact-heading">${escapeHtml(heading)}</h2>
<p class="ipec-contact-name">${escapeHtml(team)}</p>
<dl>${rows.join('')}</dl>
<p>${escapeHtml(note)}</p>
<p class="ipec-contact-review">${escapeHtml(reviewed)} <time datetime="${reviewBy}">${escapeHtml(reviewDay)}</time></p>
</section>`;
}
