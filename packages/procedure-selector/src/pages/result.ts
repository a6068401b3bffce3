import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { noteView } from '../views/note-view.ts';
import { causesOf, resultView, type ResultView, type RouteView } from '../views/result-view.ts';
import { citationTemplate, reasonsTemplate } from './citation.ts';
import { ownTemplate } from './own.ts';
import type { Page } from './page-context.ts';
import { backTemplate, noteTemplate } from './page-head.ts';

function factsTemplate({ facts }: ResultView, { scene }: Page, confidence: string): TemplateResult {
  const { ui } = scene.words;
  return html`<dl class="facts">
    ${facts.map(
      ({ term, text, citation }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text} ${citation ? citationTemplate(citation, scene.words) : nothing}</dd>
        </div>`,
    )}
    ${
      confidence
        ? html`<div>
            <dt>${ui.confidence}</dt>
            <dd>${confidence}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function linkTemplate({ link }: RouteView, { scene }: Page): TemplateResult | typeof nothing {
  return link ? html`<p>${scene.words.ui.guidance}: <a href=${link.href}>${link.text}</a></p>` : nothing;
}

/** A route in the list of others: its verdict is in the summary, its reasons inside. */
function routeTemplate(route: RouteView, page: Page): TemplateResult {
  const { words } = page.scene;
  return html`<details class="route" part="route" data-route=${route.id}>
    <summary>${route.name} <small>${route.verdict}</small></summary>
    <p><strong>${words.ui.suits}:</strong> ${route.suits}</p>
    ${reasonsTemplate(route.reasons, words, (reason) => causesOf(page.scene, reason))}
    ${linkTemplate(route, page)}
  </details>`;
}

function firstTemplate(view: ResultView, page: Page, level: number): TemplateResult | typeof nothing {
  const { ui } = page.scene.words;
  const { first } = view;
  if (!first) return nothing;
  return html`<p class="lede">${first.name}</p>
    <p>${view.because}</p>
    ${heading(level + 1, ui.reasons)} ${reasonsTemplate(view.proof, page.scene.words)}
    <p><strong>${ui.suits}:</strong> ${first.suits}</p>
    ${linkTemplate(first, page)}`;
}

/** Nothing is left to answer, and the law still leaves it open: what is open, with its section. */
function openTemplate({ open }: ResultView, { scene }: Page): TemplateResult | typeof nothing {
  if (open.length === 0) return nothing;
  return html`<p>${scene.words.ui.resultOpen}</p>
    ${reasonsTemplate(open, scene.words)}`;
}

function settleTemplate(
  { settle, first }: ResultView,
  { scene, request }: Page,
  level: number,
): TemplateResult | typeof nothing {
  if (settle.length === 0) return nothing;
  const { ui } = scene.words;
  return html`${heading(level + 1, ui.settle)} ${first ? nothing : html`<p>${ui.resultNoneHint}</p>`}
    <ul>
      ${settle.map(
        ({ key, question }) =>
          html`<li>
            <button
              type="button"
              class="link"
              part="control"
              @click=${() => request.send({ type: 'go', key })}
            >
              ${question}
            </button>
          </li>`,
      )}
    </ul>`;
}

function runnersTemplate(
  { runnersUp }: ResultView,
  page: Page,
  level: number,
): TemplateResult | typeof nothing {
  if (runnersUp.length === 0) return nothing;
  const { ui } = page.scene.words;
  return html`${heading(level + 1, ui.runnersUp)}
    <ol>
      ${runnersUp.map(
        ({ route, because }) =>
          html`<li>
            <p>${because}</p>
            ${routeTemplate(route, page)}
          </li>`,
      )}
    </ol>`;
}

function othersTemplate({ groups }: ResultView, page: Page, level: number): TemplateResult {
  const { ui } = page.scene.words;
  return html`${heading(level + 1, ui.others)}
  ${groups.map(
    ({ name, routes }) =>
      html`${heading(level + 2, `${name} (${routes.length})`)}
        <ul class="routes" role="list">
          ${routes.map((route) => html`<li>${routeTemplate(route, page)}</li>`)}
        </ul>`,
  )}`;
}

/** The result: what to use and why, what else, what would change it, and every route that was not chosen. */
export function resultTemplate(
  page: Page,
  confidence: string,
  planning: unknown,
  record: unknown,
): TemplateResult {
  const { scene, level } = page;
  const view = resultView(scene);
  const note = noteTemplate(noteView(scene));
  return html`${backTemplate(page)} ${note}
    <div class="result" part="result">
      ${heading(level, view.title, 'title')}
      <p class="note">${scene.words.ui.disclaimer}</p>
      ${view.warnings.map((text) => html`<p class="warning" part="warning">${text}</p>`)}
      ${factsTemplate(view, page, confidence)} ${firstTemplate(view, page, level)} ${openTemplate(view, page)}
      ${ownTemplate(page)} ${settleTemplate(view, page, level)} ${runnersTemplate(view, page, level)}
      ${planning} ${othersTemplate(view, page, level)} ${record}
    </div>`;
}
