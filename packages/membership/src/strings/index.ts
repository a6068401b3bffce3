import { ERROR_CODES, type ErrorCode } from '../fields/issue.ts';
import { isFieldName, type FieldName } from '../fields/table.ts';
import type { Language } from '../language.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { FormWords } from './types.ts';

/** The words of every language, a row each. */
export const WORDS: Readonly<Record<Language, FormWords>> = { en, cy };

/** Every word the form and the pages say about the fields, in one language. */
export function formWords(language: Language): FormWords {
  return WORDS[language];
}

/** What a field is called in a sentence and in the error summary. */
export function fieldLabel(name: FieldName, language: Language): string {
  const words = WORDS[language];
  return name === 'updates' ? words.updatesLegend : words.fields[name].label;
}

/**
 * The words for an error of a field, the same in the summary and beside the field; `null` where the pair is not one
 * of ours (an answer about the request, not about a field). `interests[2]` counts as `interests`.
 */
export function errorWords(field: string, code: string, language: Language): string | null {
  const name = field.replace(/\[\d+\]$/, '');
  if (!isFieldName(name) || !isErrorCode(code)) return null;
  const own = name === 'updates' ? undefined : WORDS[language].fields[name].errors[code];
  return (
    own ?? WORDS[language].general[code].replace('{label}', () => lowerFirst(fieldLabel(name, language)))
  );
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
