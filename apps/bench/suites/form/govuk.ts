import type { FormField } from '@ipec/membership';
import type { Contender } from '../../src/suite.ts';
import { escapeHtml, fields, model, noneChosen } from './fields.ts';

type Write = (field: FormField) => string;

function hint({ name, hint: words }: FormField): string {
  return words ? `<div id="${name}-hint" class="govuk-hint">${escapeHtml(words)}</div>` : '';
}

function described({ name, hint: words }: FormField): string {
  return words ? ` aria-describedby="${name}-hint"` : '';
}

function label({ name, label: words }: FormField): string {
  return `<label class="govuk-label govuk-label--s" for="${name}">${escapeHtml(words)}</label>`;
}

const text: Write = (field) =>
  `${label(field)}${hint(field)}<input class="govuk-input" id="${field.name}" name="${field.name}" type="${field.control}"${described(field)}${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>`;

const select: Write = (field) => {
  const options = [{ id: '', label: noneChosen }, ...field.options];
  return `${label(field)}${hint(field)}<select class="govuk-select" id="${field.name}" name="${field.name}"${described(field)}>
${options.map((option) => `<option value="${option.id}">${escapeHtml(option.label)}</option>`).join('\n')}
</select>`;
};

function choices(kind: 'radios' | 'checkboxes', options: FormField['options'], name: string): string {
  const type = kind === 'radios' ? 'radio' : 'checkbox';
  const items = options.map(
    ({ id, label: words }) => `<div class="govuk-${kind}__item">
<input class="govuk-${kind}__input" id="${name}-${id}" name="${name}" type="${type}" value="${id}">
<label class="govuk-label govuk-${kind}__label" for="${name}-${id}">${escapeHtml(words)}</label>
</div>`,
  );
  return `<div class="govuk-${kind}" data-module="govuk-${kind}">${items.join('\n')}</div>`;
}

function fieldset(field: FormField, legend: string, inner: string): string {
  return `<fieldset class="govuk-fieldset"${described(field)}>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${escapeHtml(legend)}</legend>
${inner}</fieldset>`;
}

const WRITE: Readonly<Record<FormField['control'], Write>> = {
  text,
  email: text,
  select,
  radios: (field) => fieldset(field, field.label, hint(field) + choices('radios', field.options, field.name)),
  checkboxes: (field) =>
    fieldset(field, field.label, hint(field) + choices('checkboxes', field.options, field.name)),
  tick: (field) =>
    fieldset(
      field,
      'Email updates (optional)',
      choices('checkboxes', [{ id: 'on', label: field.label }], field.name) + hint(field),
    ),
};

/** GOV.UK Frontend: its markup, its own style sheet, and the four of its scripts that a form uses. */
export const govuk: Contender = {
  name: 'govuk-frontend',
  role: 'peer',
  package: 'govuk-frontend',
  assets: [
    {
      kind: 'style',
      name: 'govuk-frontend.min.css',
      from: 'file',
      entry: new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')),
    },
    { kind: 'script', name: 'page.js', from: 'bundle', entry: new URL('client/govuk.ts', import.meta.url) },
  ],
  // Its font may be used on GOV.UK alone; elsewhere it asks for another.
  body: `<style>main * { font-family: arial, sans-serif !important }</style>
<h2 class="govuk-heading-l">Join the community</h2>
<form method="post" action="/members" novalidate>
${fields.map((field) => `<div class="govuk-form-group">${WRITE[field.control](field)}</div>`).join('\n')}
<p class="govuk-body">${escapeHtml(model.joining.text)}. <a class="govuk-link" href="/privacy">Read the privacy notice</a></p>
<button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">${escapeHtml(model.submit)}</button>
</form>`,
};
