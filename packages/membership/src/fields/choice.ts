import { slug } from '@ipec/common';
import type { Option } from '../options.ts';
import { ok, type Result } from '../result.ts';
import { optionLabels } from '../strings/option-labels.ts';
import { refuse, typeName } from './issue.ts';
import { synonymsOf } from './synonyms.ts';
import { parseText } from './text.ts';

export const CHOICE_MAX_LENGTH = 100;

/** One of a list by its id, its label in either language, or a known synonym; `''` where none was given. */
export function parseChoice(
  value: unknown,
  path: string,
  options: readonly Option[],
  required: boolean,
): Result<string> {
  const text = parseText(value, path, { required, maxLength: CHOICE_MAX_LENGTH });
  if (!text.ok || text.value === '') return text;
  const found = findOption(options, text.value);
  return found === undefined ? refuse(path, 'unknown-option', 'not one of the options') : ok(found.id);
}

export function findOption(options: readonly Option[], text: string): Option | undefined {
  const wanted = slug(text);
  return options.find((option) => namesOf(option).includes(wanted));
}

function namesOf(option: Option): string[] {
  return [option.id, ...optionLabels(option.id).map(slug), ...synonymsOf(option.id)];
}

/** A tick: `true` or `false`, `false` where nothing was given. Consent is never guessed from other values. */
export function parseTick(value: unknown, path: string): Result<boolean> {
  if (value === undefined || value === null) return ok(false);
  if (typeof value === 'boolean') return ok(value);
  return refuse(path, 'wrong-type', `expected true or false, got ${typeName(value)}`);
}
