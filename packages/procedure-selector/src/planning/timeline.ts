import { formatDate } from '@ipec/element-kit';
import { cite } from '@ipec/procedures';
import type { Timeline, TimelineEntry } from '@ipec/procedures/timeline';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import type { PlanningWords } from '../strings/words.ts';
import { stepGuidanceTemplate } from './guidance.ts';
import type { PlanPage } from './plan-page.ts';

function rowTemplate(entry: TimelineEntry, { page, state, strings }: PlanPage): TemplateResult {
  const { words, ruleset } = page.scene;
  const { id, from, to, days, working, cite: ref, notice } = entry;
  const name = (strings.guide.steps as Readonly<Record<string, string>>)[id] ?? id;
  return html`<tr>
    <th scope="row">
      ${name} ${notice && /^UK\d/.test(notice) ? notice : ''}
      ${days > 0 && from !== to ? html`<small>${strings.ui.length(days, working)}</small>` : nothing}
      ${state.first === null ? nothing : stepGuidanceTemplate(id, state.first, strings)}
    </th>
    <td>${formatDate(from, words.language)}</td>
    <td>${from === to ? nothing : formatDate(to, words.language)}</td>
    <td>
      ${ref === null ? html`<small>${strings.ui.practice}</small>` : citationTemplate(cite(ref, ruleset), words)}
    </td>
  </tr>`;
}

function issuesTemplate({ issues }: Timeline, { ui }: PlanningWords): TemplateResult {
  return html`${issues.map(
    ({ code, message }) => html`<p class="warning">${ui.timelineIssues[code] ?? message}</p>`,
  )}`;
}

/** Every statutory step of the recommended route from the first day. No date is given where the law was not read. */
export function timelineTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, drawn } = one;
  const { ui } = strings;
  if (!drawn) return nothing;
  const { language } = page.scene.words;
  const { earliestAward, entries } = drawn;
  return html`${issuesTemplate(drawn, strings)}
    <p aria-live="polite">
      ${earliestAward === null ? nothing : html`<strong>${ui.earliest(formatDate(earliestAward, language))}</strong>`}
    </p>
    ${
      entries.length > 0
        ? html`<div class="scroll" role="region" tabindex="0" aria-label=${ui.timeline}>
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
                  ${entries.map((entry) => rowTemplate(entry, one))}
                </tbody>
              </table>
            </div>
            <p class="note">${ui.bankHolidays}</p>`
        : nothing
    }`;
}
