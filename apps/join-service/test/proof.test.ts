import assert from 'node:assert/strict';
import { test } from 'node:test';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { startService } from './support/service.ts';

async function solve(base: string): Promise<string> {
  const challenge = (await (await fetch(`${base}/altcha`)).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

for (const database of bothDatabases()) {
  test(
    `${database.name}: with proof of work the whole limit, without it a slower way, and a proof works once`,
    { skip: database.skip },
    async (t) => {
      const service = await startService({
        DATABASE_URL: await database.create(),
        PROOF_OF_WORK: 'on',
        RATE_LIMIT: '20',
      });
      t.after(() => service.stop());
      const base = service.address;
      const settings = (await (await fetch(`${base}/form.json`)).json()) as { challenge: string };
      assert.equal(settings.challenge, `${base}/altcha`);
      const altcha = await solve(base);
      let count = 0;
      const send = (extra: object = {}, key: string = crypto.randomUUID()) =>
        apply(base, application({ email: `p${(count += 1)}@b.gov.uk`, ...extra }), key);

      // Anybody may send without a proof: nobody is shut out by an old phone or a browser without script.
      const plain = [(await send()).status, (await send()).status];
      const third = await send();
      if (new Date().getUTCSeconds() > 3) {
        assert.deepEqual([...plain, third.status], [201, 201, 429]);
        assert.deepEqual(await third.json(), { errors: [{ field: 'altcha', code: 'proof-helps' }] });
      }
      const proven = { email: 'proven@b.gov.uk', altcha };
      assert.equal((await send(proven, 'proven')).status, 201);
      assert.equal((await send(proven, 'proven')).status, 200, 'a retry may carry the same proof');
      for (const bad of [
        altcha,
        'bm9uc2Vuc2U=',
        Buffer.from('{"challenge":{},"solution":{}}').toString('base64'),
        forged(altcha),
      ]) {
        const refused = await send({ altcha: bad });
        assert.equal(refused.status, 422);
        assert.deepEqual(await refused.json(), { errors: [{ field: 'altcha', code: 'proof-invalid' }] });
      }
    },
  );
}

/** The same solution to a challenge of one's own making. */
function forged(payload: string): string {
  const { challenge, solution } = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    challenge: Challenge;
    solution: object;
  };
  const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } };
  return Buffer.from(JSON.stringify({ challenge: easier, solution })).toString('base64');
}
