import type { ValuationParts } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import type { Where } from '../options.ts';
import type { Extra } from '../extra.ts';
import type { ExportState } from '../record/formats.ts';
import type { Reopened } from '../record/reopened.ts';
import type { Saved } from '../state/restore.ts';
import { boxView } from '../view/box-view.ts';
import { questionView } from '../view/question-view.ts';
import { boxTemplate } from './box.ts';
import { checkTemplate } from './check.ts';
import type { Page } from './context.ts';
import { planningTemplate } from './planning.ts';
import { questionTemplate } from './question.ts';
import { rareTemplate } from './rare.ts';
import { resultTemplate } from './result.ts';
import { startTemplate } from './start.ts';

/** What a page needs beside the run. */
export interface Extras {
  readonly box: boolean;
  readonly saved: { readonly saved: Saved; readonly where: Where } | null;
  readonly keep: { readonly where: Where; readonly failed: boolean };
  readonly reopened: Reopened | null;
  readonly openIssues: readonly string[];
  readonly estimate: Partial<ValuationParts>;
  readonly exported: ExportState;
  /** The further part, if it is there, and whether it is known not to come. */
  readonly extra: Extra | null;
  readonly extraFailed: boolean;
  /** Counts the pages shown. */
  readonly turn: number;
  readonly noWelsh: boolean;
  readonly heading: string | null;
  readonly today: string;
}

type Draw = (page: Page, extras: Extras) => unknown;

function askTemplate(page: Page, extras: Extras): unknown {
  const { step } = page.scene.state;
  const view = step.view === 'ask' ? questionView(page.scene, step.key) : undefined;
  if (!view) return nothing;
  const estimate = view.key === 'estimatedValue' ? estimateTemplate(page, extras) : nothing;
  return html`${questionTemplate(view, page, page.level)} ${estimate}`;
}

/** The help with the sum: asked for when it is opened. */
function estimateTemplate(page: Page, { extra, estimate }: Extras): TemplateResult {
  const { ui } = page.scene.words;
  return html`<details class="estimate" @toggle=${page.request.plan}>
    <summary>${ui.help}</summary>
    ${extra ? extra.part.estimateTemplate(estimate, page, extra.more) : html`<p>${ui.loading}</p>`}
  </details>`;
}

/** How sure the recommendation is, and why. */
function confidenceText({ scene }: Page, { part, more }: Extra): string {
  const { codes } = scene.words;
  const sure = part.confidence(scene);
  return sure === 'none' ? '' : `${codes.confidence[sure]}: ${more.ui.confidenceWhy[sure]}`;
}

function resultPage(page: Page, { extra, extraFailed, reopened, exported, today }: Extras): unknown {
  const planning = planningTemplate(extra, extraFailed, page);
  if (!extra) return resultTemplate(page, '', planning, nothing);
  const { part, more } = extra;
  const { words } = page.scene;
  return [
    reopened ? part.replayTemplate(reopened, page, more) : nothing,
    resultTemplate(page, confidenceText(page, extra), planning, part.recordTemplate(page, exported, more)),
    part.paperTemplate(part.recordOf(page.scene, today), words, more),
  ];
}

/** Under every page but the first: where answers are kept, and a way to begin again. */
function footTemplate({ scene, request }: Page, { extra, keep }: Extras): TemplateResult {
  const { ui } = scene.words;
  return html`<div class="foot">
    <details class="keep" part="keep" @toggle=${request.plan}>
      <summary>${ui.keep}</summary>
      ${extra ? extra.part.keepTemplate(extra.more, request, keep) : html`<p>${ui.loading}</p>`}
    </details>
    <button type="button" class="link" part="control" @click=${() => request.send({ type: 'restart' })}>
      ${ui.restart}
    </button>
  </div>`;
}

/**
 * Each page has elements of its own: what was ticked on one must not stay ticked on the next. Lit makes new elements for
 * another template, so two that differ by a class take turns; the directive `keyed` would cost 0.6 kB more.
 */
function freshTemplate(turn: number, body: unknown): TemplateResult {
  return turn % 2 ? html`<div class="step">${body}</div>` : html`<div class="step even">${body}</div>`;
}

const DRAW: Readonly<Record<Page['scene']['state']['step']['view'], Draw>> = {
  start: (page, { saved }) => startTemplate(page, saved !== null),
  ask: askTemplate,
  rare: (page) => {
    const { step } = page.scene.state;
    return step.view === 'rare' ? rareTemplate(step.keys, page, page.level) : nothing;
  },
  check: (page) => checkTemplate(page, page.level),
  result: resultPage,
};

function issuesTemplate({ openIssues }: Extras, { scene }: Page): TemplateResult | typeof nothing {
  if (openIssues.length === 0) return nothing;
  return html`<div class="fault" role="alert">
    <p><strong>${scene.words.ui.openFailed}</strong></p>
    <ul>
      ${openIssues.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** Told once, when kept answers were given under other rules. */
function oldRulesTemplate({ saved }: Extras, { scene }: Page): TemplateResult | typeof nothing {
  const { version } = scene.ruleset;
  if (!saved || saved.saved.rules === version) return nothing;
  return html`<p class="warning">${scene.words.ui.savedUnder(saved.saved.rules, version)}</p>`;
}

/** The page of the step a run is at, or the host's own content while there is nothing to draw. */
export function pageTemplate(page: Page | null, extras?: Extras): TemplateResult {
  if (!page || !extras) return html`<slot></slot>`;
  const { state, words } = page.scene;
  const { view } = state.step;
  const body = DRAW[view](page, extras);
  const aside = view === 'start' ? nothing : boxTemplate(boxView(page.scene), words, extras.box);
  return html`<section
    class="selector"
    data-view=${view}
    lang=${extras.noWelsh ? 'en' : nothing}
    aria-labelledby=${extras.heading ? 'heading' : nothing}
    aria-label=${extras.heading ? nothing : words.ui.name}
  >
    ${extras.noWelsh ? html`<p class="warning" role="status">${words.ui.noWelsh}</p>` : nothing}
    ${issuesTemplate(extras, page)} ${view === 'start' ? nothing : oldRulesTemplate(extras, page)}
    <div class="columns">
      <div class="main">${freshTemplate(extras.turn, body)}</div>
      ${aside === nothing ? nothing : html`<div class="side">${aside}</div>`}
    </div>
    ${view === 'start' ? nothing : footTemplate(page, extras)}
  </section>`;
}
