import { html, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import type { Requests } from './context.ts';

/** Opens a record from a file of the person's own. */
export function openTemplate({ ui }: Words, { openRecord }: Requests): TemplateResult {
  const onChange = (event: Event): void => openRecord((event.currentTarget as HTMLInputElement).files?.[0]);
  return html`<details class="open">
    <summary>${ui.open_}</summary>
    <label class="field"
      ><span>${ui.openHint}</span>
      <input type="file" accept=".json,application/json" @change=${onChange} />
    </label>
  </details>`;
}
