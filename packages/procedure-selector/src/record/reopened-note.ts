import { formatDate } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../pages/page-context.ts';
import { routeName, type Scene } from '../views/scene.ts';
import { recordWords } from './record-words.ts';
import type { Reopened } from './reopened.ts';

/** What was typed or answered and has been changed in the file, by its place. */
function touchedTemplate({ replay }: Reopened, { words }: Scene): TemplateResult | typeof nothing {
  const { ui } = recordWords(words);
  if (replay.file !== 'changed') return nothing;
  const places = replay.touched.map((place, at) => html`${at > 0 ? ', ' : nothing}<code>${place}</code>`);
  return html`<p class="warning">
    ${ui.fileChanged}${places.length > 0 ? html` ${ui.touched} ${places}.` : nothing}
  </p>`;
}

/** Everything that the file holds otherwise than its answers give, by its place in the file. */
function differencesTemplate({ replay }: Reopened, { words }: Scene): TemplateResult | typeof nothing {
  const { ui } = recordWords(words);
  if (replay.differences.length === 0) return nothing;
  return html`<p class="warning">${ui.replayAltered}</p>
    <ul class="differences">
      ${replay.differences.map(
        ({ path, recorded, rebuilt }) =>
          html`<li><code>${path}</code>: ${ui.differs(recorded, rebuilt)}</li>`,
      )}
    </ul>`;
}

/** What the law of today does to the record, in one sentence, and to which routes. */
function effectTemplate({ replay }: Reopened, { scene, request }: Page): TemplateResult {
  const { codes, text } = scene.words;
  const { ui } = recordWords(scene.words);
  if (!replay.lawMoved) return html`<p>${ui.lawSame}</p>`;
  const moved = replay.difference.routes.map(
    ({ id, from, to }) =>
      html`<li>${routeName(scene, id)}: ${codes.verdicts[from]} → ${codes.verdicts[to]}</li>`,
  );
  const regime = text.regimes[replay.now.regime] ?? replay.now.regime;
  const [first] = replay.now.recommended;
  return html`<p>
      ${ui.effects[replay.effect]}
      ${replay.effect === 'first' ? ui.firstNow(first === undefined ? '' : routeName(scene, first), regime) : nothing}
    </p>
    ${
      moved.length > 0
        ? html`<ul>
            ${moved}
          </ul>`
        : nothing
    }
    ${
      replay.effect === 'none'
        ? nothing
        : html`<p class="buttons">
            <button type="button" part="control" @click=${request.today}>${ui.toToday}</button>
          </p>`
    }`;
}

/** The route that was chosen has closed since. */
function chosenTemplate({ replay }: Reopened, { words }: Scene): TemplateResult | typeof nothing {
  const { ui } = recordWords(words);
  const isClosed = replay.chosen?.now === 'ruled-out' && replay.chosen.recorded !== 'ruled-out';
  return isClosed ? html`<p class="warning">${ui.chosenClosed}</p>` : nothing;
}

/** What came of a reopened record: whether it still holds, and what today's rules say instead. */
export function reopenedTemplate(reopened: Reopened, page: Page): TemplateResult {
  const { record, replay } = reopened;
  const { scene } = page;
  const { ui } = recordWords(scene.words);
  const { version } = record.ruleset;
  const day = formatDate(record.createdOn, scene.words.language);
  return html`<div class="change-note" part="replay">
    <p>
      <strong>${replay.status === 'replayed' ? ui.replayed(day, version) : ui.replayMissing(version)}</strong>
    </p>
    ${touchedTemplate(reopened, scene)} ${differencesTemplate(reopened, scene)}
    ${effectTemplate(reopened, page)} ${chosenTemplate(reopened, scene)}
  </div>`;
}
