import {
  formModel,
  formWords,
  TRAP_FIELD,
  wordsShown,
  type FieldName,
  type FormField,
  type Language,
} from '@ipec/membership';
import { strings as cy } from './strings/cy.ts';
import { en } from './strings/en.ts';

export { UPDATES } from './purposes.ts';

/** What a plain form is written from. */
export interface SnippetOptions {
  readonly action: string;
  readonly language: Language;
  /** By name. */
  readonly controllers: readonly string[];
  readonly privacyHref: string;
  /** The fields to ask, where not all; those that are required are always asked. */
  readonly only?: readonly FieldName[];
  /** Further attributes of the element, such as `heading`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

const STRINGS = { en, cy };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escape(value)}"`]))
    .join('');
}

type Write = (field: FormField, language: Language) => string;

/** A label around its control needs no id, and so cannot meet another of the page's. */
const text: Write = ({ name, label, hint, control, autocomplete, spellcheck }) => {
  const type = control === 'email' ? 'email' : 'text';
  const own = attributes({ name, type, autocomplete, spellcheck: spellcheck ? null : 'false' });
  return `<p><label><b>${escape(label)}</b>${small(hint)}\n<input${own} /></label></p>`;
};

const select: Write = ({ name, label, hint, options }, language) => {
  const empty = `<option value="">${escape(formWords(language).noneChosen)}</option>`;
  const others = options.map(({ id, label: words }) => `<option value="${id}">${escape(words)}</option>`);
  return `<p><label><b>${escape(label)}</b>${small(hint)}\n<select${attributes({ name })}>\n${[empty, ...others].join('\n')}\n</select></label></p>`;
};

const group: Write = ({ name, label, hint, control, options }, language) => {
  const type = control === 'radios' ? 'radio' : 'checkbox';
  const choices = options.map(({ id, label: words }) => {
    const checked = name === 'language' && id === language ? ' checked' : '';
    return `<label><input${attributes({ name, type, value: id })}${checked} /> ${escape(words)}</label>`;
  });
  return `<fieldset>\n<legend>${escape(label)}</legend>${small(hint)}\n${choices.join('\n')}\n</fieldset>`;
};

const tick: Write = ({ name, label, hint }, language) => {
  const { updatesLegend, optional } = formWords(language);
  const box = `<label><input${attributes({ name, type: 'checkbox' })} /> ${escape(label)}</label>`;
  return `<fieldset>\n<legend>${escape(updatesLegend)} ${escape(optional)}</legend>\n${box}${small(hint)}\n</fieldset>`;
};

function small(hint: string | null): string {
  return hint ? `\n<small>${escape(hint)}</small>` : '';
}

const WRITE: Readonly<Record<FormField['control'], Write>> = {
  text,
  email: text,
  select,
  radios: group,
  checkboxes: group,
  tick,
};

/**
 * The plain form of a page, in the words of `@ipec/membership`: it posts without script, and the element takes it over.
 * What is wrong is the receiver's to say, on a page in the form's language, and not the browser's in a bubble.
 */
export function plainForm(options: SnippetOptions): string {
  const { action, language, controllers, privacyHref, only } = options;
  const privacyVersion = options.attributes?.['privacy-version'];
  const model = formModel(language, controllers, only ? { only } : {});
  const { privacy, newTab } = STRINGS[language];
  return `<form method="post" action="${escape(action)}" novalidate>
${model.fields.map((field) => WRITE[field.control](field, language)).join('\n')}
${wordsShown(model, controllers, privacyVersion)
  .map(([name, value]) => `<input${attributes({ type: 'hidden', name, value })} />`)
  .join('\n')}
<div hidden><input name="${TRAP_FIELD}" tabindex="-1" autocomplete="off" aria-label="${TRAP_FIELD}" /></div>
<p>${escape(model.joining.text)}. ${escape(model.joining.hint)}. <a href="${escape(privacyHref)}" target="_blank" rel="noopener">${privacy} ${newTab}</a></p>
<p><button>${escape(model.submit)}</button></p>
</form>`;
}

/** The element with its plain form inside: what a council pastes. */
export function snippet(options: SnippetOptions): string {
  const own = attributes({
    action: options.action,
    controller: options.controllers.join('; '),
    'privacy-href': options.privacyHref,
    ...options.attributes,
  });
  return `<ipec-community-join-form${own}>\n${plainForm(options)}\n</ipec-community-join-form>`;
}
