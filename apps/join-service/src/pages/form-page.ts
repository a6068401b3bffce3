import {
  errorWords,
  formModel,
  formWords,
  TRAP_FIELD,
  type FormField,
  type Issue,
  type Language,
} from '@ipec/membership';
import { html, type Html } from './html.ts';
import { communityName, FORM_ID, layout, type PageContext } from './layout.ts';
import { SITE_WORDS } from './words.ts';

export interface FormPageOptions {
  readonly controllers: readonly string[];
  /** The site whose form this page answers, or `null`. */
  readonly site: string | null;
  readonly formToken: string;
  readonly key: string;
  /** What was typed, right or wrong; everything is shown again but a tick of consent that was not sent. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly issues?: readonly Issue[];
}

/** The form without script: to begin with, and again with its answers and what is wrong with them. */
export function formPage(context: PageContext, options: FormPageOptions): string {
  const { language } = context;
  const model = formModel(language, options.controllers);
  const title = SITE_WORDS[language].join.replace('{community}', () => communityName(context));
  const errors = errorsByField(options.issues ?? [], language);
  const field = (asked: FormField) =>
    fieldHtml(asked, options.values?.[asked.name], errors.get(asked.name) ?? null, model);
  const main = html`${errors.size > 0 && summary(errors, model)}
    <h1>${title}</h1>
    <form
      id="${FORM_ID}"
      method="post"
      action="${context.config.basePath}/members"
      novalidate
      accept-charset="utf-8"
    >
      ${model.fields.map(field)}
      <div hidden>
        <input name="${TRAP_FIELD}" tabindex="-1" autocomplete="off" aria-label="${TRAP_FIELD}" />
      </div>
      <input type="hidden" name="wordingId" value="${model.updates.wordingId}" />
      <input type="hidden" name="joiningWordingId" value="${model.joining.wordingId}" />
      <input type="hidden" name="asked" value="membership email-updates" />
      ${options.controllers.length > 0 && html`<input type="hidden" name="controllers" value="${options.controllers.join('; ')}" />`}
      ${options.site !== null && html`<input type="hidden" name="site" value="${options.site}" />`}
      <input type="hidden" name="formToken" value="${options.formToken}" />
      <input type="hidden" name="idempotencyKey" value="${options.key}" />
      <p>${model.joining.text}. ${model.joining.hint}.</p>
      <button type="submit">${model.submit}</button>
    </form>`;
  return layout(
    { ...context, isForm: true },
    errors.size > 0 ? `${model.errorPrefix} ${title}` : title,
    main,
  );
}

type Model = ReturnType<typeof formModel>;

/** One message a field, in the order of the fields. */
function errorsByField(issues: readonly Issue[], language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path = '', code } of issues) {
    const name = path.replace(/\[\d+\]$/, '');
    const words = errorWords(name, code, language);
    if (words !== null && !found.has(name)) found.set(name, words);
  }
  return found;
}

function summary(errors: ReadonlyMap<string, string>, model: Model): Html {
  const items = [...errors].map(
    ([name, words]) => html`<li><a href="#${firstControl(name, model)}">${words}</a></li>`,
  );
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${model.errorSummary}</h2>
    <ul>
      ${items}
    </ul>
  </div>`;
}

function firstControl(name: string, model: Model): string {
  const field = model.fields.find((candidate) => candidate.name === name);
  const grouped = field?.control === 'radios' || field?.control === 'checkboxes';
  return grouped ? `${name}-${field.options[0]?.id}` : name;
}

function fieldHtml(field: FormField, value: unknown, error: string | null, model: Model): Html {
  const describedBy = [field.hint && `${field.name}-hint`, error && `${field.name}-error`]
    .filter(Boolean)
    .join(' ');
  const notes = html`${field.hint && html`<p class="hint" id="${field.name}-hint">${field.hint}</p>`}
  ${error && html`<p class="error" id="${field.name}-error"><span class="hidden">${model.errorPrefix} </span>${error}</p>`}`;
  const attributes = html`${describedBy !== '' && html` aria-describedby="${describedBy}"`}`;
  const invalid = html`${error !== null && html` aria-invalid="true"`}`;
  const body = CONTROLS[field.control]({ field, value, notes, attributes, invalid, model });
  return html`<div class="field${error === null ? '' : ' wrong'}">${body}</div>`;
}

interface Parts {
  readonly field: FormField;
  readonly value: unknown;
  readonly notes: Html;
  readonly attributes: Html;
  readonly invalid: Html;
  readonly model: Model;
}

const CONTROLS: Readonly<Record<FormField['control'], (parts: Parts) => Html>> = {
  text: (parts) => textField(parts, 'text'),
  email: (parts) => textField(parts, 'email'),
  select: selectField,
  radios: (parts) => group(parts, 'radio'),
  checkboxes: (parts) => group(parts, 'checkbox'),
  tick: tickField,
};

function textField({ field, value, notes, attributes, invalid }: Parts, type: string): Html {
  return html`<label for="${field.name}">${field.label}</label>
    ${notes}
    <input
      id="${field.name}"
      name="${field.name}"
      type="${type}"
      value="${typeof value === 'string' ? value : ''}"
      ${field.autocomplete && html` autocomplete="${field.autocomplete}"`}
      ${!field.spellcheck && html` spellcheck="false"`}${attributes}${invalid}
    />`;
}

function selectField({ field, value, notes, attributes, invalid, model }: Parts): Html {
  const options = field.options.map(
    ({ id, label }) => html`<option value="${id}" ${id === value && html` selected`}>${label}</option>`,
  );
  return html`<label for="${field.name}">${field.label}</label>
    ${notes}
    <select id="${field.name}" name="${field.name}" ${attributes}${invalid}>
      <option value="">${formWords(model.language).noneChosen}</option>
      ${options}
    </select>`;
}

function group({ field, value, notes, attributes, model }: Parts, type: 'radio' | 'checkbox'): Html {
  const given = [value].flat();
  const chosen = field.name === 'language' && value === undefined ? [model.language] : given;
  // An interest that the host's own form offered is none of ours, and is kept all the same.
  const others = given.filter(
    (item) => typeof item === 'string' && !field.options.some(({ id }) => id === item),
  );
  const kept = type === 'checkbox' ? others.map((item) => ({ id: String(item), label: String(item) })) : [];
  const choices = [...field.options, ...kept].map(({ id, label }) =>
    choice(`${field.name}-${id}`, field.name, type, id, label, chosen.includes(id)),
  );
  return html`<fieldset${attributes}>
    <legend>${field.label}</legend>
    ${notes} ${choices}
  </fieldset>`;
}

function choice(
  id: string,
  name: string,
  type: string,
  value: string,
  label: string,
  checked: boolean,
): Html {
  return html`<div class="choice">
    <input id="${id}" name="${name}" type="${type}" value="${value}" ${checked && html` checked`} />
    <label for="${id}">${label}</label>
  </div>`;
}

function tickField({ field, value, notes, attributes, model }: Parts): Html {
  return html`<fieldset${attributes}>
    <legend>${formWords(model.language).updatesLegend} ${formWords(model.language).optional}</legend>
    ${choice(field.name, field.name, 'checkbox', 'on', field.label, value === true)} ${notes}
  </fieldset>`;
}
