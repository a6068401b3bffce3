import { nearLimit, valuation, type ValuationParts } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPounds, parseAmount } from '../run/amount.ts';
import type { Page } from '../pages/page-context.ts';
import { planningWords } from './planning-words.ts';

const FIELDS = [
  'yearly',
  'years',
  'extensionYears',
  'extensionYearly',
  'options',
  'inKind',
  'linked',
  'prizes',
] as const;
const VATS = ['included', 'add-20', 'add-5', 'none'] as const;

/** Limits that the value would be close to, by name: those the answers so far leave possible. */
function closeTo(value: number, { scene }: Page): string[] {
  const { candidates } = scene.evaluation.threshold;
  const { asOf } = scene.evaluation;
  const live = scene.ruleset.limits.filter(
    ({ key, from, to }) => candidates.includes(key) && from <= asOf && (to === undefined || asOf <= to),
  );
  const near = live.filter(({ amount }) => nearLimit(value, amount));
  return near.map(({ key, amount }) => `${scene.words.text.limits[key] ?? key} (${formatPounds(amount)})`);
}

function totalTemplate(parts: ValuationParts, page: Page): TemplateResult {
  const { ui } = planningWords(page.scene.words);
  const { range } = page.scene.words.ui;
  const { lines, lower, upper } = valuation(parts);
  const total = lower === upper ? formatPounds(lower) : range(formatPounds(lower), formatPounds(upper));
  return html`<dl class="facts" role="status">
      ${lines.map(
        ({ id, amount }) =>
          html`<div>
            <dt>${ui.helpLines[id]}</dt>
            <dd>${formatPounds(amount)}</dd>
          </div>`,
      )}
      <div class="total">
        <dt>${ui.helpTotal}</dt>
        <dd>${total}</dd>
      </div>
    </dl>
    ${closeTo(upper, page).map((limit) => html`<p class="warning">${ui.nearOf(limit)}</p>`)}`;
}

/** The value added up in the open, under the question of the value. */
export function estimateTemplate(page: Page): TemplateResult {
  const { scene, request } = page;
  const parts = page.state.estimate;
  const { text } = scene.words;
  const { ui } = planningWords(scene.words);
  const full: ValuationParts = { yearly: 0, ...parts };
  const onInput = (name: (typeof FIELDS)[number]) => (event: Event) => {
    const value = parseAmount((event.currentTarget as HTMLInputElement).value);
    const { [name]: _, ...rest } = parts;
    request.set({ estimate: value === null ? rest : { ...rest, [name]: value } });
  };
  const onVat = (event: Event): void => {
    const vat = VATS.find((one) => one === (event.currentTarget as HTMLSelectElement).value);
    request.set({ estimate: { ...parts, vat: vat ?? 'unsure' } });
  };
  const use = (): void => request.send({ type: 'fill', answers: fillable(full, page) });
  return html`${FIELDS.map(
      (name) =>
        html`<label class="field"
          ><span>${ui.helpParts[name]}</span>
          <input type="text" inputmode="decimal" autocomplete="off" name=${name} @input=${onInput(name)} />
        </label>`,
    )}
    <label class="field"
      ><span>${ui.vat}</span>
      <select name="vat" @change=${onVat}>
        <option value="unsure">${scene.words.ui.unsure}</option>
        ${VATS.map((one) => html`<option value=${one}>${text.questions['vat']?.options[one] ?? one}</option>`)}
      </select>
    </label>
    ${totalTemplate(full, page)}
    <p class="buttons">
      ${parts.yearly === undefined ? nothing : html`<button type="button" part="control" @click=${use}>${ui.helpUse}</button>`}
    </p>`;
}

/** The answers that the estimate amounts to; a rule set without one of the questions leaves it out. */
function fillable(parts: ValuationParts, { scene }: Page): Record<string, string | number> {
  const { facts } = valuation(parts);
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => scene.ruleset.questions.some((one) => one.key === key)),
  );
}
