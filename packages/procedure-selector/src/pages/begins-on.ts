import { formatDate } from '@ipec/element-kit';
import { html, type TemplateResult } from 'lit';
import { parseBeginsOn } from '../run/begins-on.ts';
import type { StartPage } from './page-context.ts';

/** The day the procurement begins, which picks the law, and a way to set another. */
export function beginsOnTemplate({
  words,
  asOf,
  beginsOn,
  request,
}: Pick<StartPage, 'words' | 'asOf' | 'beginsOn' | 'request'>): TemplateResult {
  const { ui, language } = words;
  const onChange = ({ currentTarget }: Event): void =>
    request.send({ type: 'begins-on', day: parseBeginsOn((currentTarget as HTMLInputElement).value) });
  return html`<details class="begins">
    <summary>${ui.beginsOn(formatDate(asOf, language))}</summary>
    <label class="field"
      ><span>${ui.beginsOnAnother}</span>
      <span class="hint" id="begins-hint">${ui.beginsOnHint}</span>
      <input
        type="date"
        name="begins-on"
        aria-describedby="begins-hint"
        .value=${beginsOn ?? ''}
        @change=${onChange}
      />
    </label>
  </details>`;
}
