import { formatDate } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reopened } from '../record/reopened.ts';
import { routeName } from '../view/scene.ts';
import type { Page } from '../templates/context.ts';
import type { MoreWords } from './more-words.ts';

/** What came of a reopened record: whether it still holds, and what today's rules say instead. */
export function replayTemplate(
  { record, replay }: Reopened,
  { scene, request }: Page,
  { ui }: MoreWords,
): TemplateResult {
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
