import type { EncodedSubmission, Receiver } from '@ipec/membership';
import type { Send } from '../send-part.ts';
import { NO_ANSWER, readAnswer, type Answer } from './answer.ts';

/** Milliseconds after which an answer no longer comes. */
export const TIMEOUT = 20_000;

/** One try. Never rejects: what went wrong is an answer too. No cookie is sent, and none is kept. */
export async function post(
  { url, method, headers, body }: EncodedSubmission,
  receiver: Receiver,
  { send, now }: { readonly send: Send; readonly now: () => number },
): Promise<Answer> {
  try {
    const response = await send(url, {
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
    return readAnswer(receiver, { status, retryAfter, body: await jsonOf(response) }, now());
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
