import { fail, isObject, ok, type Result, text } from '@ipec/common';

/** What fetching asks of the world: tests give their own. */
export interface World {
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly say: (message: string) => void;
}

export interface Page {
  /** The body as it came. */
  readonly body: string;
  readonly releases: number;
  /** Address of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

const TRIES = 6;
const SECOND = 1000;
/** A body larger than this is not a page of a hundred notices. */
const LARGEST = 200e6;
const LONGEST_WAIT = 15 * 60 * SECOND;
/** A server that stays silent for so long has broken off. */
const PATIENCE = 120 * SECOND;

/**
 * One page. Answers that say "later" (429, 403 of Contracts Finder, 5xx), broken connections and bodies that break off
 * are asked again, after as long as the server says, or longer each time. Any other refusal is final.
 */
export async function fetchPage(address: string, world: World): Promise<Result<Page>> {
  let reason = '';
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const answer = await ask(address, world);
    if (answer.kind === 'page') return ok(answer.page);
    reason = answer.reason;
    if (answer.kind === 'refused') break;
    if (attempt + 1 === TRIES) break;
    const wait = Math.min(LONGEST_WAIT, answer.wait ?? 2 ** attempt * 5 * SECOND);
    world.say(`${reason}; asked again in ${Math.ceil(wait / SECOND)} s`);
    await world.sleep(wait);
  }
  return fail({ code: 'fetch', path: address, message: reason });
}

type Answer =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'later'; readonly reason: string; readonly wait?: number | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

async function ask(address: string, { fetch, now }: World): Promise<Answer> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { status } = response;
    if (status === 429 || status === 403 || status >= 500) {
      await response.body?.cancel();
      return {
        kind: 'later',
        reason: `the service answered ${status}`,
        wait: waitOf(response.headers.get('retry-after'), now()),
      };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'refused', reason: `the service answered ${status}` };
    }
    return read(await response.text(), address);
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly message?: string } };
    return {
      kind: 'later',
      reason: `the connection broke off (${cause?.message ?? (error as Error).message})`,
    };
  }
}

function read(body: string, address: string): Answer {
  if (body.length > LARGEST)
    return { kind: 'refused', reason: 'the answer is too large for a page of notices' };
  const value = parsed(body);
  if (!isObject(value)) return { kind: 'later', reason: 'the answer is not whole JSON' };
  const { releases, links } = value;
  if (!Array.isArray(releases)) return { kind: 'refused', reason: 'the answer has no list of releases' };
  const next = isObject(links) ? text(links['next']) : undefined;
  const url = next === undefined ? undefined : absolute(next, address);
  if (next !== undefined && url === undefined)
    return { kind: 'refused', reason: `the next page is at another service: ${next}` };
  return { kind: 'page', page: { body, releases: releases.length, next: url } };
}

/** The next page, which must be at the same service. */
function absolute(next: string, address: string): string | undefined {
  if (!URL.canParse(next, address)) return undefined;
  const url = new URL(next, address);
  return url.origin === new URL(address).origin ? url.href : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3). */
function waitOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * SECOND;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
