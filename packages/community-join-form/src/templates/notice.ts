import { heading, type ElementIssue } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState, Trouble } from '../state.ts';
import type { Strings } from '../strings/strings.ts';
import type { Said } from './said.ts';

/**
 * How it goes. The live region is always there, because one that comes with its words is not always read.
 *
 * @param said - undefined until the part that sends is there
 */
export function progressTemplate({ phase }: FormState, strings: Strings, said?: Said): TemplateResult {
  const words = phase === 'sending' ? strings.sending : said?.progress;
  return html`<div class="progress" part="status" aria-live="polite">
      ${words ? html`<p>${words}</p>` : nothing}
    </div>
    ${said?.skip}`;
}

function troubleWords(trouble: Trouble, { unsent }: Strings, said?: Said): string | undefined {
  if (trouble === 'offline') return unsent.offline;
  return trouble === 'network' || trouble === 'blocked' ? unsent.network : said?.trouble;
}

/** Why it was not sent, that nothing is lost, and another way. */
export function troubleTemplate(
  { phase, trouble }: FormState,
  strings: Strings,
  level: number,
  said?: Said,
): TemplateResult {
  const isShown = trouble !== null && (phase === 'unsent' || phase === 'refused');
  const title = phase === 'refused' ? said?.refusedTitle : strings.unsentTitle;
  return html`<div class="trouble" aria-live="assertive">
    ${
      isShown
        ? html`<div class="notice" part="notice">
            ${heading(level, title)}
            <p>${troubleWords(trouble, strings, said)}</p>
            ${said?.contact}
          </div>`
        : nothing
    }
  </div>`;
}

/** For the editor of a page whose form cannot go live: what is missing. The page's own form stays, and is at rest. */
export function notLiveTemplate(issues: readonly ElementIssue[], strings: Strings): TemplateResult {
  const paths = [...new Set(issues.map(({ path }) => path))];
  return html`<div class="notice" part="notice" role="note">
      <p>
        ${strings.notLive} ${strings.needs}
        ${paths.map((path, index) => html`${index > 0 ? ', ' : ''}<code>${path}</code>`)}
      </p>
    </div>
    <div inert><slot></slot></div>`;
}
