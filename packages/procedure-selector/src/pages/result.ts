import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { noteView } from '../views/note-view.ts';
import { causesOf, resultView, type ResultView, type RouteView } from '../views/result-view.ts';
import { citationTemplate, reasonsTemplate } from './citation.ts';
import { contentsTemplate, type Section } from './contents.ts';
import { ownTemplate } from './own.ts';
import type { Page } from './page-context.ts';
import { backTemplate, noteTemplate, titleTemplate } from './page-head.ts';

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

/** The recommendation in a few words, before anything else. */
function leadTemplate({ first, because }: ResultView, page: Page): TemplateResult | typeof nothing {
  if (!first) return nothing;
  const { ui } = page.scene.words;
  return html`<div class="lead" part="lead">
    <p class="lede"><strong>${first.name}</strong></p>
    <p>${because}</p>
    <p><strong>${ui.suits}:</strong> ${first.suits}</p>
    ${linkTemplate(first, page)}
  </div>`;
}

function proofTemplate(
  { first, proof }: ResultView,
  { scene }: Page,
  level: number,
): TemplateResult | typeof nothing {
  if (!first) return nothing;
  return html`${heading(level + 1, scene.words.ui.reasons, 'why')} ${reasonsTemplate(proof, scene.words)}`;
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

function routesTemplate(routes: readonly RouteView[], page: Page): TemplateResult {
  return html`<ul class="routes" role="list">
    ${routes.map((route) => html`<li>${routeTemplate(route, page)}</li>`)}
  </ul>`;
}

function othersTemplate({ groups }: ResultView, page: Page, level: number): TemplateResult {
  const { ui } = page.scene.words;
  return html`${heading(level + 1, ui.others, 'others')}
  ${groups.map(
    ({ name, routes, families }) =>
      html`${heading(level + 2, `${name} (${routes.length})`)}
      ${
        families.length === 0
          ? routesTemplate(routes, page)
          : families.map(
              (family) =>
                html`<details class="family-routes">
                  <summary>${family.name} (${family.routes.length})</summary>
                  ${routesTemplate(family.routes, page)}
                </details>`,
            )
      }`,
  )}`;
}

/** What the page holds: its own parts, and those of the parts that are there. */
function sectionsOf(
  { first }: ResultView,
  { scene }: Page,
  { planned, record }: Pick<ResultParts, 'planned' | 'record'>,
): readonly Section[] {
  const { ui } = scene.words;
  return [
    ...(first ? [{ id: 'why', label: ui.reasons }] : []),
    ...(scene.evaluation.own ? [{ id: 'own-title', label: ui.own.title }] : []),
    ...planned,
    { id: 'others', label: ui.others },
    ...record,
  ];
}

/** What other parts give to the page, and what in it can be gone to. */
export interface ResultParts {
  readonly confidence: string;
  readonly planning: unknown;
  readonly form: unknown;
  readonly planned: readonly Section[];
  readonly record: readonly Section[];
}

/** The result: what to use and why, what else, what would change it, and every route that was not chosen. */
export function resultTemplate(page: Page, parts: ResultParts): TemplateResult {
  const { scene, level } = page;
  const view = resultView(scene);
  const note = noteTemplate(noteView(scene));
  return html`${backTemplate(page)} ${note}
    <div class="result" part="result">
      ${titleTemplate(level, view.title)} ${leadTemplate(view, page)}
      <p class="note">${scene.words.ui.disclaimer}</p>
      ${view.warnings.map((text) => html`<p class="warning" part="warning">${text}</p>`)}
      ${contentsTemplate(scene.words.ui.contents, sectionsOf(view, page, parts))}
      ${factsTemplate(view, page, parts.confidence)} ${proofTemplate(view, page, level)}
      ${openTemplate(view, page)} ${ownTemplate(page)} ${settleTemplate(view, page, level)}
      ${runnersTemplate(view, page, level)} ${parts.planning} ${othersTemplate(view, page, level)}
      ${parts.form}
    </div>`;
}
