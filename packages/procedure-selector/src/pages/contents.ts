import { html, type TemplateResult } from 'lit';
import { focusOn } from '../host/focus-on.ts';

/** A part of the result that can be gone to: the id of its heading, and its words. */
export interface Section {
  readonly id: string;
  readonly label: string;
}

function goTo(id: string, { currentTarget }: Event): void {
  focusOn((currentTarget as Element).getRootNode() as ShadowRoot, id);
}

/** What is on a long page. The links of a page cannot lead into a shadow root, so these are buttons that move the focus. */
export function contentsTemplate(name: string, sections: readonly Section[]): TemplateResult {
  return html`<nav class="contents" aria-label=${name}>
    <ul role="list">
      ${sections.map(
        ({ id, label }) =>
          html`<li>
            <button type="button" class="link" part="control" @click=${(event: Event) => goTo(id, event)}>
              ${label}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
