import { formatDate, type Part } from '@ipec/element-kit';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Where } from '../host/options.ts';
import type { Found } from '../keep/keep-controller.ts';
import type { NotKept } from '../keep/not-kept.ts';
import { planning, record } from '../parts.ts';
import type { RecordController } from '../record/record-controller.ts';
import { boxView } from '../views/box-view.ts';
import { questionView, type QuestionView } from '../views/question-view.ts';
import { boxTemplate } from './box.ts';
import { checkTemplate } from './check.ts';
import type { Page, StartPage } from './page-context.ts';
import { questionTemplate, whyTemplate } from './question.ts';
import { severalTemplate } from './several-questions.ts';
import { resultTemplate } from './result.ts';
import { startTemplate } from './start.ts';
import { undoTemplate } from './undo.ts';

/** What a page needs beside the run. */
export interface PageSite {
  readonly heading: string | null;
  readonly today: string;
  /** Whether the words of the page's language were refused. */
  readonly hasNoWords: boolean;
  readonly selector: {
    readonly keep: { readonly found: Found | null; readonly where: Where; readonly notKept: NotKept | null };
    readonly record: Pick<RecordController, 'reopened' | 'issues' | 'exported'>;
    /** The turn grows with every page shown. */
    readonly run: { readonly turn: number };
    /** Whether the box of tools stays as it stands until the page is painted. */
    readonly box: { readonly isLate: boolean };
  };
}

type Draw = (page: Page, site: PageSite) => unknown;

function askTemplate(page: Page): unknown {
  const view = asked(page);
  return view && questionTemplate(view, page, page.level);
}

function asked({ scene }: Page): QuestionView | undefined {
  const { step } = scene.state;
  return step.view === 'ask' ? questionView(scene, step.key) : undefined;
}

/** What stands under a question, and stays from question to question. */
function helpTemplate(page: Page): unknown {
  const view = asked(page);
  if (!view) return nothing;
  const estimate = view.key === 'estimatedValue' ? estimateTemplate(page) : nothing;
  return html`${whyTemplate(view, page)} ${estimate}`;
}

/** What stands in for a part: it is on its way, or it was refused and may be loaded again. */
function partTemplate({ state }: Part<unknown>, { scene, request }: Page): TemplateResult {
  const { ui } = scene.words;
  if (state !== 'failed') return html`<p role="status">${ui.loading}</p>`;
  return html`<p role="status">${ui.partFailed}</p>
    <button type="button" part="control" @click=${request.load}>${ui.retry}</button>`;
}

/** The help with the sum, loaded when it is opened. */
function estimateTemplate(page: Page): TemplateResult {
  return html`<details class="estimate" @toggle=${page.request.load}>
    <summary>${page.scene.words.ui.help}</summary>
    ${planning.value?.estimateTemplate(page) ?? partTemplate(planning, page)}
  </details>`;
}

/** How sure the recommendation is, and what keeps it from being surer. */
function confidenceText({ scene }: Page): string {
  const { value } = planning;
  if (!value) return '';
  const { engine } = scene.rules;
  const sure = engine.confidence(scene, scene.ruleset);
  const { guide, ui } = value.planningWords(scene.words);
  const names = guide.confidence as Readonly<Record<string, string>>;
  const reasons = engine.confidenceReasons(scene, scene.ruleset).map((id) => names[id] ?? id);
  const why = reasons.length > 0 ? reasons.join(' ') : ui.confidenceHigh;
  return sure === 'none' ? '' : `${scene.words.codes.confidence[sure]}. ${why}`;
}

function resultPage(page: Page, { selector, today }: PageSite): unknown {
  const { reopened, exported } = selector.record;
  const { value } = record;
  const form = value?.recordTemplate(page, exported) ?? partTemplate(record, page);
  return [
    reopened && value ? value.reopenedTemplate(reopened, page) : nothing,
    resultTemplate(page, {
      confidence: confidenceText(page),
      planning: planning.value?.planningTemplate(page) ?? partTemplate(planning, page),
      form,
      planned: planning.value?.planningSections(page) ?? [],
      record: value ? [value.recordSection(page)] : [],
    }),
    value?.printTemplate(page.scene, {
      createdOn: reopened?.record.createdOn ?? today,
      plan: planning.value?.recordPlanOf(page.scene, page.state.plan),
    }),
  ];
}

/** Under every page but the first: where answers are kept, and a way to begin again. */
function footTemplate(page: Page, { selector }: PageSite): TemplateResult {
  const { scene, request } = page;
  const { ui, language } = scene.words;
  const { ruleset } = scene;
  return html`<div class="foot">
    ${record.value?.notKeptTemplate(scene.words, selector.keep.notKept)}
    <details class="keep" part="keep" @toggle=${request.load}>
      <summary>${ui.keep}</summary>
      ${record.value?.keepTemplate(scene.words, request, selector.keep) ?? partTemplate(record, page)}
    </details>
    <button type="button" class="link" part="control" @click=${() => request.send({ type: 'restart' })}>
      ${ui.restart}
    </button>
    ${undoTemplate({ words: scene.words, isLeft: scene.state.left !== null, request })}
    <p class="note">${ui.lawAsAt(ruleset.version, formatDate(ruleset.lawAsAt, language))}</p>
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
  start: ({ scene, level, request }, { selector }) => {
    const { rules, state, words } = scene;
    const { beginsOn, left } = state;
    const isKept = selector.keep.found !== null;
    return startTemplate({
      words,
      level,
      asOf: rules.asOf,
      beginsOn,
      isKept,
      isLeft: left !== null,
      request,
    });
  },
  ask: askTemplate,
  several: (page) => {
    const { step } = page.scene.state;
    return step.view === 'several' ? severalTemplate(step.keys, page, page.level) : nothing;
  },
  check: (page) => checkTemplate(page, page.level),
  result: resultPage,
};

function issuesTemplate({ selector }: PageSite, { ui }: StartPage['words']): TemplateResult | typeof nothing {
  const { issues } = selector.record;
  if (issues.length === 0) return nothing;
  return html`<div class="fault" role="alert">
    <p><strong>${ui.openFailed}</strong></p>
    <ul>
      ${issues.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** Said where kept answers were given under other rules. */
function oldRulesTemplate({ selector }: PageSite, { scene }: Page): TemplateResult | typeof nothing {
  const { version } = scene.ruleset;
  const { found } = selector.keep;
  if (!found || found.saved.rules === version) return nothing;
  return html`<p class="warning">${scene.words.ui.savedUnder(found.saved.rules, version)}</p>`;
}

/** What stands around every page. The same for all, so that a page takes the place of another without a jump. */
interface Frame {
  readonly view: Page['scene']['state']['step']['view'];
  readonly words: StartPage['words'];
  readonly body: unknown;
  /** Help under the body. */
  readonly help?: unknown;
  readonly notes?: unknown;
  readonly side?: unknown;
  readonly foot?: unknown;
}

function frameTemplate(
  { view, words, body, help, notes, side = nothing, foot }: Frame,
  site: PageSite,
): TemplateResult {
  return html`<section
    class="selector"
    data-view=${view}
    lang=${site.hasNoWords ? words.language : nothing}
    aria-labelledby=${site.heading ? 'heading' : nothing}
    aria-label=${site.heading ? nothing : words.ui.name}
  >
    ${site.hasNoWords ? html`<p class="warning" role="status">${words.ui.noWords}</p>` : nothing}
    ${issuesTemplate(site, words)} ${notes}
    <div class="columns">
      <div class="main">${freshTemplate(site.selector.run.turn, body)} ${help}</div>
      ${side}
    </div>
    ${foot}
  </section>`;
}

function sideTemplate({ scene, state }: Page, { selector }: PageSite): unknown {
  if (selector.box.isLate) return noChange;
  return html`<div class="side">${boxTemplate(boxView(scene), scene.words, state.boxOpen)}</div>`;
}

/** The first page, before the rules are there. */
export function startPageTemplate(page: StartPage, site: PageSite): TemplateResult {
  return frameTemplate({ view: 'start', words: page.words, body: startTemplate(page) }, site);
}

/** The page of the step that a run is at. */
export function pageTemplate(page: Page, site: PageSite): TemplateResult {
  const { state, words } = page.scene;
  const { view } = state.step;
  const body = DRAW[view](page, site);
  if (view === 'start') return frameTemplate({ view, words, body }, site);
  // The result names every route itself.
  const side = view === 'result' ? nothing : sideTemplate(page, site);
  const [help, notes, foot] = [helpTemplate(page), oldRulesTemplate(site, page), footTemplate(page, site)];
  return frameTemplate({ view, words, body, help, side, notes, foot }, site);
}
