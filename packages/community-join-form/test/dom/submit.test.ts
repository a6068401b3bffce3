import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpecJoinErrorEvent, IpecSubmitEvent, IpecSuccessEvent } from '@ipec/community-join-form';
import { ATTRIBUTES, form, Harness, status } from './harness.ts';

describe('errors', () => {
  it('come on submit only: a summary with the focus, and the same words beside each field', async () => {
    const page = await Harness.of();
    page.field('Work email').focus();
    await sendKeys({ type: 'not an address' });
    await sendKeys({ press: 'Tab' });
    expect(page.all('.error')).to.deep.equal([]);
    await page.press();
    await page.until(() => page.root.activeElement === page.root.querySelector('.summary'), 'the focus');
    expect(page.text('.summary h3')).to.equal('There is a problem');
    const links = page.all('.summary a').map((link) => link.textContent?.trim());
    expect(links).to.deep.equal([
      'Enter your full name',
      'Enter an email address in the correct format, like name@example.com',
      'Enter the name of your organisation',
      'Select the type of your organisation',
    ]);
    expect(page.all('.error').map((one) => one.textContent?.replace('Error:', '').trim())).to.deep.equal(
      links,
    );
    expect(page.field('Work email').getAttribute('aria-describedby')).to.equal('email-hint email-error');
    expect(page.field('Work email').getAttribute('aria-invalid')).to.equal('true');
    expect(page.field('Work email').value).to.equal('not an address');
    expect(page.asked).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('make a field with a hint anew, so that no reader is told that what it read before has changed', async () => {
    const page = await Harness.of();
    const [name, email] = [page.field('Full name'), page.field('Work email')];
    await page.fill({ email: 'not an address' });
    await page.press();
    await page.until(() => page.all('.error').length === 1, 'the error');
    const anew = page.field('Work email');
    expect(anew).not.to.equal(email);
    expect(anew.value).to.equal('not an address');
    expect(page.field('Full name')).to.equal(name);
    // Only as the answers are refused, while the focus goes to the summary: never under the hands of who types.
    anew.focus();
    anew.select();
    await sendKeys({ type: 'ada@example.gov.uk' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.all('.error').length === 0, 'no error');
    expect(anew.isConnected).to.equal(page.root.querySelector('.sent') === null);
    await page.sent();
    expect(page.asked[0]?.body['email']).to.equal('ada@example.gov.uk');
  });

  it('lead by their links to the fields, groups to their first choice', async () => {
    const page = await Harness.of();
    await page.press();
    await page.until(() => page.all('.summary a').length === 4, 'the summary');
    for (const [index, id] of [
      [1, 'email'],
      [3, 'organisationType-council'],
    ] as const) {
      page.all('.summary a')[index]?.focus();
      await sendKeys({ press: 'Enter' });
      expect(page.root.activeElement?.id).to.equal(id);
    }
    expect(location.hash).to.equal('');
  });

  it('tell the page of fields and codes, and of nothing typed', async () => {
    const page = await Harness.of();
    await page.fill({ email: 'secret-words' });
    await page.press();
    await page.until(() => page.events.length > 0, 'an event');
    const event = page.events[0] as IpecJoinErrorEvent;
    expect([event.type, event.kind]).to.deep.equal(['ipec-error', 'validation']);
    expect(event.issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['email invalid-email']);
    expect(JSON.stringify(event.issues)).not.to.include('secret-words');
  });

  it('of the service stand beside their fields too', async () => {
    const page = await Harness.of();
    page.replies = [
      status(422, {
        errors: [
          { field: 'organisation', code: 'formula' },
          { field: 'x', code: 'y' },
        ],
      }),
    ];
    await page.fill();
    await page.press();
    await page.until(() => page.all('.error').length > 0, 'the error');
    expect(page.text('#organisation-error')).to.include('in words');
    expect(page.values['name']).to.equal('Ada Example');
  });

  it('go when they are put right, and the answers are sent', async () => {
    const page = await Harness.of();
    await page.press();
    await page.until(() => page.all('.error').length === 4, 'the errors');
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.kinds()).to.deep.equal(['ipec-error validation', 'ipec-submit', 'ipec-success']);
  });
});

describe('sending', () => {
  it('sends what was typed, the words of consent and a key; then says so with the focus', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} privacy-version="2026-01"`);
    await page.fill();
    page.field('Yes, Example Council').focus();
    await sendKeys({ press: ' ' });
    await page.press();
    await page.sent();
    const [{ url, headers, body } = { url: '', headers: {}, body: {} as Record<string, unknown> }] =
      page.asked;
    expect(url).to.equal('https://join.example.org/members');
    expect(headers['Idempotency-Key']).to.match(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(body).to.include({
      name: 'Ada Example',
      email: 'ada@example.gov.uk',
      organisation: 'Example Council',
      organisationType: 'council',
      language: 'en',
      updates: true,
      wordingId: 'email-updates.v1.en',
      privacyNoticeVersion: '2026-01',
      website: '',
    });
    expect(body['component']).to.match(/^ipec-community-join-form@/);
    expect(body['elapsed']).to.be.a('number');
    expect(page.root.activeElement).to.equal(page.one('.sent'));
    expect(page.text('.sent')).to.include('ada@example.gov.uk');
    await expect(page.element).to.be.accessible();
  });

  it('tells the page before and after, and carries nothing typed in any event', async () => {
    const page = await Harness.of();
    await page.fill();
    await page.press();
    await page.sent();
    const [before, after] = page.events as [IpecSubmitEvent, IpecSuccessEvent];
    expect([before.type, before.cancelable, before.bubbles, before.composed]).to.deep.equal([
      'ipec-submit',
      true,
      true,
      true,
    ]);
    expect(before.fields).to.deep.equal(['name', 'email', 'organisation', 'organisationType', 'language']);
    expect([after.type, after.id, after.duplicate]).to.deep.equal([
      'ipec-success',
      page.asked[0]?.headers['Idempotency-Key'],
      false,
    ]);
    for (const event of page.events) {
      const values = Object.getOwnPropertyNames(event).map((name) =>
        JSON.stringify((event as unknown as Record<string, unknown>)[name]),
      );
      expect(values.join()).not.to.match(/Ada|example\.gov|Example Council/);
      expect('detail' in event).to.equal(false);
    }
  });

  it('does not happen when the page cancels: the answers stay, and the next press may pass', async () => {
    const page = await Harness.of();
    page.element.addEventListener('ipec-submit', (event) => event.preventDefault(), { once: true });
    await page.fill();
    await page.press();
    await aTimeout(50);
    expect(page.asked).to.deep.equal([]);
    expect(page.values['name']).to.equal('Ada Example');
    expect(page.submitButton.getAttribute('aria-disabled')).to.equal('false');
    await page.press();
    await page.sent();
  });

  it('happens once, however often the button is pressed', async () => {
    const page = await Harness.of();
    page.replies = [
      async () => {
        await aTimeout(300);
        return Response.json({}, { status: 201 });
      },
    ];
    await page.fill();
    page.submitButton.click();
    page.submitButton.click();
    await page.press();
    expect(page.submitButton.getAttribute('aria-disabled')).to.equal('true');
    expect(page.submitButton.disabled).to.equal(false);
    expect(page.text('.progress')).to.equal('Sending your answers…');
    await expect(page.element).to.be.accessible();
    await page.sent();
    expect(page.asked.length).to.equal(1);
    expect(page.kinds()).to.deep.equal(['ipec-submit', 'ipec-success']);
  });

  it('happens by Enter in a field as well, and by the method', async () => {
    const page = await Harness.of();
    await page.fill();
    page.field('Full name').focus();
    await sendKeys({ press: 'Enter' });
    await page.sent();
    const other = await Harness.of();
    await other.fill();
    await other.element.submit();
    await other.sent();
  });

  it('waits until a person could have read the form, and is not taken for a machine', async () => {
    const page = await Harness.of();
    const start = Date.now();
    page.element.now = () => start + 60_000;
    page.element.reset();
    page.element.now = () => Date.now() - start + start + 60_000;
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked[0]?.body['elapsed']).to.be.at.least(3000);
  });

  it('says 200 for a repeat as a duplicate, and nothing of who was known', async () => {
    const page = await Harness.of();
    page.replies = [status(200, { status: 'received' })];
    await page.fill();
    await page.press();
    await page.sent();
    expect((page.events.at(-1) as IpecSuccessEvent).duplicate).to.equal(true);
  });

  it('asks about an address that looks mistyped before anything is sent, and puts it right', async () => {
    const page = await Harness.of();
    await page.fill({ email: 'ada@homtail.com' });
    await page.press();
    await page.until(() => page.text('.question') !== '', 'the question');
    expect(page.text('.question')).to.include('Did you mean ada@hotmail.com?');
    expect(page.root.activeElement?.className).to.include('question');
    expect(page.asked).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
    page.button('Yes, correct it').click();
    await page.sent();
    expect(page.asked.map(({ body }) => body['email'])).to.deep.equal(['ada@hotmail.com']);
  });

  it('sends the address as it was typed where the person says so, and asks once', async () => {
    const page = await Harness.of();
    await page.fill({ email: 'ada@homtail.com' });
    await page.press();
    await page.until(() => page.text('.question') !== '', 'the question');
    page.button('No, send it as I typed it').click();
    await page.sent();
    expect(page.asked.map(({ body }) => body['email'])).to.deep.equal(['ada@homtail.com']);
  });

  it('says which controllers, wordings and purposes were on the screen', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} purposes="membership"`);
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked[0]?.body).to.include({
      controllers: 'Example Council',
      asked: 'membership',
      joiningWordingId: 'membership.v1.en',
    });
    expect(page.asked[0]?.body['wordingId'] ?? null).to.equal(null);
  });

  it('gives a receipt of what was agreed to, and an empty form for the next', async () => {
    const page = await Harness.of();
    await page.fill();
    await page.press();
    await page.sent();
    page.one('summary').click();
    expect(page.text('details'))
      .to.include('You did not agree to this')
      .and.include('Example Council can email me');
    page.button('Send another application').click();
    await page.until(() => page.root.activeElement?.id === 'name', 'the focus');
    expect(page.values).to.include({ name: '', email: '' });
    expect(page.values).not.to.have.property('organisationType');
  });

  it('sends a filled trap as it is, so that the service can tell', async () => {
    const page = await Harness.of();
    await page.fill();
    page.one<HTMLInputElement>('[name=website]').value = 'http://spam.example';
    await page.press();
    await page.sent();
    expect(page.asked[0]?.body['website']).to.equal('http://spam.example');
  });

  it('keeps the trap from people: not shown, not reached, not filled', async () => {
    const page = await Harness.of();
    const trap = page.one<HTMLInputElement>('[name=website]');
    expect(trap.getClientRects().length).to.equal(0);
    expect([trap.tabIndex, trap.autocomplete]).to.deep.equal([-1, 'off']);
  });
});
