import type { ValuationParts } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Where } from '../keeper.ts';
import type { LazyPart } from '../lazy-part.ts';
import { recordOf } from '../record/exporter.ts';
import type { Reopened } from '../record/reopened.ts';
import type { Saved } from '../state/saved.ts';
import { boxView } from '../view/box-view.ts';
import { questionView } from '../view/question-view.ts';
import { boxTemplate } from './box.ts';
import { checkTemplate } from './check.ts';
import type { Page } from './context.ts';
import { estimateTemplate } from './estimate.ts';
import { keepTemplate } from './keep.ts';
import { paperTemplate } from './paper.ts';
import { planningTemplate, type GuidePart } from './planning.ts';
import { questionTemplate } from './question.ts';
import { rareTemplate } from './rare.ts';
import { recordTemplate, type ExportState } from './record.ts';
import { replayTemplate } from './replay.ts';
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
  readonly guide: LazyPart<GuidePart>;
  readonly noWelsh: boolean;
  readonly heading: string | null;
  readonly today: string;
}

type Draw = (page: Page, extras: Extras) => unknown;

function askTemplate(page: Page, extras: Extras): unknown {
  const { step } = page.scene.state;
  const view = step.view === 'ask' ? questionView(page.scene, step.key) : undefined;
  if (!view) return nothing;
  const estimate = view.key === 'estimatedValue' ? estimateTemplate(extras.estimate, page) : nothing;
  return html`${questionTemplate(view, page, page.level)} ${estimate}`;
}

const DRAW: Readonly<Record<Page['scene']['state']['step']['view'], Draw>> = {
  start: (page, { saved }) => startTemplate(page, saved !== null),
  ask: askTemplate,
  rare: (page) => {
    const { step } = page.scene.state;
    return step.view === 'rare' ? rareTemplate(step.keys, page, page.level) : nothing;
  },
  check: (page) => checkTemplate(page, page.level),
  result: (page, extras) => [
    extras.reopened ? replayTemplate(extras.reopened, page) : nothing,
    resultTemplate(
      page,
      page.level,
      planningTemplate(extras.guide, page),
      recordTemplate(page, page.level, extras.exported),
    ),
    paperTemplate(recordOf(page.scene, extras.today), page.scene.words),
  ],
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
  const key = state.step.view === 'ask' ? state.step.key : view;
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
      <div class="main">${keyed(key, html`<div class="step">${body}</div>`)}</div>
      ${aside === nothing ? nothing : html`<div class="side">${aside}</div>`}
    </div>
    ${view === 'start' ? nothing : keepTemplate(words, page.request, extras.keep)}
  </section>`;
}
