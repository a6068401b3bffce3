import { formatDate } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reopened } from './reopened.ts';
import { routeName } from '../views/scene.ts';
import type { Page } from '../pages/page-context.ts';
import { recordWords } from './record-words.ts';

/** What came of a reopened record: whether it still holds, and what today's rules say instead. */
export function reopenedTemplate({ record, replay }: Reopened, { scene, request }: Page): TemplateResult {
  const { ui } = recordWords(scene.words);
  const { language, text, codes, ui: base } = scene.words;
  const { version } = record.ruleset;
  const moved = replay.difference.routes.map(
    ({ id, from, to }) =>
      html`<li>${routeName(scene, id)}: ${codes.verdicts[from]} → ${codes.verdicts[to]}</li>`,
  );
  const regime = text.regimes[replay.now.regime] ?? replay.now.regime;
  return html`<div class="change-note" part="replay">
    <p>
      <strong
        >${
          replay.status === 'replayed'
            ? ui.replayed(formatDate(record.createdOn, language), version)
            : ui.replayMissing(version)
        }</strong
      >
    </p>
    ${replay.faithful === false ? html`<p class="warning">${ui.replayAltered}</p>` : nothing}
    <p>${replay.lawMoved ? ui.lawMoved : ui.lawSame}</p>
    ${
      replay.lawMoved
        ? html`<ul>
              ${replay.difference.regime ? html`<li>${base.rulesThatGovern}: ${regime}</li>` : nothing}
              ${moved}
              ${moved.length === 0 && !replay.difference.regime ? html`<li>${base.unchanged}</li>` : nothing}
            </ul>
            <p class="buttons">
              <button type="button" part="control" @click=${request.today}>${ui.toToday}</button>
            </p>`
        : nothing
    }
  </div>`;
}
