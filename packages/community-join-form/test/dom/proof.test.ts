import { expect } from '@open-wc/testing';
import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { CREATED, Harness, status, type Reply } from './harness.ts';

const SECRET = 'a secret of this test';

const HELPS = status(
  429,
  { errors: [{ field: 'altcha', code: 'proof-helps' }] },
  { 'Access-Control-Expose-Headers': 'Retry-After', 'Retry-After': '1' },
);

const challenge: Reply = async () =>
  Response.json(
    await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 100,
      counter: 40,
      deriveKey,
      hmacSignatureSecret: SECRET,
    }),
  );

/** Whether a payload as it was sent holds a solution of a challenge of ours. */
async function isSolved(payload: unknown): Promise<boolean> {
  const parsed = JSON.parse(atob(String(payload))) as { challenge: Challenge; solution: Solution };
  const { verified } = await verifySolution({ ...parsed, deriveKey, hmacSignatureSecret: SECRET });
  return verified === true;
}

describe('proof of work', () => {
  it('is not asked for, and not loaded, while the service is not busy', async () => {
    const page = await Harness.of();
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked.length).to.equal(1);
    expect(page.asked[0]?.body).not.to.have.property('altcha', '');
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('/send/prove.ts'))).to.deep.equal([]);
  });

  it('is made when a busy service says that it helps, and is a proof that the service takes', async () => {
    const page = await Harness.of();
    page.replies = [HELPS, challenge, CREATED];
    await page.fill();
    await page.press();
    await page.sent();
    const [first, asked, second] = page.asked;
    expect(asked?.url).to.equal('https://join.example.org/altcha');
    expect(await isSolved(second?.body['altcha'])).to.equal(true);
    expect(second?.headers['Idempotency-Key']).to.equal(first?.headers['Idempotency-Key']);
  });

  it('says what it does, asks nothing of the person, and can be done without', async () => {
    const page = await Harness.of();
    page.replies = [HELPS, () => new Promise(() => undefined), CREATED];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.progress').includes('short check'), 'the status');
    expect(page.one('.progress').getAttribute('aria-live')).to.equal('polite');
    await expect(page.element).to.be.accessible();
    page.button('Send without the check, which takes longer').focus();
    page.button('Send without the check, which takes longer').click();
    await page.until(() => page.text('.progress').includes('will be sent in a moment'), 'the wait');
    await page.sent();
    expect(page.asked.length).to.equal(3);
    expect(page.asked[2]?.body['altcha'] ?? '').to.equal('');
  });

  for (const [what, reply] of [
    ['no challenge comes', status(404)],
    ['the challenge is none', () => Response.json({ parameters: 7 })],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`is done without by itself where ${what}`, async () => {
      const page = await Harness.of();
      page.replies = [HELPS, reply as Reply, CREATED];
      await page.fill();
      await page.press();
      await page.sent();
      expect(page.asked.length).to.equal(3);
    });

  it('that the service does not take is no error of the person', async () => {
    const page = await Harness.of();
    const notTaken = status(422, { errors: [{ field: 'altcha', code: 'invalid' }] });
    page.replies = [HELPS, challenge, notTaken, CREATED];
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked.length).to.equal(4);
    expect(page.asked[3]?.body['altcha'] ?? '').to.equal('');
    expect(page.kinds()).to.deep.equal(['ipec-submit', 'ipec-success']);
  });
});
