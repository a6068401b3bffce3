import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../pages/page-context.ts';
import { turningPointViews, type TurningPoint } from './turning-point-view.ts';
import { planningWords } from './planning-words.ts';

const SHOWN = 5;

/** "What would change this": the smallest changes of answers that give another result. */
export function turningPointsTemplate({ scene, level, request }: Page): TemplateResult {
  const { ui } = planningWords(scene.words);
  const flips = turningPointViews(scene, ui);
  const { change } = scene.words.ui;
  const line = ({ key, text }: TurningPoint): TemplateResult =>
    html`<li>
      ${text}
      <button
        type="button"
        class="link"
        part="control"
        aria-label=${`${change}: ${text}`}
        @click=${() => request.send({ type: 'go', key })}
      >
        ${change}
      </button>
    </li>`;
  const rest = flips.slice(SHOWN);
  return html`${heading(level + 1, ui.wouldChange, 'change')}
  ${
    flips.length === 0
      ? html`<p>${ui.wouldNot}</p>`
      : html`<ul>
          ${flips.slice(0, SHOWN).map(line)}
        </ul>`
  }
  ${
    rest.length > 0
      ? html`<details>
          <summary>${ui.more(rest.length)}</summary>
          <ul>
            ${rest.map(line)}
          </ul>
        </details>`
      : nothing
  }`;
}
