import { formatDate, heading } from '@ipec/element-kit';
import { cite } from '@ipec/procedures';
import type { TimingOptions } from '@ipec/procedures/guide';
import { timeline, type Timeline, type TimelineEntry } from '@ipec/procedures/timeline';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import type { PlanningWords } from '../strings/words.ts';
import { timelineOptions } from './plan-state.ts';
import type { PlanPage } from './planner.ts';

type Choice = keyof PlanningWords['ui']['options'];

/** What each tick says to the timeline. */
const CHOICES: Readonly<Record<Choice, (on: boolean) => TimingOptions>> = {
  urgent: (urgent) => ({ urgent }),
  plannedNotice: (plannedNotice) => ({ plannedNotice }),
  paper: (on) => ({ electronic: !on }),
  documentsLater: (on) => ({ documentsAtOnce: !on }),
};
const IS_ON: Readonly<Record<Choice, (options: TimingOptions) => boolean>> = {
  urgent: ({ urgent }) => urgent === true,
  plannedNotice: ({ plannedNotice }) => plannedNotice === true,
  paper: ({ electronic }) => electronic === false,
  documentsLater: ({ documentsAtOnce }) => documentsAtOnce === false,
};

function choicesTemplate({ strings, state, set }: PlanPage): TemplateResult {
  const names = Object.keys(CHOICES) as Choice[];
  return html`${names.map(
    (name) =>
      html`<label class="option small">
        <input
          type="checkbox"
          .checked=${IS_ON[name](state.timing)}
          @change=${(event: Event) =>
            set({
              timing: {
                ...state.timing,
                ...CHOICES[name]((event.currentTarget as HTMLInputElement).checked),
              },
            })}
        />
        <span>${strings.ui.options[name]}</span>
      </label>`,
  )}`;
}

function rowTemplate(entry: TimelineEntry, { page, strings }: PlanPage): TemplateResult {
  const { words, ruleset } = page.scene;
  const { id, from, to, days, working, cite: ref, notice } = entry;
  const name = (strings.guide.steps as Readonly<Record<string, string>>)[id] ?? id;
  return html`<tr>
    <th scope="row">
      ${name} ${notice ?? ''}
      ${days > 0 && from !== to ? html`<small>${strings.ui.length(days, working)}</small>` : nothing}
    </th>
    <td>${formatDate(from, words.language)}</td>
    <td>${from === to ? nothing : formatDate(to, words.language)}</td>
    <td>
      ${ref === null ? html`<small>${strings.ui.practice}</small>` : citationTemplate(cite(ref, ruleset), words)}
    </td>
  </tr>`;
}

function issuesTemplate({ issues }: Timeline, { ui }: PlanningWords): TemplateResult {
  const text: Readonly<Record<string, string>> = {
    'bad-date': ui.badDate,
    'no-bank-holidays': ui.noBankHolidays,
  };
  return html`${issues.map(({ code, message }) => html`<p class="warning">${text[code] ?? message}</p>`)}`;
}

/** Every statutory step of the recommended route from a first day. */
export function timelineTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, state, timing, set } = one;
  const { ui } = strings;
  if (state.first === null) return nothing;
  const drawn = timeline(state.first, state.start, timing, timelineOptions(state));
  const field = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
  return html`${heading(page.level + 1, ui.timeline)}
    <p>${ui.timelineHint}</p>
    <label class="field"
      ><span>${ui.startDay}</span>
      <input
        type="date"
        name="start"
        .value=${state.start}
        @change=${(event: Event) => set({ start: field(event) })}
      />
    </label>
    ${
      state.plan.length > 0
        ? nothing
        : html`<label class="field"
            ><span>${ui.assessDays}</span>
            <input
              type="number"
              min="0"
              step="1"
              name="assess"
              .value=${String(state.assessDays)}
              @change=${(event: Event) => set({ assessDays: Math.max(0, Math.floor(Number(field(event)) || 0)) })}
            />
          </label>`
    }
    ${choicesTemplate(one)} ${issuesTemplate(drawn, strings)}
    ${
      drawn.entries.length > 0
        ? html`<p role="status">
              ${
                drawn.earliestAward === null
                  ? nothing
                  : html`<strong
                      >${ui.earliest(formatDate(drawn.earliestAward, page.scene.words.language))}</strong
                    >`
              }
            </p>
            <div class="scroll" role="region" tabindex="0" aria-label=${ui.timeline}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${ui.step}</th>
                    <th scope="col">${ui.from}</th>
                    <th scope="col">${ui.to}</th>
                    <th scope="col">${ui.law}</th>
                  </tr>
                </thead>
                <tbody>
                  ${drawn.entries.map((entry) => rowTemplate(entry, one))}
                </tbody>
              </table>
            </div>`
        : nothing
    }
    <p class="note">${ui.bankHolidays}</p>`;
}
