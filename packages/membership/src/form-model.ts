import { FIELDS, FIELD_NAMES, type Control, type FieldName } from './fields/table.ts';
import { REVIEW, type Language } from './language.ts';
import { offeredOptions } from './options.ts';
import { fieldLabel, formWords } from './strings/index.ts';
import { currentWording, wordingFor } from './wording/index.ts';

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

/** The whole form in one language for these controllers: what the element, the service's page and a snippet show. */
export function formModel(
  language: Language,
  controllers: readonly string[],
  { only = FIELD_NAMES }: { only?: readonly FieldName[] } = {},
): FormModel {
  const words = formWords(language);
  const names = controllers.length > 0 ? controllers : [words.controllerUnknown];
  return {
    language,
    review: REVIEW[language],
    fields: FIELD_NAMES.filter((name) => only.includes(name) || FIELDS[name].required).map((name) =>
      formField(name, language, names),
    ),
    submit: words.submit,
    errorPrefix: words.errorPrefix,
    errorSummary: words.errorSummary,
    joining: shown('membership', language, names),
    updates: shown('email-updates', language, names),
  };
}

function shown(purpose: 'membership' | 'email-updates', language: Language, controllers: readonly string[]) {
  const wording = currentWording(purpose, language);
  return { wordingId: wording.id, ...wordingFor(wording, controllers) };
}

function formField(name: FieldName, language: Language, controllers: readonly string[]): FormField {
  const field = FIELDS[name];
  const options = offeredOptions(field.options ?? [], language, { sorted: field.sorted === true });
  return {
    name,
    control: field.control,
    required: field.required,
    ...labelAndHint(name, language, controllers),
    maxLength: field.maxLength ?? null,
    autocomplete: field.autocomplete ?? null,
    spellcheck: field.spellcheck ?? true,
    options,
  };
}

function labelAndHint(name: FieldName, language: Language, controllers: readonly string[]) {
  if (name === 'updates') {
    const { text, hint } = shown('email-updates', language, controllers);
    return { label: text, hint };
  }
  const words = formWords(language);
  // The language always has an answer (the one being read), so "(optional)" would only puzzle.
  const optional = !FIELDS[name].required && name !== 'language';
  const label = fieldLabel(name, language);
  return { label: optional ? `${label} ${words.optional}` : label, hint: words.fields[name].hint ?? null };
}
