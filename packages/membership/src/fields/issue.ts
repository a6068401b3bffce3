import { fail, type Issue, type Result } from '../result.ts';

/** Every code a field can be refused with; the strings files hold words for each in both languages. */
export const ERROR_CODES = [
  'required',
  'wrong-type',
  'too-long',
  'too-many',
  'control-characters',
  'formula',
  'invalid-email',
  'unknown-option',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal of one field. The message is for a log: it names the field, never what was typed. */
export function refuse(path: string, code: ErrorCode, detail: string): Result<never> {
  const issue: Issue = { code, path, message: `${path}: ${detail}` };
  return fail(issue);
}

/** What an answer is called when it is not of the right type. */
export function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
