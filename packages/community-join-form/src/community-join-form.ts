import {
  ChildrenController,
  heading,
  LocalizeController,
  markRendered,
  PartController,
  version,
  type ElementIssue,
} from '@ipec/element-kit';
import type { Result } from '@ipec/membership';
import { html, nothing, type TemplateResult } from 'lit';
import { Answers } from './answers.ts';
import { styles } from './community-join-form.styles.ts';
import { JoinFormBase } from './join-form-base.ts';
import { needs, WORDS } from './needs.ts';
import { optionsOf, type Options } from './options.ts';
import * as parts from './parts.ts';
import type { Pressed } from './send/host.ts';
import { Sending } from './sending.ts';
import { readPlainForm, unusable } from './source.ts';
import { formTemplate } from './templates/form.ts';
import { notLiveTemplate } from './templates/notice.ts';
import { askedValues, formView, type FormView } from './view-model.ts';

const TAG = 'ipec-community-join-form';

/**
 * A form to join. It takes over the page's own form and what was typed, loses nothing, and keeps the words of consent.
 *
 * @summary A form to join a community that loses nothing, with its words of consent on record.
 * @tag ipec-community-join-form
 * @tagname ipec-community-join-form
 *
 * @attr {string} action - Where the answers are sent; the page's own form's `action` where absent.
 * @attr {string} controller - Who is responsible for the details, by name; several by semicolon. Without it the form does not go live.
 * @attr {string} privacy-href - The privacy notice. Without it the form does not go live.
 * @attr {string} privacy-version - The version of that notice, kept with the consent.
 * @attr {string} purposes - What people may agree to beside joining: `email-updates`, or `membership` for nothing.
 * @attr {join-service|form-post|webhook|hubspot|mailchimp} receiver - What kind of system `action` is. Its settings are `data-…` attributes or a JSON child.
 * @attr {string} contact-href - Another way to join, for when this one fails: an email address or a page.
 * @attr {string} heading - The heading above the form, and its name.
 * @attr {number} heading-level - The level of that heading, 1 to 6.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 * @attr {boolean} ipec-check - Shows the author of the page how it was read.
 *
 * @slot - A plain `<form method="post">`: works without script, and says which fields are asked. A `<script type="application/json">` may hold settings of the receiver.
 * @fires {IpecSubmitEvent} ipec-submit - About to be sent: `fields` (names only). Cancel it to keep the answers on the page.
 * @fires {IpecSuccessEvent} ipec-success - Acknowledged by the receiver: `id`, `duplicate`.
 * @fires {IpecWarningEvent} ipec-warning - A property was not understood, or children were taken back: `issues`.
 * @fires {IpecJoinErrorEvent} ipec-error - `kind` is `setup`, `validation`, `network` or `server`; `issues` name fields and codes.
 *
 * @csspart heading - The heading.
 * @csspart field - A field with its label, hint and error.
 * @csspart input - A text field or a list.
 * @csspart control - Every button.
 * @csspart submit - The button that sends.
 * @csspart summary - What is wrong with the answers.
 * @csspart notice - Why it was not sent, or is not live.
 * @csspart status - What is going on.
 * @csspart sent - What is shown when it was sent.
 */
export class CommunityJoinForm extends JoinFormBase {
  static readonly version = version;
  static override styles = styles;
  static readonly needs = needs;
  static override readonly check = parts.check;

  #parts = new PartController(this);
  #localize = new LocalizeController(this, WORDS, this.#parts);
  #children = new ChildrenController(this, readPlainForm);
  #answers = new Answers(this);
  #sending = new Sending(this, this.#parts, (state) => this.#answers.follow(state));
  #options: Result<Options> = { ok: false, issues: [] };

  /** Sends the answers, as a press of the button does. */
  async submit(): Promise<void> {
    if (!this.#options.ok) return;
    this.#answers.read();
    await this.#sending.press(this.#pressed);
  }

  /** Empties the form. What is on its way is no longer followed. */
  reset(): void {
    this.#answers.reset();
    this.#sending.reset();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#parts.complete(() => super.getUpdateComplete());
  }

  protected override willUpdate(): void {
    this.#options = this.#sending.look(optionsOf(this, this.#children.value));
    if (this.#options.ok) this.#answers.takeOver();
  }

  protected override firstUpdated(): void {
    if (this.#options.ok) markRendered(TAG);
  }

  /** What is missing or of no use, and where: for the editor of the page. */
  override get issues(): readonly ElementIssue[] {
    return [...super.issues, ...this.#setupIssues];
  }

  get #setupIssues(): readonly ElementIssue[] {
    const unused = unusable(this, this.#children.value);
    return this.#options.ok ? unused : [...this.#options.issues, ...unused];
  }

  protected override updated(): void {
    this.tellSetup(this.#setupIssues);
  }

  #pressed = (): Pressed | null => {
    if (!this.#options.ok) return null;
    const options = this.#options.value;
    const view = this.#view(options);
    return {
      values: askedValues(view, this.#answers.values),
      asked: view.fields.map(({ name }) => name),
      options,
      form: this.#localize.strings.form,
      component: `${TAG}@${version}`,
      hidden: this.#children.value.hidden,
      shownAt: this.#answers.shownAt,
    };
  };

  #onInput = (): void => {
    this.#answers.read();
    this.#sending.sender?.edit();
    // A render with each key: what is drawn is always what was typed, so that no later one writes over it.
    this.requestUpdate();
  };

  #onCorrect = (): void => {
    const { values } = this.#answers;
    this.#answers.values = { ...values, email: this.#sending.state.question ?? values['email'] };
    void this.#sending.press(this.#pressed);
  };

  #onAnother = (): void => {
    this.reset();
    this.#answers.focus('input');
  };

  #view(options: Options): FormView {
    const { errors } = this.#sending.state;
    const { form } = this.#localize.strings;
    const { errorWords } = parts.send.value ?? {};
    return formView(this.#children.value, options, form, this.#answers.values, errors, errorWords);
  }

  protected override render(): TemplateResult {
    const { strings } = this.#localize;
    if (!this.#options.ok) return notLiveTemplate(this.#options.issues, strings);
    const level = this.heading ? this.headingLevel + 1 : this.headingLevel;
    return html`<div class="main">
      ${this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing}
      ${this.#sending.state.phase === 'sent' ? this.#renderSent(level) : this.#renderForm(this.#options.value, level)}
    </div>`;
  }

  #renderForm(options: Options, level: number): TemplateResult {
    const { strings } = this.#localize;
    const { state } = this.#sending;
    const sent = parts.send.value;
    const view = this.#view(options);
    const said = sent?.saidOf(state, strings.form, this, {
      onCorrect: this.#onCorrect,
      onKeep: () => void this.submit(),
      onSkip: () => this.#sending.sender?.skipProof(),
    });
    const handlers = {
      onSubmit: (event: Event) => {
        event.preventDefault();
        void this.submit();
      },
      onInput: this.#onInput,
      onFocus: () => void this.#sending.load(),
    };
    return html`${sent?.summaryTemplate(view, level, this.renderRoot)}
    ${formTemplate({ view, options, state, refusals: this.#answers.refusals }, strings, level, handlers, said)}`;
  }

  #renderSent(level: number): TemplateResult | typeof nothing {
    const { sender } = this.#sending;
    const sent = parts.send.value;
    if (!sender?.sent || !sent) return nothing;
    const view = { ...sender.sent, onAnother: this.#onAnother, onDownload: () => sender.download() };
    return sent.sentTemplate(view, level, this.#localize.strings.form);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-community-join-form': CommunityJoinForm;
  }
}
