import { heading } from '@ipec/element-kit';
import type { ConsequenceLine } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import { pendingTemplate } from './notices.ts';
import type { PlanPage } from './plan-page.ts';

function lineTemplate(
  { name, when, duty, citation, pending }: ConsequenceLine,
  one: PlanPage,
): TemplateResult {
  const { words } = one.page.scene;
  return html`<li data-duty=${duty}>
    <strong>${name}</strong> (${words.codes.duties[duty]}). ${when} ${citationTemplate(citation, words)}
    ${pendingTemplate(pending, one)}
  </li>`;
}

/** The duties of the recommended route beside its notices. One that is not due is left out. */
export function dutiesTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, state, days } = one;
  if (state.first === null) return nothing;
  const { facts, evaluation, ruleset, words, rules } = page.scene;
  const duties = rules.engine
    .dutyChecklist(state.first, { facts, evaluation, days }, ruleset, words.text)
    .filter(({ duty }) => duty !== 'not-due');
  if (duties.length === 0) return nothing;
  return html`${heading(page.level + 1, strings.ui.duties)}
    <ul class="duties">
      ${duties.map((line) => lineTemplate(line, one))}
    </ul>`;
}
