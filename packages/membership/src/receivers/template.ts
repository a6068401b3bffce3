/**
 * A receiver's body is data: a tree whose text names what goes there. `"{application.email}"` alone keeps the value's
 * type; inside other words it becomes text. `{ when, then, otherwise }` chooses. A name that leads nowhere leaves its
 * key out, so that no receiver is sent the word "undefined".
 */
export type Template =
  | string
  | number
  | boolean
  | null
  | readonly Template[]
  | { readonly when: string; readonly then: Template; readonly otherwise?: Template }
  | { readonly [key: string]: Template };

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const WHOLE = /^\{([\w.]+)\}$/;

/** The template with every name replaced from `scope`; `undefined` where nothing is left of it. */
export function fillTemplate(template: Template, scope: object): Json | undefined {
  if (typeof template === 'string') return fillText(template, scope);
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template))
    return (template as readonly Template[]).flatMap((item) => listItem(item, scope));
  if (isChoice(template)) {
    const chosen = isTruthy(lookUp(scope, template.when)) ? template.then : template.otherwise;
    return chosen === undefined ? undefined : fillTemplate(chosen, scope);
  }
  return fillObject(template as { readonly [key: string]: Template }, scope);
}

function fillObject(template: { readonly [key: string]: Template }, scope: object): { [key: string]: Json } {
  const filled: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(template)) {
    const name = fillText(key, scope);
    const json = fillTemplate(value, scope);
    if (typeof name === 'string' && json !== undefined) filled[name] = json;
  }
  return filled;
}

function listItem(item: Template, scope: object): Json[] {
  const json = fillTemplate(item, scope);
  return json === undefined ? [] : [json];
}

function isChoice(template: object): template is { when: string; then: Template; otherwise?: Template } {
  return 'when' in template && 'then' in template;
}

function fillText(text: string, scope: object): Json | undefined {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return toJson(lookUp(scope, whole));
  return text.replace(/\{([\w.]+)\}/g, (_, path: string) => asText(lookUp(scope, path)));
}

function lookUp(scope: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key)
      ? (at as Record<string, unknown>)[key]
      : undefined;
  }, scope);
}

function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.join(';') : value === undefined || value === null ? '' : String(value);
}

function toJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
}
