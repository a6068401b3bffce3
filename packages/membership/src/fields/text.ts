import { cleanText, hasControlCharacters, looksLikeFormula } from '../clean.ts';
import { ok, type Result } from '../result.ts';
import { refuse, typeName } from './issue.ts';

/** How one line of text is read. `maxLength` counts UTF-16 code units, as an input's `maxlength` does. */
export interface TextRule {
  readonly required: boolean;
  readonly maxLength: number;
}

/** One line of text: `''` where nothing was given and nothing is required. */
export function parseText(value: unknown, path: string, rule: TextRule): Result<string> {
  if (value === undefined || value === null) return empty(path, rule);
  if (typeof value !== 'string') return refuse(path, 'wrong-type', `expected text, got ${typeName(value)}`);
  // The length is looked at first: no work is done on a megabyte.
  if (value.length > rule.maxLength * 4) return tooLong(path, rule);
  const text = cleanText(value);
  if (hasControlCharacters(text)) return refuse(path, 'control-characters', 'holds a control character');
  if (text === '') return empty(path, rule);
  if (text.length > rule.maxLength) return tooLong(path, rule);
  if (looksLikeFormula(text)) return refuse(path, 'formula', 'starts like a spreadsheet formula');
  return ok(text);
}

function empty(path: string, rule: TextRule): Result<string> {
  return rule.required ? refuse(path, 'required', 'nothing given') : ok('');
}

function tooLong(path: string, rule: TextRule): Result<never> {
  return refuse(path, 'too-long', `more than ${rule.maxLength} characters`);
}
