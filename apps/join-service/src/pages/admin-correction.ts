import {
  errorWords,
  formModel,
  type Application,
  type FormField,
  type Issue,
  type Language,
} from '@ipec/membership';
import type { MemberPerson } from '../members/people.ts';
import { ADMIN_WORDS } from './admin-words.ts';
import { html, type Html } from './html.ts';
import type { PageContext } from './layout.ts';
import { answerText } from './message-page.ts';

/** A correction that was not taken: what was typed, and what is wrong with it. */
export interface Refused {
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

function nameOf({ path = '' }: Issue): string {
  return path.replace(/\[\d+\]$/, '');
}

function errorOf(issue: Issue, language: Language): string {
  return errorWords(nameOf(issue), issue.code, language) ?? `${issue.path}: ${issue.code}`;
}

/** What is wrong with a correction, above the page, with a link to each field. */
export function problems({ issues }: Refused, { language }: PageContext): Html {
  const { fields: all } = formModel(language, []);
  const lines = issues.map((issue) => {
    const field = all.find(({ name }) => name === nameOf(issue));
    const first = field?.control === 'checkboxes' ? `-${field.options[0]?.id}` : '';
    return html`<li><a href="#${nameOf(issue)}${first}">${errorOf(issue, language)}</a></li>`;
  });
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${ADMIN_WORDS[language].problem}</h2>
    <ul>
      ${lines}
    </ul>
  </div>`;
}

/** The fields of the form that an officer may correct: text and lists, with what was typed last. */
export function fields(member: MemberPerson['member'], refused: Refused | null, language: Language): Html {
  const model = formModel(language, []);
  const editable = model.fields.filter(({ name }) => name !== 'email' && name !== 'updates');
  const values = { ...member, ...refused?.values };
  return html`${editable.map((field) => {
    const issue = refused?.issues.find((one) => nameOf(one) === field.name);
    return fieldHtml(field, values as unknown as Application, language, issue && errorOf(issue, language));
  })}`;
}

function fieldHtml(
  field: FormField,
  member: Application,
  language: Language,
  wrong: string | undefined,
): Html {
  const { name, label, control, options } = field;
  const value = member[name];
  const box = `field${wrong === undefined ? '' : ' wrong'}`;
  const error = wrong === undefined ? null : html`<p class="error" id="${name}-error">${wrong}</p>`;
  const described = wrong !== undefined && html` aria-describedby="${name}-error"`;
  const marks = html`${described}${wrong !== undefined && html` aria-invalid="true"`}`;
  if (control === 'text')
    return html`<div class="${box}">
      <label for="${name}">${label}</label>
      ${error}
      <input id="${name}" name="${name}" value="${String(value)}" autocomplete="off" ${marks} />
    </div>`;
  if (control === 'checkboxes') {
    const chosen = [value].flat().map(String);
    const own = chosen
      .filter((id) => !options.some((option) => option.id === id))
      .map((id) => ({ id, label: id }));
    const boxes = [...options, ...own].map(
      (option) =>
        html`<div class="choice">
          <input
            id="${name}-${option.id}"
            name="${name}"
            type="checkbox"
            value="${option.id}"
            ${chosen.includes(option.id) && html` checked`}
          />
          <label for="${name}-${option.id}">${option.label}</label>
        </div>`,
    );
    return html`<fieldset class="${box}" ${described}>
      <legend>${label}</legend>
      ${error} ${boxes}
    </fieldset>`;
  }
  const known = options.some(({ id }) => id === value);
  const all =
    known || value === ''
      ? options
      : [...options, { id: String(value), label: answerText(name, member, language) }];
  return html`<div class="${box}">
    <label for="${name}">${label}</label>
    ${error}
    <select id="${name}" name="${name}" ${marks}>
      ${!field.required && html`<option value="">–</option>`}
      ${all.map(({ id, label: text }) => html`<option value="${id}" ${id === value && html` selected`}>${text}</option>`)}
    </select>
  </div>`;
}
