import type { ElementIssue } from './events.ts';

/** What is asked of the network. Injected, so that tests and hosts can answer in its place. */
export type Fetch = (
  url: string,
  init: RequestInit & { signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>;

/** Limits of one request. A feed beyond them is refused, because a resident pays for it. */
export interface FetchLimits {
  /** Milliseconds until the whole answer must be here. */
  readonly timeout: number;
  /** Bytes of the decoded body. */
  readonly maxBytes: number;
}

export const DEFAULT_LIMITS: FetchLimits = { timeout: 15_000, maxBytes: 2_000_000 };

/** Text, or the one issue that stopped it: `feed-status`, `feed-too-large`, `feed-slow` or `feed-unreachable`. */
export type FetchedText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly issues: readonly [ElementIssue] };

/** Bytes as they came, and what the server says they are; or the one issue that stopped them, as for text. */
export type FetchedBytes =
  | { readonly ok: true; readonly value: { readonly bytes: Uint8Array; readonly contentType: string | null } }
  | { readonly ok: false; readonly issues: readonly [ElementIssue] };

const ACCEPT = 'application/feed+json, application/json, application/xml;q=0.9, */*;q=0.1';

function refuse(code: string, message: string): FetchedBytes & { ok: false } {
  return { ok: false, issues: [{ code, message }] };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function readWithin(response: Response, url: string, maxBytes: number): Promise<FetchedBytes> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > maxBytes) {
      await reader?.cancel();
      return refuse('feed-too-large', `${url} is larger than ${maxBytes} bytes.`);
    }
    chunks.push(chunk.value);
  }
  return {
    ok: true,
    value: { bytes: joined(chunks, length), contentType: response.headers.get('content-type') },
  };
}

/** Fetches bytes within limits. Rejects only where `signal` was aborted. */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  fetch: Fetch,
  limits: FetchLimits = DEFAULT_LIMITS,
): Promise<FetchedBytes> {
  const timer = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timer]),
      headers: { accept: ACCEPT },
    });
    if (!response.ok) return refuse('feed-status', `${url} answered ${response.status}.`);
    return await readWithin(response, url, limits.maxBytes);
  } catch (error) {
    if (signal.aborted) throw error;
    if (timer.aborted) return refuse('feed-slow', `${url} took longer than ${limits.timeout} ms.`);
    return refuse('feed-unreachable', `${url} could not be fetched: ${String(error)}`);
  }
}

/** Bytes of a whole body → text. */
export type Decode = (bytes: Uint8Array) => string;

const utf8: Decode = (bytes) => new TextDecoder().decode(bytes);

/** Fetches text within limits, as UTF-8 unless `decode` says otherwise. Rejects only where `signal` was aborted. */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  fetch: Fetch,
  limits: FetchLimits = DEFAULT_LIMITS,
  decode: Decode = utf8,
): Promise<FetchedText> {
  const fetched = await fetchBytes(url, signal, fetch, limits);
  return fetched.ok ? { ok: true, value: decode(fetched.value.bytes) } : fetched;
}
