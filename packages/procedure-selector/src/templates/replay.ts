import { formatDate } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reopened } from '../record/reopened.ts';
import { routeName } from '../view/scene.ts';
import type { Page } from './context.ts';

/** What came of a reopened record: whether it still holds, and what today's rules say instead. */
export function replayTemplate({ record, replay }: Reopened, { scene, request }: Page): TemplateResult {
  const { ui, language, text, codes } = scene.words;
  const { version } = record.ruleset;
  const moved = replay.difference.routes.map(
    ({ id, from, to }) => html`<li>${routeName(scene, id)}: ${codes.verdicts[from]} → ${codes.verdicts[to]}</li>`,
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
              ${replay.difference.regime ? html`<li>${ui.rulesThatGovern}: ${regime}</li>` : nothing} ${moved}
              ${moved.length === 0 && !replay.difference.regime ? html`<li>${ui.unchanged}</li>` : nothing}
            </ul>
            <p class="buttons">
              <button type="button" part="control" @click=${request.today}>${ui.toToday}</button>
            </p>`
        : nothing
    }
  </div>`;
}
