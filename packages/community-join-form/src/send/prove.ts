import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Fetch } from '@ipec/element-kit';

/** Milliseconds of work after which an old device has done enough. */
const ENOUGH = 60_000;

/**
 * A proof of work by ALTCHA's protocol, version 2 with PBKDF2: the challenge is fetched from `url`, solved without a
 * worker (the browser derives keys off the main thread, and a worker from another origin could not start), and answered
 * as the payload to send.
 *
 * @returns `''` where none could be made; a form must go on without one
 */
export async function prove(url: string, fetch: Fetch, signal: AbortSignal): Promise<string> {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  try {
    const response = await fetch(url, { credentials: 'omit', signal, headers: {} });
    const challenge = (await response.json()) as Parameters<typeof solveChallenge>[0]['challenge'];
    const solution = await solveChallenge({ challenge, deriveKey, controller, timeout: ENOUGH });
    return solution === null ? '' : btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return '';
  }
}
