import { html, nothing, type TemplateResult } from 'lit';
import type { FormField, FormWords } from '@ipec/membership';
import { isChosen, updatesLegend, type FieldView } from '../view-model.ts';

type Content = TemplateResult | typeof nothing;

/** A field and the words it needs beyond its own. */
interface Shown {
  readonly field: FieldView;
  readonly words: FormWords;
}

function hint({ name, hint }: FieldView): Content {
  return hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;
}

/** The words of the error, with "Error:" before them for those who do not see that it is red. */
function errorLine({ field: { name, error }, words }: Shown): Content {
  return error
    ? html`<p class="error" id="${name}-error"><span class="unseen">${words.errorPrefix} </span>${error}</p>`
    : nothing;
}

function text(shown: Shown, type: 'text' | 'email'): TemplateResult {
  const { name, label, value, autocomplete, spellcheck, describedBy, error } = shown.field;
  return html`<label for=${name}>${label}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete ?? nothing}
      spellcheck=${spellcheck ? nothing : 'false'}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${typeof value === 'string' ? value : ''}
    />
    ${hint(shown.field)} ${errorLine(shown)}`;
}

function select(shown: Shown): TemplateResult {
  const { name, label, value, options, describedBy, error } = shown.field;
  return html`<label for=${name}>${label}</label>
    <select
      part="input"
      id=${name}
      name=${name}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${error ? 'true' : nothing}
    >
      <option value="">${shown.words.noneChosen}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${option.id === value}>${option.label}</option>`,
      )}
    </select>
    ${hint(shown.field)} ${errorLine(shown)}`;
}

function choice(
  id: string,
  name: string,
  type: 'radio' | 'checkbox',
  { value, label, checked }: { value: string; label: string; checked: boolean },
): TemplateResult {
  return html`<div class="choice">
    <input id=${id} name=${name} type=${type} value=${value} .checked=${checked} />
    <label for=${id}>${label}</label>
  </div>`;
}

/**
 * The name of a group of choices. It is the group's name for those who listen, so that it is heard once: a legend that is
 * read as well is heard twice in a row.
 */
function legend(name: string, text: string): TemplateResult {
  return html`<legend id="${name}-legend" aria-hidden="true">${text}</legend>`;
}

function group(shown: Shown, type: 'radio' | 'checkbox'): TemplateResult {
  const { field } = shown;
  const choices = field.options.map(({ id, label }) =>
    choice(`${field.name}-${id}`, field.name, type, { value: id, label, checked: isChosen(field, id) }),
  );
  return html`<fieldset
    aria-labelledby="${field.name}-legend"
    aria-describedby=${field.describedBy ?? nothing}
  >
    ${legend(field.name, field.label)} ${hint(field)} ${errorLine(shown)} ${choices}
  </fieldset>`;
}

function tick(shown: Shown): TemplateResult {
  const { name, label, value, describedBy } = shown.field;
  return html`<fieldset aria-labelledby="${name}-legend" aria-describedby=${describedBy ?? nothing}>
    ${legend(name, updatesLegend(shown.words))} ${errorLine(shown)}
    ${choice(name, name, 'checkbox', { value: 'on', label, checked: value === true })} ${hint(shown.field)}
  </fieldset>`;
}

const CONTROLS: Readonly<Record<FormField['control'], (shown: Shown) => TemplateResult>> = {
  text: (shown) => text(shown, 'text'),
  email: (shown) => text(shown, 'email'),
  select,
  radios: (shown) => group(shown, 'radio'),
  checkboxes: (shown) => group(shown, 'checkbox'),
  tick,
};

/**
 * Label, control, hint and error of one field, all in one root. A hint is seen above its control and stands after it, because
 * a screen reader says the label with the control: a hint between the two is heard before what it is about.
 */
export function fieldTemplate(field: FieldView, words: FormWords): TemplateResult {
  return html`<div class="field" part="field" data-wrong=${field.error ? '' : nothing}>
    ${CONTROLS[field.control]({ field, words })}
  </div>`;
}
