import { formModelIn, type FormModel } from '../form-model.ts';
import type { FieldName } from '../fields/table.ts';
import type { Language } from '../language.ts';
import { FORM_LANGUAGES } from './index.ts';

/** The whole form in one language for these controllers: what the service's page and a snippet show. */
export function formModel(
  language: Language,
  controllers: readonly string[],
  options: { only?: readonly FieldName[] } = {},
): FormModel {
  return formModelIn(FORM_LANGUAGES[language], controllers, options);
}
