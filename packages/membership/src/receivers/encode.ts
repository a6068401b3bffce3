import { fail, ok, type Issue, type Result } from '../result.ts';
import { fillTemplate, type Json } from './template.ts';
import type { Receiver, SubmissionScope } from './types.ts';

/** A request ready to be sent: by `fetch`, or for `navigate` as the `fields` of a form. */
export interface EncodedSubmission {
  readonly url: string;
  readonly method: 'POST';
  readonly mode: 'fetch' | 'navigate';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** The settings a receiver needs, read from the host's attributes: each present and of its pattern. */
export function parseSettings(
  receiver: Receiver,
  given: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, string>>> {
  const issues = receiver.settings.flatMap(({ name, pattern, example }): Issue[] => {
    const value = given[name];
    if (typeof value === 'string' && pattern.test(value)) return [];
    const message = `${receiver.id}: "${name}" is missing or malformed; it looks like ${example}`;
    return [{ code: value === undefined ? 'required' : 'malformed-setting', path: name, message }];
  });
  if (issues.length > 0) return fail(...issues);
  return ok(Object.fromEntries(receiver.settings.map(({ name }) => [name, String(given[name])])));
}

/** One submission in a receiver's own shape. `settings` come from `parseSettings`. */
export function encodeSubmission(
  receiver: Receiver,
  submission: SubmissionScope,
  settings: Readonly<Record<string, string>>,
): EncodedSubmission {
  const scope = {
    ...submission,
    settings,
    joined: joined(submission),
  };
  const body = fillTemplate(receiver.body, scope) as { [key: string]: Json };
  const fields = formFields(body);
  return {
    url: receiver.endpoint.replace(/\{(\w+)\}/g, (_, name: string) => urlPart(receiver, name, settings)),
    method: 'POST',
    mode: receiver.mode,
    headers: { 'Content-Type': receiver.contentType, ...(fillTemplate(receiver.headers, scope) as object) },
    body: receiver.contentType === 'application/json' ? JSON.stringify(body) : urlEncoded(fields),
    fields,
  };
}

/** Lists as text, for receivers that take no lists. HubSpot's checkboxes want semicolons and no space. */
function joined({ application, receipt }: SubmissionScope) {
  const asked = receipt.state === 'not-asked' ? ['membership'] : ['membership', 'email-updates'];
  return {
    interests: application.interests.join(';'),
    controllers: receipt.controllers.join('; '),
    asked: asked.join(' '),
  };
}

/** A whole address is put in as it is; a part of one was matched against its pattern and needs no escaping. */
function urlPart(receiver: Receiver, name: string, settings: Readonly<Record<string, string>>): string {
  const value = settings[name];
  if (value === undefined) throw new RangeError(`${receiver.id}: the setting "${name}" was not parsed`);
  return value;
}

function formFields(body: { readonly [key: string]: Json }): [string, string][] {
  return Object.entries(body).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((item) => item !== null).map((item): [string, string] => [name, asField(item)]);
  });
}

function asField(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function urlEncoded(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replaceAll('%20', '+');
}
