import { isLanguage, type Language } from './language.ts';
import type { Nation, OrganisationType } from './options.ts';
import { parseChoice, parseTick } from './fields/choice.ts';
import { EMAIL_MAX_LENGTH, parseEmail } from './fields/email.ts';
import { parseInterests } from './fields/interests.ts';
import { typeName } from './fields/issue.ts';
import { FIELDS, FIELD_NAMES, type FieldName } from './fields/table.ts';
import { parseText } from './fields/text.ts';
import { fail, ok, type Issue, type Result } from './result.ts';

/** An application that has been read. Text is `''` where an optional answer was not given. */
export interface Application {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisationType: OrganisationType;
  readonly role: string;
  readonly nation: Nation | '';
  readonly interests: readonly string[];
  /** The language of every message to this person. */
  readonly language: Language;
  /** Consent to email updates, separate from joining. */
  readonly updates: boolean;
}

/** Keys that have no business in an application and could reach an object's prototype further on. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type Parsers = { readonly [Name in FieldName]: (value: unknown, fallback: Language) => Result<unknown> };

const PARSERS: Parsers = {
  name: (value) => parseText(value, 'name', { required: true, maxLength: 200 }),
  email: (value) => parseEmail(value, 'email', { required: true, maxLength: EMAIL_MAX_LENGTH }),
  organisation: (value) => parseText(value, 'organisation', { required: true, maxLength: 200 }),
  organisationType: (value) => choice(value, 'organisationType'),
  role: (value) => parseText(value, 'role', { required: false, maxLength: 200 }),
  nation: (value) => choice(value, 'nation'),
  interests: (value) => parseInterests(value, 'interests'),
  language: (value, fallback) => languageOf(choice(value, 'language'), fallback),
  updates: (value) => parseTick(value, 'updates'),
};

/**
 * An application from outside: the value, or every issue with its field in `path` and a code of `ERROR_CODES`
 * (or `not-an-object`, `forbidden-key`). Fields that the form does not have are dropped.
 *
 * @param language what `language` becomes where none was given; English unless said otherwise
 */
export function parseApplication(
  input: unknown,
  { language = 'en' }: { language?: Language } = {},
): Result<Application> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject(input);
  const forbidden = Object.keys(input).filter((key) =>
    FORBIDDEN_KEYS.includes(key.split(/[[.]/, 1)[0] ?? ''),
  );
  if (forbidden.length > 0) return fail(...forbidden.map(forbiddenKey));
  const results = FIELD_NAMES.map((name) => [name, PARSERS[name](own(input, name), language)] as const);
  const issues = results.flatMap(([, result]) => (result.ok ? [] : [...result.issues]));
  if (issues.length > 0) return fail(...issues);
  const warnings = results.flatMap(([, result]) => (result.ok ? [...result.warnings] : []));
  const values = results.map(([name, result]) => [name, result.ok ? result.value : undefined]);
  // Each parser returns its own field's type: the table above is what this rests on.
  return ok(Object.fromEntries(values) as Application, warnings);
}

function own(input: object, name: FieldName): unknown {
  return Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
}

function choice(value: unknown, name: 'organisationType' | 'nation' | 'language'): Result<string> {
  const { options = [], required } = FIELDS[name];
  return parseChoice(value, name, options, required);
}

function languageOf(parsed: Result<string>, fallback: Language): Result<Language> {
  return parsed.ok ? ok(isLanguage(parsed.value) ? parsed.value : fallback) : parsed;
}

function notAnObject(input: unknown): Result<never> {
  return fail({
    code: 'not-an-object',
    message: `expected the fields of an application, got ${typeName(input)}`,
  });
}

function forbiddenKey(key: string): Issue {
  return { code: 'forbidden-key', path: key.slice(0, 40), message: 'not a field of an application' };
}

/** One text for one application, the same whatever order its fields came in: what makes a repeat a repeat. */
export function canonicalApplication(application: Application): string {
  return JSON.stringify(FIELD_NAMES.map((name) => application[name]));
}
