import {
  ChildrenController,
  heading,
  IpecErrorEvent,
  LocalizeController,
  markRendered,
  PartController,
  statusTemplate,
  version,
  type ElementIssue,
} from '@ipec/element-kit';
import type { Facts } from '@ipec/procedures';
import { html, nothing, type PropertyValues } from 'lit';
import { focusOn } from './host/focus-on.ts';
import type { SelectorReading } from './host/check.ts';
import { OwnRulesController } from './host/own-rules-controller.ts';
import { PartStyles } from './host/part-styles.ts';
import { RulesController } from './host/rules-controller.ts';
import { rulesStatus } from './host/rules-status.ts';
import { SelectorController } from './host/selector-controller.ts';
import { SelectorProperties } from './host/selector-properties.ts';
import { readSource } from './host/source.ts';
import { pageTemplate, startPageTemplate } from './pages/page.ts';
import { check, engine } from './parts.ts';
import type { RecordFormat } from './record/formats.ts';
import { words } from './strings/index.ts';
import { styles } from './styles/index.ts';
import { makeScene, type Scene } from './views/scene.ts';

const TAG = 'ipec-procedure-selector';

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
 * @attr {string} as-of - The day the procurement begins, YYYY-MM-DD, which picks the law, unless the person sets another. Today, if left out.
 * @attr {none|session|device} persist - Where answers are kept: nowhere, until the tab closes, or 30 days on the device.
 * @attr {boolean} history - Back and Forward of the browser walk through the pages of a run.
 * @attr {string} src - Address of another rule set, as JSON.
 * @attr {string} heading - The heading above the selector, and the name of its region.
 * @attr {number} heading-level - The level of that heading, 1 to 6; a question's is one deeper.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 *
 * @slot - A list of links to guidance, and the council's own rules as `<table data-own-rules>`, shown before the start and wherever no script runs. A link with `data-route` is shown with those routes, one with `data-case-study` as a case study of them.
 *
 * @fires {IpecStepEvent} ipec-step - Another page is shown: `id`, `index`, `total`.
 * @fires {IpecAnswerChangeEvent} ipec-answer-change - An answer was given or changed: `questionId`, never the answer.
 * @fires {IpecOutcomeEvent} ipec-outcome - The result is shown: `outcomeId`, `rulesVersion`.
 * @fires {IpecRecordExportEvent} ipec-record-export - A record was made: `format`.
 * @fires {IpecWarningEvent} ipec-warning - Something was left out or not understood: `issues`.
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
 * @csspart status - The line that reports loading and failure.
 */
export class ProcedureSelector extends SelectorProperties {
  static readonly version = version;
  static override readonly children = 'ul, ol, table';
  static override readonly check = check;
  static override styles = styles;

  #parts = new PartController(this);
  #language = new LocalizeController(this, words, this.#parts);
  #source = new ChildrenController(this, readSource);
  #ownRules = new OwnRulesController(this, this.#parts, () => this.#source.value);
  #rules = new RulesController(this, (issues) => this.tellError(new IpecErrorEvent(issues)));
  #selector = new SelectorController(this, this.#parts, {
    rules: () => this.#current()?.rules,
    scene: () => this.#scene(),
  });
  #partStyles = new PartStyles(this);
  #rendered = false;
  #isUnchecked = false;

  /** What was not understood of the page, and where: for its author. */
  override get issues(): readonly ElementIssue[] {
    return [...super.issues, ...this.#rules.issues, ...(this.#ownRules.parsed?.issues ?? [])];
  }

  protected override get reading(): SelectorReading {
    return { links: this.#source.value.links, ownRules: this.#ownRules.parsed?.rules ?? null };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('nation') || changed.has('buyer')) this.#selector.begin();
    if (changed.has('persist')) this.#selector.persist(this.persist);
    if (changed.has('nation') || changed.has('buyer') || changed.has('asOf')) this.#isUnchecked = true;
  }

  protected override updated(): void {
    const rules = this.#current()?.rules;
    if (rules && this.#isUnchecked) this.#rules.check(rules);
    if (rules) this.#isUnchecked = false;
    const isReady = this.#language.available !== undefined;
    if (!this.#rendered && isReady) markRendered(TAG);
    this.#rendered ||= isReady;
    focusOn(this.renderRoot, this.#selector.run.takeFocus());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  /** Begins the questions. */
  start(): void {
    this.#selector.requests.send({ type: 'begin' });
  }

  /** Shows one question, by its key. @returns false where the rules have none of that key, or are not there yet */
  goTo(questionId: string): boolean {
    if (!this.#current()?.rules.ruleset.questions.some(({ key }) => key === questionId)) return false;
    this.#selector.requests.send({ type: 'go', key: questionId });
    return true;
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.#selector.requests.send({ type: 'restart' });
  }

  /** The answers given, `unsure` included. Setting them begins a run that holds them; what cannot be read is left out. */
  get answers(): Facts {
    return this.#selector.answers;
  }

  set answers(facts: Facts) {
    this.#selector.answers = facts;
  }

  /** Makes the decision record and hands it to the person. @returns false where it could not be made */
  async exportRecord(format: RecordFormat): Promise<boolean> {
    return this.#selector.exportRecord(format);
  }

  #current(): ReturnType<RulesController['current']> {
    const { record, run } = this.#selector;
    const ownRules = this.#ownRules.parsed?.rules ?? null;
    const { beginsOn } = run.state;
    return this.#rules.current(this.#language.available, { reopened: record.reopened, beginsOn, ownRules });
  }

  #scene(): Scene | undefined {
    const current = this.#current();
    const { links } = this.#source.value;
    return current && makeScene(this.#selector.run.state, current.rules, current.words, links);
  }

  protected override render(): readonly unknown[] {
    const { available, strings, hasFailed } = this.#language;
    const selector = this.#selector;
    const site = { heading: this.heading, today: this.today, hasNoWords: hasFailed, selector };
    const level = this.heading ? this.headingLevel + 1 : this.headingLevel;
    const title = this.heading ? heading(this.headingLevel, this.heading, 'heading') : nothing;
    const scene = this.#scene();
    const request = selector.requests;
    if (scene) {
      const page = { scene, level, state: selector.page, request };
      return [title, statusTemplate(null), pageTemplate(page, site)];
    }
    const status = rulesStatus(this.#rules.status, engine.state, strings.ui, () => {
      this.#parts.retry();
      this.#rules.reload();
    });
    if (!available || this.src !== null || status.kind === 'error')
      return [title, statusTemplate(status), html`<slot></slot>`];
    const page = selector.startPage(available, level);
    return [title, statusTemplate(selector.isAwaited ? status : null), startPageTemplate(page, site)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-procedure-selector': ProcedureSelector;
  }
}
