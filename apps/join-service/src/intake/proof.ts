import { randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Db } from '../database/open.ts';
import { keyed } from '../secrets.ts';

/** Long enough to fill the form in after the proof was made. */
const LIFETIME_MS = 30 * 60_000;
/** About a second of one core on a laptop: iterations of PBKDF2 for one try, and how many tries. */
const COST = 1_000;
const TRIES = [500, 1_500] as const;

export function newChallenge(secret: string, at: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(...TRIES),
    deriveKey,
    expiresAt: new Date(at.getTime() + LIFETIME_MS),
    hmacSignatureSecret: keyed(secret, 'altcha', 'challenge'),
    hmacKeySignatureSecret: keyed(secret, 'altcha', 'key'),
  });
}

/** `none`: nothing was sent. `invalid`: wrong, expired, forged, or used for another application before. */
export type ProofState = 'none' | 'valid' | 'invalid';

/** Judges an ALTCHA payload. A proof serves one idempotency key, so that a retry of the same application may carry it. */
export async function checkProof(
  db: Db,
  secret: string,
  payload: string | null,
  key: string,
): Promise<ProofState> {
  if (payload === null) return 'none';
  const parsed = parsePayload(payload);
  if (parsed === null) return 'invalid';
  try {
    const { verified } = await verifySolution({
      ...parsed,
      deriveKey,
      hmacSignatureSecret: keyed(secret, 'altcha', 'challenge'),
      hmacKeySignatureSecret: keyed(secret, 'altcha', 'key'),
    });
    return verified && (await isFirstUse(db, parsed.challenge, key)) ? 'valid' : 'invalid';
  } catch {
    // The library throws on shapes it does not know: they are as invalid as a wrong answer.
    return 'invalid';
  }
}

function parsePayload(payload: string): { challenge: Challenge; solution: Solution } | null {
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as {
      challenge?: Challenge;
      solution?: Solution;
    };
    return challenge?.parameters && solution ? { challenge, solution } : null;
  } catch {
    return null;
  }
}

async function isFirstUse(db: Db, challenge: Challenge, key: string): Promise<boolean> {
  const id = keyed(String(challenge.signature), 'used proof', '');
  const expiresAt = new Date(Number(challenge.parameters.expiresAt ?? 0) * 1000).toISOString();
  const fresh = await db
    .insertInto('proofs')
    .values({ id, used_for: key, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (fresh.length > 0) return true;
  const used = await db.selectFrom('proofs').select('used_for').where('id', '=', id).executeTakeFirst();
  return used?.used_for === key;
}
