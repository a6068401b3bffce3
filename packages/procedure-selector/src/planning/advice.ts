import { heading } from '@ipec/element-kit';
import { askALawyer, engagementQuestions } from '@ipec/procedures/guide';
import { html, type TemplateResult } from 'lit';
import type { Page } from '../pages/page-context.ts';
import { planningWords } from './planning-words.ts';

function listTemplate(words: Readonly<Record<string, string>>, ids: readonly string[]): TemplateResult {
  return html`<ul>
    ${ids.map((id) => html`<li>${words[id] ?? id}</li>`)}
  </ul>`;
}

/** When to ask a lawyer, and what to ask the market. */
export function adviceTemplate({ scene, level }: Page): TemplateResult {
  const { ui, guide } = planningWords(scene.words);
  const lawyer = askALawyer(scene);
  return html`${heading(level + 1, ui.lawyer)}
    ${lawyer.length > 0 ? listTemplate(guide.lawyer, lawyer) : html`<p>${ui.lawyerNone}</p>`}
    <details>
      <summary>${ui.engagement}</summary>
      ${listTemplate(guide.engagement, engagementQuestions(scene))}
    </details>`;
}
