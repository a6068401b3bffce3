import { html, nothing, type TemplateResult } from 'lit';
import { PERSISTS, type Where } from '../host/options.ts';
import type { Requests } from '../pages/page-context.ts';
import { recordWords } from '../record/record-words.ts';
import type { Words } from '../strings/words.ts';
import type { NotKept } from './not-kept.ts';

/** Where the answers are kept: the person's wish alone, with a way to clear it. */
export function keepTemplate(
  words: Words,
  { keep }: Requests,
  { where, notKept }: { readonly where: Where; readonly notKept: NotKept | null },
): TemplateResult {
  const { ui } = recordWords(words);
  const choices = [...PERSISTS, 'address'] as const;
  return html`<fieldset>
      <legend>${ui.keepHint}</legend>
      ${choices.map(
        (choice) =>
          html`<div class="option small">
            <input
              type="radio"
              id="keep-${choice}"
              name="keep"
              value=${choice}
              .checked=${choice === where}
              @change=${() => keep(choice)}
            />
            <label for="keep-${choice}">${ui.persist[choice]}</label>
          </div>`,
      )}
    </fieldset>
    <p class="note" aria-live="polite">${notKept ? ui.notKept[notKept] : ui.kept[where]}</p>
    <p class="buttons">
      ${where === 'none' ? nothing : html`<button type="button" part="control" @click=${() => keep('none')}>${ui.clear}</button>`}
    </p> `;
}

/** Answers that are not kept although somebody wants them kept: said where it is seen without opening anything. */
export function notKeptTemplate(words: Words, notKept: NotKept | null): TemplateResult | typeof nothing {
  return notKept
    ? html`<p class="warning" role="status">${recordWords(words).ui.notKept[notKept]}</p>`
    : nothing;
}
