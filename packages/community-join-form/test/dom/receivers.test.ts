import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ATTRIBUTES, form, Harness, status } from './harness.ts';

/** What a form that leaves the page would have posted. */
interface Left {
  readonly action: string;
  readonly method: string;
  readonly fields: Readonly<Record<string, FormDataEntryValue>>;
}

/** Keeps the page: notes what was posted and goes nowhere. */
function holdPage(): { left: Left[]; release: () => void } {
  const left: Left[] = [];
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    const { action, method } = this;
    left.push({ action, method, fields: Object.fromEntries(new FormData(this)) });
  };
  return { left, release: () => void (HTMLFormElement.prototype.submit = submit) };
}

async function agree(page: Harness): Promise<void> {
  page.field('Yes, Example Council').focus();
  await sendKeys({ press: ' ' });
}

const HUBSPOT =
  'receiver="hubspot" data-host="api.hsforms.com" data-portal-id="1234567" data-form-id="00000000-0000-4000-8000-000000000000" data-subscription-type-id="999"';
const MAILCHIMP =
  'receiver="mailchimp" data-host="example.us1.list-manage.com" data-user="0123456789abcdef012345678" data-audience="0123456789" data-permission="12345"';

describe('receivers', () => {
  it('form-post: leaves for the receiver’s own page, with the consent, its words, and the page’s own token', async () => {
    const { left, release } = holdPage();
    const own = form().replace(
      '</form>',
      '<input type="hidden" name="csrf" value="t0ken"><input type="hidden" name="submit" value="x"></form>',
    );
    const page = await Harness.of(own, `${ATTRIBUTES} receiver="form-post"`);
    await page.fill();
    await agree(page);
    await page.press();
    await page.until(() => left.length > 0, 'the post');
    release();
    const [posted] = left;
    expect([posted?.action, posted?.method]).to.deep.equal(['https://join.example.org/members', 'post']);
    expect(posted?.fields).to.include({
      name: 'Ada Example',
      email: 'ada@example.gov.uk',
      csrf: 't0ken',
      wordingId: 'email-updates.v1.en',
    });
    expect(String(posted?.fields['consentText'])).to.include('Example Council can email me');
    expect(page.text('.progress')).to.include('next page');
    expect(page.asked).to.deep.equal([]);
  });

  it('mailchimp: posts to the audience, with the permission only where it was given', async () => {
    for (const ticked of [true, false]) {
      const { left, release } = holdPage();
      const page = await Harness.of(form(), `${ATTRIBUTES} ${MAILCHIMP}`);
      await page.fill();
      if (ticked) await agree(page);
      await page.press();
      await page.until(() => left.length > 0, 'the post');
      release();
      expect(left[0]?.action).to.match(/^https:\/\/example\.us1\.list-manage\.com\/subscribe\/post/);
      const given = Object.keys(left[0]?.fields ?? {}).filter((name) => name.startsWith('gdpr['));
      expect(given.length, String(ticked)).to.equal(ticked ? 1 : 0);
    }
  });

  it('webhook: the whole receipt, as the person is shown it', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} receiver="webhook" privacy-version="2026-01"`);
    page.replies = [status(202)];
    await page.fill();
    await agree(page);
    await page.press();
    await page.sent();
    const consent = page.asked[0]?.body['consent'] as Record<string, unknown>;
    expect(consent).to.include({ wordingId: 'email-updates.v1.en', privacyNoticeVersion: '2026-01' });
    expect(consent['controllers']).to.deep.equal(['Example Council']);
    // Nothing is promised that a webhook does not do.
    expect(page.text('.sent')).not.to.include('sending a message');
  });

  it('hubspot: its own address and shape, with the exact words of consent', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} ${HUBSPOT}`);
    page.replies = [status(200, { inlineMessage: 'Thanks' })];
    await page.fill();
    await agree(page);
    await page.press();
    await page.sent();
    expect(page.asked[0]?.url).to.match(/^https:\/\/api\.hsforms\.com\/.*\/1234567\/00000000-/);
    expect(JSON.stringify(page.asked[0]?.body['legalConsentOptions'])).to.include(
      'Example Council can email me',
    );
    await expect(page.element).to.be.accessible();
  });

  it('takes its settings from a JSON child as well', async () => {
    const settings = `<script type="application/json">{"receiver":"hubspot","host":"api.hsforms.com","portalId":"1234567","formId":"00000000-0000-4000-8000-000000000000","subscriptionTypeId":"999"}</script>`;
    const page = await Harness.of(`${settings}${form()}`);
    page.replies = [status(200, {})];
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked[0]?.url).to.include('api.hsforms.com');
  });
});
