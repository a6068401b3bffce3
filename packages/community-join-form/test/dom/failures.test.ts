import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpecJoinErrorEvent } from '@ipec/community-join-form';
import { ATTRIBUTES, CREATED, form, Harness, NO_NETWORK, status } from './harness.ts';

let isOnline = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });

function keys(page: Harness): (string | undefined)[] {
  return page.asked.map(({ headers }) => headers['Idempotency-Key']);
}

describe('when it fails', () => {
  afterEach(() => (isOnline = true));

  it('tries again by itself with the same key, and says that nothing is lost', async () => {
    const page = await Harness.of();
    page.replies = [NO_NETWORK, status(503), CREATED];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.progress').includes('kept on this page'), 'the status');
    expect(page.submitButton.getAttribute('aria-disabled')).to.equal('true');
    await expect(page.element).to.be.accessible();
    await page.sent();
    expect(new Set(keys(page)).size).to.equal(1);
    expect(page.asked.length).to.equal(3);
    expect(page.asked[0]?.body['name']).to.equal(page.asked[2]?.body['name']);
    expect(page.kinds()).to.deep.equal(['ipec-submit', 'ipec-success']);
  });

  it('keeps the answers while there is no network, and sends them when there is', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} contact-href="join@example.gov.uk"`);
    await page.fill();
    isOnline = false;
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    expect(page.text('.trouble h3')).to.equal('Not sent yet');
    expect(page.text('.trouble')).to.include('You are offline').and.include('join@example.gov.uk');
    expect(page.one<HTMLAnchorElement>('.trouble a').href).to.equal('mailto:join@example.gov.uk');
    expect(page.values['name']).to.equal('Ada Example');
    expect(page.asked).to.deep.equal([]);
    expect((page.events.at(-1) as IpecJoinErrorEvent).kind).to.equal('network');
    expect((page.events.at(-1) as IpecJoinErrorEvent).issues[0]?.code).to.equal('offline');
    await expect(page.element).to.be.accessible();
    isOnline = true;
    dispatchEvent(new Event('online'));
    await page.sent();
    expect(page.asked.length).to.equal(1);
  });

  it('that drops out in the middle keeps its key over the gap', async () => {
    const page = await Harness.of();
    page.replies = [
      () => {
        isOnline = false;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
      CREATED,
    ];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    isOnline = true;
    dispatchEvent(new Event('online'));
    await page.sent();
    expect(new Set(keys(page)).size).to.equal(1);
    expect(page.asked.length).to.equal(2);
  });

  it('sends nothing old after the answers were changed, and the new ones under a new key', async () => {
    const page = await Harness.of();
    await page.fill();
    page.replies = [
      () => {
        isOnline = false;
        return Promise.reject(new TypeError('Failed to fetch'));
      },
      CREATED,
    ];
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    page.field('Full name').focus();
    await sendKeys({ type: '!' });
    isOnline = true;
    dispatchEvent(new Event('online'));
    await aTimeout(100);
    expect(page.asked.length).to.equal(1);
    await page.press();
    await page.sent();
    expect(new Set(keys(page)).size).to.equal(2);
  });

  it('asks before the page is left with something unsent, and not otherwise', async () => {
    const page = await Harness.of();
    const isHeld = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await page.fill();
    expect(isHeld()).to.equal(false);
    isOnline = false;
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    expect(isHeld()).to.equal(true);
    isOnline = true;
    dispatchEvent(new Event('online'));
    await page.sent();
    expect(isHeld()).to.equal(false);
  });

  for (const [what, reply] of [
    ['403', status(403, { errors: [{ field: 'Origin', code: 'not-allowed' }] })],
    ['404', status(404)],
    ['422 about no field', status(422, { errors: [{ field: 'wordingId', code: 'unknown-wording' }] })],
    ['200 of a page that is no answer of ours', status(202)],
    [
      'a sign-in page with 200',
      () => new Response('<h1>Sign in</h1>', { status: 200, headers: { 'content-type': 'text/html' } }),
    ],
    [
      '422 about a field that is not asked',
      status(422, { errors: [{ field: 'updates', code: 'wrong-type' }] }),
    ],
  ] as const) {
    it(`says that it is not the person's fault and offers another way: ${what}`, async () => {
      const page = await Harness.of(
        form(),
        `${ATTRIBUTES} contact-href="https://example.org/contact"${what.includes('not asked') ? ' purposes="membership"' : ''}`,
      );
      page.replies = [reply];
      await page.fill();
      await page.press();
      await page.until(() => page.text('.trouble') !== '', 'the notice');
      expect(page.text('.trouble h3')).to.equal('Sorry, there is a problem with the service');
      expect(page.one<HTMLAnchorElement>('.trouble a').href).to.equal('https://example.org/contact');
      expect(page.values).to.include({ name: 'Ada Example', organisationType: 'council' });
      expect((page.events.at(-1) as IpecJoinErrorEvent).kind).to.equal('server');
      expect(page.all('.error')).to.deep.equal([]);
      await expect(page.element).to.be.accessible();
    });
  }

  it('leads to the field of an error that it does not know', async () => {
    const page = await Harness.of();
    page.replies = [status(422, { errors: [{ field: 'organisation', code: 'from-the-future' }] }), CREATED];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.summary') !== '', 'the summary');
    expect(page.text('.summary a')).to.equal('Enter organisation again');
    expect(page.one('.summary a').getAttribute('href')).to.equal('#organisation');
    await page.press();
    await page.sent();
  });

  it('takes another key where its own was used for other answers', async () => {
    const page = await Harness.of();
    page.replies = [status(409, { errors: [{ field: 'Idempotency-Key', code: 'reused' }] }), CREATED];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    await page.press();
    await page.sent();
    expect(new Set(keys(page)).size).to.equal(2);
  });

  it('waits as long as the service asks', async () => {
    const page = await Harness.of();
    page.replies = [
      status(429, { errors: [{ field: 'request', code: 'too-many' }] }, { 'Retry-After': '2' }),
      CREATED,
    ];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.progress').includes('Many people are joining'), 'the status');
    const before = Date.now();
    await page.sent();
    expect(Date.now() - before).to.be.at.least(1500);
    expect(new Set(keys(page)).size).to.equal(1);
  });

  it('does not send twice by itself to a receiver that would store it twice', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} receiver="webhook"`);
    page.replies = [NO_NETWORK];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    await aTimeout(1500);
    expect(page.asked.length).to.equal(1);
  });

  it('survives being moved about the page', async () => {
    const page = await Harness.of();
    page.replies = [NO_NETWORK, CREATED];
    await page.fill();
    await page.press();
    await page.until(() => page.text('.progress').includes('kept on this page'), 'the status');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(page.element);
    await page.sent();
    other.remove();
  });
});
