import {
  ChildrenController,
  FeedController,
  heading,
  IpecErrorEvent,
  markRendered,
  statusTemplate,
  version,
  type Fetch,
} from '@ipec/element-kit';
import {
  evaluate,
  startInterview,
  uk,
  type Facts,
  type Ruleset,
  type ValuationParts,
} from '@ipec/procedures';
import { adoptStyles, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FileController } from './file-controller.ts';
import { guidePart } from './guide-part.ts';
import { KeepController } from './keep-controller.ts';
import { LazyPart } from './lazy-part.ts';
import type { Extra } from './extra.ts';
import { givenAnswers, parseAsOf, parsePersist } from './options.ts';
import { pageTemplate, type Extras } from './templates/page.ts';
import { rulesetPart } from './ruleset-part.ts';
import { PROPERTIES } from './properties.ts';
import { RunController } from './run-controller.ts';
import type { RecordFormat } from './record/formats.ts';
import { stateOf } from './record/reopened.ts';
import { focusOn } from './focus-on.ts';
import { rulesStatus } from './rules-status.ts';
import { readLinks } from './source.ts';
import { restore } from './state/restore.ts';
import { initial, type State } from './state/state.ts';
import type { Rules } from './state/reduce.ts';
import { styles } from './styles/index.ts';
import type { Requests } from './templates/context.ts';
import { makeScene, type Scene } from './view/scene.ts';
import { WordsController } from './words-controller.ts';
import { english, type Words } from './words.ts';

const TAG = 'ipec-procedure-selector';
const WIDE = 800;

/**
 * Which procurement procedures are open to a purchase, one question at a time: why, why not the others, what would
 * change it, and a record for the file. Guidance, not legal advice. Nothing a person answers leaves the page.
 *
 * @summary Finds the right procurement procedure, one question at a time, and keeps a record of why.
 * @tag ipec-procedure-selector
 * @tagname ipec-procedure-selector
 *
 * @attr {england|wales|northern-ireland|scotland} nation - Answers the first question for every visitor of the page.
 * @attr {string} buyer - Answers what kind of organisation buys, such as `council`.
 * @attr {string} as-of - The day the procurement begins, YYYY-MM-DD, which picks the law. Today, if left out.
 * @attr {none|session|device} persist - Where answers are kept: nowhere, until the tab closes, or 30 days on the device.
 * @attr {string} src - Address of another rule set, as JSON.
 * @attr {string} heading - The heading above the selector, and the name of its region.
 * @attr {number} heading-level - The level of that heading, 1 to 6; a question's is one deeper.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 *
 * @slot - A list of links to guidance, shown before the start and wherever no script runs. A link with `data-route` is shown with those routes, one with `data-case-study` as a case study of them.
 *
 * @fires {IpecStepEvent} ipec-step - Another page is shown: `id`, `index`, `total`.
 * @fires {IpecAnswerChangeEvent} ipec-answer-change - An answer was given or changed: `questionId`, never the answer.
 * @fires {IpecOutcomeEvent} ipec-outcome - The result is shown: `outcomeId`, `rulesVersion`.
 * @fires {IpecRecordExportEvent} ipec-record-export - A record was made: `format`.
 * @fires {IpecErrorEvent} ipec-error - An attribute, a record or a rule set could not be used: `issues`.
 *
 * @csspart heading - The heading of the whole and of each page.
 * @csspart question - The form of a question.
 * @csspart option - One answer.
 * @csspart box - The box of tools.
 * @csspart tool - One route in it.
 * @csspart result - The result.
 * @csspart route - One other route.
 * @csspart reason - One reason for a verdict.
 * @csspart citation - The section a reason rests on.
 * @csspart change - What a changed answer did.
 * @csspart record - The decision record.
 * @csspart control - Every button.
 * @csspart error - The error summary.
 * @csspart status - The line that tells of loading and failure.
 */
export class ProcedureSelector extends LitElement {
  static readonly version = version;
  static override styles = styles;
  static override properties = PROPERTIES;

  declare nation: string | null;
  declare buyer: string | null;
  /** YYYY-MM-DD. */
  declare asOf: string | null;
  declare persist: 'none' | 'session' | 'device' | null;
  declare src: string | null;
  declare heading: string | null;
  declare headingLevel: number;
  /** Today, YYYY-MM-DD: dates records and expiry. */
  declare today: string;
  /** Earlier rule sets, so that records made under them can be replayed. */
  declare rulesets: readonly Ruleset[];
  /** Asks the network for `src`; nothing else does. */
  declare fetch: Fetch;

  #language = new WordsController(this);
  #links = new ChildrenController(this, readLinks);
  #guide = new LazyPart(this, guidePart);
  #feed = new FeedController<Ruleset>(this, {
    src: () => this.src,
    load: async (src, signal) =>
      (await rulesetPart()).loadRuleset(new URL(src, this.ownerDocument.baseURI).href, signal, this.fetch),
    onError: (issues) => this.dispatchEvent(new IpecErrorEvent(issues)),
  });
  // prettier-ignore
  #run = new RunController(this, initial(startInterview()), () => this.#rules, (state) => this.#onChange(state));
  // prettier-ignore
  #keep = new KeepController(this, () => this.#guide.get(), () => ({ today: this.today, rules: this.#ruleset.version }));
  #files = new FileController(this, () => this.#guide.get());
  #estimate: Partial<ValuationParts> = {};
  #planner: Extra['planner'] | null = null;
  #boxOpen = false;
  #whyOf = '';
  #rendered = false;

  constructor() {
    super();
    this.nation = this.buyer = this.asOf = this.persist = this.src = this.heading = null;
    this.headingLevel = 2;
    this.today = new Date().toISOString().slice(0, 10);
    this.rulesets = [];
    this.fetch = (url, init) => globalThis.fetch(url, init);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = changed.has('nation') || changed.has('buyer');
    if (given && this.#run.state.step.view === 'start')
      this.#run.replace(initial(startInterview(this.#rules.given, this.#rules)));
    if (changed.has('persist') && !this.#keep.found) this.#keep.where = parsePersist(this.persist);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('nation') || changed.has('buyer') || changed.has('asOf')) {
      const { issues } = evaluate(this.#rules.given, this.#rules);
      if (issues.length > 0) this.dispatchEvent(new IpecErrorEvent(issues));
    }
    if (!this.#rendered && this.#words) markRendered(TAG);
    this.#rendered ||= this.#words !== undefined;
    focusOn(this.renderRoot, this.#run.takeFocus());
  }

  /** Begins the questions. */
  start(): void {
    this.#run.send({ type: 'begin' });
  }

  /** Shows one question, by its key. @returns false where the rule set has none of that key */
  goTo(questionId: string): boolean {
    if (!this.#ruleset.questions.some(({ key }) => key === questionId)) return false;
    this.#run.send({ type: 'go', key: questionId });
    return true;
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.#files.reopened = null;
    this.#run.send({ type: 'restart' });
  }

  /** The answers given, `unsure` included. Setting them begins a run that holds them; what cannot be read is left out. */
  get answers(): Facts {
    return this.#run.state.interview.answers;
  }

  set answers(facts: Facts) {
    const answers = Object.entries(facts);
    this.#run.replace(
      restore({ rules: this.#ruleset.version, answers, draft: this.#run.state.draft }, this.#rules),
    );
  }

  /** Makes the decision record and hands it to the person. @returns false where it could not be made */
  async exportRecord(format: RecordFormat): Promise<boolean> {
    const scene = this.#scene;
    return scene ? this.#files.save(scene, () => this.#extra, format, this.today) : false;
  }

  get #ruleset(): Ruleset {
    return this.#files.reopened?.ruleset ?? (this.src ? (this.#feed.value ?? uk) : uk);
  }

  get #rules(): Rules & { readonly ruleset: Ruleset } {
    const asOf = this.#files.reopened?.asOf ?? parseAsOf(this.asOf, this.today);
    return { ruleset: this.#ruleset, asOf, given: givenAnswers({ nation: this.nation, buyer: this.buyer }) };
  }

  /** The words of the page's language; English where Welsh does not come; undefined while it is on its way. */
  get #words(): Words | undefined {
    const base = this.#language.words;
    return base && this.src ? { ...base, text: this.#ruleset.text } : base;
  }

  get #scene(): Scene | undefined {
    const words = this.#words;
    if (!words || (this.src && !this.#feed.value)) return undefined;
    return makeScene(this.#run.state, this.#rules, words, this.#links.value);
  }

  /** The further part with the words of the page's language. */
  get #extra(): Extra | null {
    const part = this.#guide.value;
    if (!part) return null;
    if (!this.#planner) {
      this.#planner = part.createPlanner(() => this.requestUpdate());
      adoptStyles(this.renderRoot as ShadowRoot, [...styles, part.guideStyles]);
    }
    return { part, more: this.#language.moreWelsh ?? part.moreEnglish, planner: this.#planner };
  }

  #requests: Requests = {
    send: (action) => {
      if (action.type === 'restart') this.#files.reopened = null;
      if (action.type === 'begin') this.#boxOpen = this.clientWidth >= WIDE;
      this.#run.send(action);
    },
    exportRecord: (format) => void this.exportRecord(format),
    openRecord: (file) => void this.#open(file),
    keep: (where) => void this.#keep.move(where, this.#run.state),
    clear: () => void this.#keep.move('none', this.#run.state),
    resume: () => {
      const { found } = this.#keep;
      if (found) this.#run.replace(restore(found.saved, this.#rules), 'title');
    },
    today: () => {
      this.#files.reopened = null;
      this.#run.replace({ ...this.#run.state, step: { view: 'result' } }, 'title');
    },
    estimate: (parts) => {
      this.#estimate = parts;
      this.requestUpdate();
    },
    plan: () => void this.#guide.get(),
    why: (key) => {
      this.#whyOf = key;
      this.requestUpdate();
    },
  };

  #onChange(state: State): void {
    this.#files.exported = 'none';
    if (state.step.view === 'check' || state.step.view === 'result') void this.#guide.get();
    if (state.step.view !== 'start') void this.#keep.save(state);
  }

  async #open(file: File | undefined): Promise<void> {
    const opened = file && (await this.#files.open(file, this.#ruleset, this.rulesets, this.today));
    if (opened) this.#run.replace(stateOf(opened), 'title');
  }

  get #extras(): Extras {
    return {
      box: this.#boxOpen,
      saved: this.#keep.found,
      keep: this.#keep,
      reopened: this.#files.reopened,
      openIssues: this.#files.issues,
      estimate: this.#estimate,
      exported: this.#files.exported,
      extra: this.#extra,
      extraFailed: this.#guide.failed,
      turn: this.#run.turn,
      noWelsh: this.#language.failed,
      heading: this.heading,
      today: this.today,
    };
  }

  protected override render(): TemplateResult | readonly unknown[] {
    const scene = this.#scene;
    const title = this.heading ? heading(this.headingLevel, this.heading, 'heading') : nothing;
    if (!scene) {
      const { ui } = this.#words ?? english;
      const status = rulesStatus(this.#feed.status, ui, () => void this.#feed.reload());
      return [title, statusTemplate(status), pageTemplate(null)];
    }
    const level = this.heading ? this.headingLevel + 1 : this.headingLevel;
    return [
      title,
      statusTemplate(null),
      pageTemplate({ scene, level, whyOf: this.#whyOf, request: this.#requests }, this.#extras),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-procedure-selector': ProcedureSelector;
  }
}
