import { languages } from '@ipec/common';
import { FIELDS, FIELD_NAMES, type Control, type FieldName } from './fields/table.ts';
import type { FormLanguage } from './form-language/types.ts';
import type { Language } from './language.ts';
import { offeredOptions } from './options.ts';
import { fill, newestOf } from './wording/fill.ts';
import type { Purpose } from './wording/types.ts';

/** One field, ready to show: no language left to choose and nothing left to look up. */
export interface FormField {
  readonly name: FieldName;
  readonly control: Control;
  readonly required: boolean;
  /** With "(optional)" where the answer is. */
  readonly label: string;
  readonly hint: string | null;
  readonly maxLength: number | null;
  readonly autocomplete: string | null;
  readonly spellcheck: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface FormModel {
  readonly language: Language;
  readonly review: 'reviewed' | 'awaiting-review';
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly errorPrefix: string;
  readonly errorSummary: string;
  /** The statement by the button. */
  readonly joining: { readonly wordingId: string; readonly text: string; readonly hint: string };
  /** The wording of the box for updates; send its id back as `wordingId`. */
  readonly updates: { readonly wordingId: string; readonly text: string; readonly hint: string };
}

/** The whole form in the words of one language, for these controllers. */
export function formModelIn(
  form: FormLanguage,
  controllers: readonly string[],
  { only = FIELD_NAMES }: { only?: readonly FieldName[] } = {},
): FormModel {
  const { language, words } = form;
  const names = controllers.length > 0 ? controllers : [words.controllerUnknown];
  return {
    language,
    review: languages[language].review,
    fields: FIELD_NAMES.filter((name) => only.includes(name) || FIELDS[name].required).map((name) =>
      formField(name, form, names),
    ),
    submit: words.submit,
    errorPrefix: words.errorPrefix,
    errorSummary: words.errorSummary,
    joining: shown('membership', form, names),
    updates: shown('email-updates', form, names),
  };
}

function shown(purpose: Purpose, { wordings, and }: FormLanguage, controllers: readonly string[]) {
  const wording = newestOf(wordings, purpose);
  return { wordingId: wording.id, ...fill(wording, controllers, and) };
}

function formField(name: FieldName, form: FormLanguage, controllers: readonly string[]): FormField {
  const field = FIELDS[name];
  const options = offeredOptions(field.options ?? [], form.options, { sorted: field.sorted === true });
  return {
    name,
    control: field.control,
    required: field.required,
    ...labelAndHint(name, form, controllers),
    maxLength: field.maxLength ?? null,
    autocomplete: field.autocomplete ?? null,
    spellcheck: field.spellcheck ?? true,
    options,
  };
}

function labelAndHint(name: FieldName, form: FormLanguage, controllers: readonly string[]) {
  if (name === 'updates') {
    const { text, hint } = shown('email-updates', form, controllers);
    return { label: text, hint };
  }
  const { fields, optional } = form.words;
  const { label, hint = null } = fields[name];
  // The language always has an answer (the one being read), so "(optional)" would only puzzle.
  const isOptional = !FIELDS[name].required && name !== 'language';
  return { label: isOptional ? `${label} ${optional}` : label, hint };
}
