import { html } from 'lit';

/** Words of a link, with what is known of the document that it leads to. */
export function withFacts(text: string, facts: string): unknown {
  return facts ? html`${text} <span class="facts">(${facts})</span>` : text;
}
