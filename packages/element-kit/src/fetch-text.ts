import type { ElementIssue } from './events.ts';

/** What is asked of the network. Injected, so that tests and hosts can answer in its place. */
export type Fetch = (url: string, init: { signal: AbortSignal; headers: Record<string, string> }) => Promise<Response>;

/** Limits of one request. A feed beyond them is refused, because a resident pays for it. */
export interface FetchLimits {
  /** Milliseconds until the whole answer must be here. */
  readonly timeout: number;
  /** Bytes of the decoded body. */
  readonly maxBytes: number;
}

export const DEFAULT_LIMITS: FetchLimits = { timeout: 15_000, maxBytes: 2_000_000 };

/** A request that did not end in text. */
export class FetchError extends Error {
  readonly issue: ElementIssue;

  constructor(code: string, message: string) {
    super(message);
    this.issue = { code, message };
  }
}

async function readWithin(response: Response, url: string, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new FetchError('feed-too-large', `${url} is larger than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches text within limits.
 *
 * @throws FetchError with code `feed-slow`, `feed-unreachable`, `feed-status` or `feed-too-large`; an abort by `signal`
 *   passes through as it is
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  fetch: Fetch,
  limits: FetchLimits = DEFAULT_LIMITS,
): Promise<string> {
  const timer = AbortSignal.timeout(limits.timeout);
  try {
    const headers = { accept: 'application/feed+json, application/json, application/xml;q=0.9, */*;q=0.1' };
    const response = await fetch(url, { signal: AbortSignal.any([signal, timer]), headers });
    if (!response.ok) throw new FetchError('feed-status', `${url} answered ${response.status}`);
    return await readWithin(response, url, limits.maxBytes);
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error;
    if (timer.aborted) throw new FetchError('feed-slow', `${url} took longer than ${limits.timeout} ms`);
    throw new FetchError('feed-unreachable', `${url} could not be fetched: ${String(error)}`);
  }
}
