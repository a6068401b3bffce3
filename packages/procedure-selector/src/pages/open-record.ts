import { html, type TemplateResult } from 'lit';
import type { Requests, StartPage } from './page-context.ts';

/** Opens a record from a file of the person's own. */
export function openTemplate({ ui }: StartPage['words'], { openRecord }: Requests): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    openRecord(input.files?.[0]);
    // Or the same file, put right, could not be chosen again: to the browser nothing would have changed.
    input.value = '';
  };
  return html`<details class="open">
    <summary>${ui.open_}</summary>
    <label class="field"
      ><span>${ui.openHint}</span>
      <input type="file" accept=".json,application/json" @change=${onChange} />
    </label>
  </details>`;
}
