import { heading } from '@ipec/element-kit';
import { cite } from '@ipec/procedures';
import {
  addable,
  addStage,
  moveStage,
  removeStage,
  setDays,
  type PlanChange,
  type Stage,
  type StageKind,
} from '@ipec/procedures/guide';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import { stepGuidanceTemplate } from './guidance.ts';
import type { PlanPage } from './plan-page.ts';

const HEIGHT = 24;
const GAP = 1;

/** The stages as one bar, to the scale of their days; a gate ends in a thick line. The list below says the same. */
function laneTemplate(plan: readonly Stage[], label: string): TemplateResult {
  const total = plan.reduce((sum, { days }) => sum + Math.max(days, 1), 0);
  let at = 0;
  const bars = plan.map(({ days, gate, fixed }) => {
    const x = at;
    const width = Math.max(days, 1);
    at += width;
    return svg`<rect class=${fixed ? 'bar law' : 'bar own'} x=${x} y="0" width=${Math.max(width - GAP, 0.5)} height=${HEIGHT}></rect>
      ${gate ? svg`<rect class="gate" x=${x + width - GAP} y="0" width=${GAP} height=${HEIGHT}></rect>` : nothing}`;
  });
  return html`<svg
    class="lane"
    role="img"
    aria-label=${label}
    viewBox=${`0 0 ${Math.max(total, 1)} ${HEIGHT}`}
    preserveAspectRatio="none"
  >
    ${bars}
  </svg>`;
}

function apply({ plan, issues }: PlanChange, { set }: PlanPage): void {
  set({ plan, refused: issues[0]?.code ?? null });
}

function stageTemplate(stage: Stage, one: PlanPage): TemplateResult {
  const { page, strings, state } = one;
  const { ui, guide } = strings;
  const { id, kind, days, minimum, working, gate, refine, cite: ref, fixed } = stage;
  const name = guide.stages[kind];
  const act = (label: string, sign: string, change: () => PlanChange): TemplateResult =>
    html`<button type="button" part="control" aria-label=${label} @click=${() => apply(change(), one)}>
      ${sign}
    </button>`;
  const onDays = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    apply(setDays(state.plan, id, field.value.trim() === '' ? NaN : Number(field.value)), one);
    field.value = String(one.state.plan.find((each) => each.id === id)?.days ?? days);
  };
  const moves = addable.includes(kind);
  return html`<li class="stage" data-gate=${gate ? 'true' : nothing}>
    <p><strong>${name}</strong></p>
    <label
      ><small>${ui.minimum(minimum, working)}</small>
      <input
        type="number"
        min=${minimum}
        step="1"
        inputmode="numeric"
        aria-label=${ui.days(name)}
        .value=${String(days)}
        @change=${onDays}
      />
    </label>
    ${state.first === null ? nothing : html`<p>${stepGuidanceTemplate(kind, state.first, strings)}</p>`}
    ${gate ? html`<p class="note">${ui.gate}</p>` : nothing}
    ${refine ? html`<p class="note">${ui.refine}</p>` : nothing}
    ${ref ? html`<p>${citationTemplate(cite(ref, page.scene.ruleset), page.scene.words)}</p>` : nothing}
    <p class="buttons">
      ${
        moves
          ? html`${act(ui.earlier(name), '←', () => moveStage(state.plan, id, -1))}
            ${act(ui.later(name), '→', () => moveStage(state.plan, id, 1))}`
          : nothing
      }
      ${fixed ? nothing : act(ui.remove(name), '✕', () => removeStage(state.plan, id))}
    </p>
  </li>`;
}

function addTemplate(one: PlanPage): TemplateResult {
  const { ui, guide } = one.strings;
  const onAdd = (event: SubmitEvent): void => {
    event.preventDefault();
    const kind = new FormData(event.currentTarget as HTMLFormElement).get('kind');
    apply(addStage(one.state.plan, kind as StageKind, one.timing), one);
  };
  return html`<form @submit=${onAdd}>
    <label class="field"
      ><span>${ui.addStage}</span>
      <select name="kind">
        ${addable.map((kind) => html`<option value=${kind}>${guide.stages[kind]}</option>`)}
      </select>
    </label>
    <p class="buttons"><button type="submit" part="control">${ui.add}</button></p>
  </form>`;
}

/** The stages of a flexible procedure, drawn and editable. Nothing for a route whose stages are fixed. */
export function planTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, state } = one;
  if (state.plan.length === 0) return nothing;
  const { ui } = strings;
  const total = state.plan.reduce((sum, { days }) => sum + days, 0);
  const refused = state.refused === null ? nothing : (ui.refused[state.refused] ?? state.refused);
  return html`${heading(page.level + 2, ui.plan)}
    <p>${ui.planHint}</p>
    ${laneTemplate(state.plan, ui.planDrawn(total))}
    <p class="note" aria-live="polite">${refused}</p>
    <ol class="plan" role="list">
      ${state.plan.map((stage) => stageTemplate(stage, one))}
    </ol>
    ${addTemplate(one)}`;
}
