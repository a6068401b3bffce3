import { html, nothing, type TemplateResult } from 'lit';
import { PERSISTS, type Persist } from '../options.ts';
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

/** Where the answers are kept: the person's wish alone, with a way to clear it. */
export function keepTemplate(
  { ui }: Words,
  { keep, clear, send }: Requests,
  { where, failed }: { readonly where: Persist | 'address'; readonly failed: boolean },
): TemplateResult {
  const choices = [...PERSISTS, 'address'] as const;
  return html`<details class="keep" part="keep">
    <summary>${ui.keep}</summary>
    <fieldset>
      <legend>${ui.keepHint}</legend>
      ${choices.map(
        (choice) =>
          html`<label class="option small">
            <input
              type="radio"
              name="keep"
              value=${choice}
              .checked=${choice === where}
              @change=${() => keep(choice)}
            />
            <span>${ui.persist[choice]}</span>
          </label>`,
      )}
    </fieldset>
    <p role="status" class="note">${failed ? ui.keepFailed : ui.kept[where]}</p>
    <p class="buttons">
      ${where === 'none' ? nothing : html`<button type="button" part="control" @click=${clear}>${ui.clear}</button>`}
      <button type="button" part="control" @click=${() => send({ type: 'restart' })}>${ui.restart}</button>
    </p>
  </details>`;
}
