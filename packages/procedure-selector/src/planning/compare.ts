import { heading } from '@ipec/element-kit';
import type { Side } from '@ipec/procedures/guide';
import { html, nothing, type TemplateResult } from 'lit';
import { routeName } from '../views/scene.ts';
import type { PlanPage } from './plan-page.ts';
import { comparedWith } from './plan-state.ts';

type Row = keyof PlanPage['strings']['ui']['rows'];
type Cell = (side: Side, one: PlanPage) => unknown;

function listOf(items: readonly unknown[]): unknown {
  if (items.length === 0) return nothing;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function stepLine({ id, minimum, working }: Side['steps'][number], { strings }: PlanPage): string {
  const name = (strings.guide.steps as Readonly<Record<string, string>>)[id] ?? id;
  return `${name}: ${minimum === null ? strings.ui.notRead : strings.ui.length(minimum, working)}`;
}

/** What is compared, a row each. */
const CELLS: Readonly<Record<Row, Cell>> = {
  verdict: ({ verdict }, { page }) => page.scene.words.codes.verdicts[verdict],
  about: ({ id }, { strings }) => strings.routes[id]?.about ?? '',
  suits: ({ suits }) => suits,
  watch: ({ id }, { strings }) => listOf(strings.routes[id]?.watch ?? []),
  innovation: ({ id, innovation }, { page, strings }) =>
    html`${page.scene.words.codes.fit[innovation]}. ${strings.routes[id]?.fit ?? ''}`,
  risk: ({ risk }, { page, strings }) =>
    html`${page.scene.words.codes.risk[risk]} <small>(${strings.ui.riskNote})</small>`,
  steps: ({ steps }, one) =>
    steps.length > 0 ? listOf(steps.map((step) => stepLine(step, one))) : one.strings.ui.noPeriod,
  days: ({ days, steps }, { strings }) =>
    days === null
      ? strings.ui.notRead
      : steps.length === 0
        ? strings.ui.noPeriod
        : strings.ui.length(days, false),
  standstill: ({ standstill }, { strings }) =>
    standstill === null ? strings.ui.noPeriod : strings.ui.length(standstill, true),
  notices: ({ notices }, { page }) =>
    listOf(
      notices
        .filter(({ duty }) => duty !== 'not-due')
        .map(({ code, name, duty }) => `${code} ${name} (${page.scene.words.codes.duties[duty]})`),
    ),
  cases: ({ id }, { page, strings }) => {
    const links = page.scene.links.cases.get(id) ?? [];
    return links.length > 0
      ? listOf(links.map(({ href, text }) => html`<a href=${href}>${text}</a>`))
      : strings.ui.noCases;
  },
  limits: ({ id }, { strings }) => strings.routes[id]?.limits ?? '',
};

/** The rows that say something of at least one side. */
function rowsOf(sides: readonly Side[], one: PlanPage): (readonly [Row, readonly unknown[]])[] {
  return (Object.keys(CELLS) as Row[])
    .map((row) => [row, sides.map((side) => CELLS[row](side, one))] as const)
    .filter(([, cells]) => cells.some((cell) => cell !== '' && cell !== nothing));
}

function selectTemplate(
  name: 'left' | 'right',
  label: string,
  { page, state, set }: PlanPage,
): TemplateResult {
  const { scene } = page;
  return html`<label class="field"
    ><span>${label}</span>
    <select
      name=${name}
      @change=${(event: Event) => set({ [name]: (event.currentTarget as HTMLSelectElement).value })}
    >
      ${scene.evaluation.routes.map(
        ({ id }) =>
          html`<option value=${id} ?selected=${id === state[name]}>${routeName(scene, id)}</option>`,
      )}
    </select>
  </label>`;
}

/** Two routes side by side. */
export function compareTemplate(one: PlanPage): TemplateResult {
  const { page, strings, state } = one;
  const { ui } = strings;
  const { facts, evaluation, ruleset, words, rules } = page.scene;
  const sides = rules.engine.compare(state.left, state.right, {
    facts,
    evaluation,
    ruleset,
    text: words.text,
    timing: comparedWith(state),
  });
  return html`${heading(page.level + 1, ui.compare, 'compare')}
    <p>${ui.compareHint}</p>
    ${selectTemplate('left', ui.left, one)} ${selectTemplate('right', ui.right, one)}
    ${
      sides
        ? html`<div class="scroll" role="region" tabindex="0" aria-label=${ui.compare}>
            <table class="compare">
              <thead>
                <tr>
                  <td></td>
                  ${sides.map(({ name }) => html`<th scope="col">${name}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rowsOf(sides, one).map(
                  ([row, cells]) =>
                    html`<tr>
                      <th scope="row">${ui.rows[row]}</th>
                      ${cells.map((cell) => html`<td>${cell}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : nothing
    }`;
}
