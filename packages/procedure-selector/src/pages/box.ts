import { html, nothing, type TemplateResult } from 'lit';
import type { BoxView, ToolView } from '../views/box-view.ts';
import type { Words } from '../strings/words.ts';

function toolTemplate({ name, open, state }: ToolView): TemplateResult {
  return html`<li class="tool" part="tool" data-open=${open ? 'true' : nothing}>
    <span class="mark" aria-hidden="true">${open ? '✓' : '✕'}</span>
    <span><span class="tool-name">${name}</span> <small>${state}</small></span>
  </li>`;
}

/** The box of tools. It is a place to look, not a live region: the words of the question are what is read out. */
export function boxTemplate({ summary, families }: BoxView, { ui }: Words, open: boolean): TemplateResult {
  return html`<details class="box" part="box" ?open=${open}>
    <summary><strong>${ui.box}</strong> <span>${summary}</span></summary>
    ${families.map(
      ({ name, tools }) =>
        html`<p class="family" aria-hidden="true">${name}</p>
          <ul role="list" aria-label=${name}>
            ${tools.map(toolTemplate)}
          </ul>`,
    )}
  </details>`;
}
