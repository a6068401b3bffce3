import { ERROR_CODES, type ErrorCode } from '../../fields/issue.ts';
import { isFieldName } from '../../fields/table.ts';
import type { Language } from '../../language.ts';
import { fieldLabel } from '../index.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { ErrorStrings } from './types.ts';

/** The words of every language, a row each. */
export const ERROR_WORDS: Readonly<Record<Language, ErrorStrings>> = { en, cy };

/**
 * The words for an error of a field, the same in the summary and beside the field; `null` where the pair is not one
 * of ours (an answer about the request, not about a field). `interests[2]` counts as `interests`.
 */
export function errorWords(field: string, code: string, language: Language): string | null {
  const name = field.replace(/\[\d+\]$/, '');
  if (!isFieldName(name) || !isErrorCode(code)) return null;
  const own = name === 'updates' ? undefined : ERROR_WORDS[language].fields[name][code];
  return (
    own ??
    ERROR_WORDS[language].general[code].replace('{label}', () => lowerFirst(fieldLabel(name, language)))
  );
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
