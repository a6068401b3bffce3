import { ok, type Result } from '@ipec/common';
import { parseApplication } from '@ipec/membership';

const ANYBODY = { name: 'x', organisation: 'x', organisationType: 'other' };

/** An address, by the same parser as the form's. */
export function parseAddress(email: unknown): Result<string> {
  const parsed = parseApplication({ ...ANYBODY, email });
  return parsed.ok ? ok(parsed.value.email) : parsed;
}

/**
 * An address as an officer pastes it from a letter or a mail program: `Ann <ann@example.org>;` and
 * `mailto:ann@example.org` are looked up as `ann@example.org`, in the spelling that the form would store. What is no
 * address is looked up as it is.
 */
export function pastedAddress(text: string): string {
  const bracketed = /<([^<>]*)>/.exec(text)?.[1] ?? text;
  const bare = bracketed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[\s.,;:]+$/, '');
  const parsed = parseAddress(bare);
  return parsed.ok ? parsed.value : text;
}
