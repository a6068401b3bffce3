import { formatDate } from '@ipec/element-kit';
import { html, type TemplateResult } from 'lit';
import { parseBeginsOn } from '../run/begins-on.ts';
import type { Page } from './page-context.ts';

/** The day the procurement begins, which picks the law, and a way to set another. */
export function beginsOnTemplate({ scene, request }: Page): TemplateResult {
  const { ui, language } = scene.words;
  const onChange = ({ currentTarget }: Event): void =>
    request.send({ type: 'begins-on', day: parseBeginsOn((currentTarget as HTMLInputElement).value) });
  return html`<details class="begins">
    <summary>${ui.beginsOn(formatDate(scene.evaluation.asOf, language))}</summary>
    <label class="field"
      ><span>${ui.beginsOnAnother}</span>
      <span class="hint" id="begins-hint">${ui.beginsOnHint}</span>
      <input
        type="date"
        name="begins-on"
        aria-describedby="begins-hint"
        .value=${scene.state.beginsOn ?? ''}
        @change=${onChange}
      />
    </label>
  </details>`;
}
