import {
  FIELD_NAMES,
  formModelIn,
  TRAP_FIELD,
  type errorWords,
  type FieldName,
  type FormField,
  type FormLanguage,
  type FormModel,
  type FormWords,
  type Language,
} from '@ipec/membership';
import type { FieldError } from './state.ts';
import type { Options } from './options.ts';
import type { Choice, PlainForm } from './source.ts';

/** One field as it is shown. */
export interface FieldView extends FormField {
  /** The answer: text, a list of ids, or a tick. */
  readonly value: unknown;
  /** The words of its error, the same as in the summary. */
  readonly error: string | null;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly describedBy: string | null;
  /** The id of the control that a link of the summary leads to. */
  readonly target: string;
}

/** The form in one language. */
export interface FormView extends Omit<FormModel, 'fields'> {
  readonly fields: readonly FieldView[];
  /** The fields with an error, in their order. */
  readonly errors: readonly FieldView[];
}

/** Finds the words of an error; undefined until somebody pressed the button. */
export type ErrorWords = typeof errorWords | undefined;

export type Values = Readonly<Record<string, unknown>>;

/** Which fields are asked: the page's own form decides, and `purposes` about the box for updates. */
export function askedFields(plain: PlainForm, { asksUpdates }: Options): readonly FieldName[] {
  const names = plain.names.length > 0 ? plain.names : FIELD_NAMES;
  const asks = asksUpdates ?? names.includes('updates');
  return FIELD_NAMES.filter((name) => (name === 'updates' ? asks : names.includes(name)));
}

/** The whole form, ready to show. */
export function formView(
  plain: PlainForm,
  options: Options,
  form: FormLanguage,
  values: Values,
  errors: readonly FieldError[],
  words?: ErrorWords,
): FormView {
  const { language } = form;
  const model = formModelIn(form, options.controllers, { only: askedFields(plain, options) });
  const fields = model.fields.map((field) =>
    fieldView(offered(field, plain.offered[field.name]), values[field.name], language, (name) => {
      const found = errors.find((error) => error.field === name);
      return (found && words?.(name, found.code, language)) ?? null;
    }),
  );
  return { ...model, fields, errors: fields.filter(({ error }) => error !== null) };
}

/** The choices that the page's own form offers: ours in our words and order, and interests of its own in its words. */
function offered(field: FormField, choices: readonly Choice[] | undefined): FormField {
  if (!choices?.length) return field;
  const ours = field.options.filter(({ id }) => choices.some(({ value }) => value === id));
  const own = field.name === 'interests' ? choices.filter(({ value }) => !isOurs(field, value)) : [];
  const options = [...ours, ...own.map(({ value, label }) => ({ id: value, label }))];
  return options.length > 0 ? { ...field, options } : field;
}

function isOurs({ options }: FormField, value: string): boolean {
  return options.some(({ id }) => id === value);
}

function fieldView(
  field: FormField,
  value: unknown,
  language: Language,
  errorOf: (name: FieldName) => string | null,
): FieldView {
  const { name, hint, control } = field;
  const error = errorOf(name);
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || null;
  const isGroup = control === 'radios' || control === 'checkboxes';
  const target = isGroup ? `${name}-${field.options[0]?.id}` : name;
  // A language is always in use, so it is always chosen.
  const shown = name === 'language' && value === undefined ? language : value;
  return { ...field, value: shown, error, describedBy, target };
}

/** Whether a choice of a field is chosen. */
export function isChosen({ value }: Pick<FieldView, 'value'>, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

/** The heading of the box for updates. */
export function updatesLegend({ updatesLegend: legend, optional }: FormWords): string {
  return `${legend} ${optional}`;
}

/** Only what is asked is sent, whatever else lies in the page's own form; and the trap with it. */
export function askedValues({ fields }: FormView, values: Values): Values {
  const names: readonly string[] = [...fields.map(({ name }) => name), TRAP_FIELD];
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

/** The names of the fields that have an answer: all that an event may tell. */
export function answeredFields(values: Values): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => {
    const value = values[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
  });
}

/** What was typed before the upgrade fills what is still empty: nothing that was typed here is written over. */
export function takeOver(values: Values, typed: Values): Values {
  const answered: readonly string[] = answeredFields(values);
  return {
    ...values,
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => !answered.includes(name))),
  };
}
