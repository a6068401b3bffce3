import type { EncodedSubmission, Receiver } from '@ipec/membership';
import type { Fetch } from '@ipec/element-kit';
import { NO_ANSWER, type Answer } from '../state.ts';
import { readAnswer } from './answer.ts';

/** Milliseconds after which an answer no longer comes. */
export const TIMEOUT = 20_000;

/** One try. Never rejects: what went wrong is an answer too. No cookie is sent, and none is kept. */
export async function post(
  { url, method, headers, body }: EncodedSubmission,
  receiver: Receiver,
  { fetch, now }: { readonly fetch: Fetch; readonly now: () => number },
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers },
      body,
      credentials: 'omit',
      // A redirect would turn the post into a read and look like success.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { status } = response;
    const retryAfter = response.headers.get('retry-after');
    const type = response.headers.get('content-type') ?? '';
    return readAnswer(receiver, { status, retryAfter, type, body: await jsonOf(response) }, now());
  } catch {
    return NO_ANSWER;
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
