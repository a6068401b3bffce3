import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CommunityJoinForm, type IpecJoinErrorEvent } from '@ipec/community-join-form';
import { ATTRIBUTES, CREATED, form, Harness, status } from './harness.ts';

describe('the upgrade', () => {
  it('shows label, hint, control and autocomplete of every field in one root, and passes axe', async () => {
    const page = await Harness.of();
    for (const [label, token] of [
      ['Full name', 'name'],
      ['Work email address', 'email'],
      ['Organisation', 'organization'],
      ['Role or job title (optional)', 'organization-title'],
    ] as const)
      expect(page.field(label).getAttribute('autocomplete'), label).to.equal(token);
    expect(page.field('Work email').getAttribute('aria-describedby')).to.equal('email-hint');
    expect(page.one('#email-hint').textContent).to.include('confirm it');
    expect(page.all('fieldset').length).to.equal(4);
    expect(page.one<HTMLInputElement>('#updates').checked).to.equal(false);
    expect(page.events).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('takes over what was typed, ticked and chosen before', async () => {
    const box = await fixture<HTMLElement>(`<div>${form()}</div>`);
    const plain = box.querySelector('form');
    if (!plain) throw new Error('no form');
    plain.querySelector<HTMLInputElement>('[name=name]')!.value = 'Siân Évora';
    plain.querySelector<HTMLInputElement>('[value=university]')!.checked = true;
    plain.querySelector<HTMLInputElement>('[value=events]')!.checked = true;
    plain.querySelector<HTMLSelectElement>('select')!.value = 'wales';
    plain.querySelector<HTMLInputElement>('[name=updates]')!.checked = true;
    const element = document.createElement('ipec-community-join-form') as CommunityJoinForm;
    for (const [, name, value] of ATTRIBUTES.matchAll(/([\w-]+)="([^"]*)"/g))
      element.setAttribute(name ?? '', value ?? '');
    element.append(plain);
    box.append(element);
    await element.updateComplete;
    const page = new Harness(element);
    expect(page.values).to.include({
      name: 'Siân Évora',
      organisationType: 'university',
      nation: 'wales',
      interests: 'events',
      updates: 'on',
    });
  });

  it('reads a form whose fields have the names of its properties', async () => {
    const names = ['elements', 'submit', 'method', 'action', 'id', 'children', 'querySelector'];
    const tokens = names.map((name) => `<input type="hidden" name="${name}" value="t">`).join('');
    const page = await Harness.of(
      form().replace('</form>', `${tokens}</form>`).replace('name="updates"', 'name="updates" checked'),
    );
    page.replies = [CREATED];
    expect(page.one<HTMLInputElement>('#updates').checked).to.equal(false);
    expect(page.one<HTMLFormElement>('form').action).to.equal('https://join.example.org/members');
    await page.fill();
    await page.press();
    await page.sent();
    expect(page.asked.length).to.equal(1);
  });

  it('takes over no consent that the page’s author ticked', async () => {
    const page = await Harness.of(form().replace('name="updates"', 'name="updates" checked'));
    expect(page.one<HTMLInputElement>('#updates').checked).to.equal(false);
  });

  it('leaves the keyboard where it was: the field, and the place in its text', async () => {
    // A tag of its own, defined after the person has begun, as when the script comes late.
    const box = await fixture<HTMLElement>(
      `<div><late-join-form ${ATTRIBUTES}>${form()}</late-join-form></div>`,
    );
    const input = box.querySelector<HTMLInputElement>('[name=name]')!;
    input.focus();
    await sendKeys({ type: 'Ada ple' });
    input.setSelectionRange(4, 4);
    customElements.define('late-join-form', class extends CommunityJoinForm {});
    const element = box.firstElementChild as CommunityJoinForm;
    await element.updateComplete;
    await sendKeys({ type: 'Exam' });
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#name')?.value).to.equal('Ada Example');
  });

  it('asks what the plain form asks, and what is required', async () => {
    const page = await Harness.of('<form method="post"><label>Name <input name="name"></label></form>');
    const names = page.all<HTMLInputElement>('[name]').map(({ name }) => name);
    expect([...new Set(names)]).to.deep.equal([
      'name',
      'email',
      'organisation',
      'organisationType',
      'website',
    ]);
  });

  it('offers the interests of the page’s own, in its words, and sends them', async () => {
    const own = `<form method="post"><label><input type="checkbox" name="interests" value="net-zero"> Net zero</label>
      <label><input type="checkbox" name="interests[]" value="events"> Happenings</label></form>`;
    const page = await Harness.of(own);
    expect(
      page.all('#interests-net-zero + label, #interests-events + label').map((one) => one.textContent),
    ).to.deep.equal(['Events', 'Net zero']);
    await page.fill();
    page.field('Net zero').click();
    await page.press();
    await page.sent();
    expect(page.asked[0]?.body['interests']).to.deep.equal(['net-zero']);
  });

  it('shows no box for updates where the purpose is membership alone, and one where updates are asked', async () => {
    const without = await Harness.of(form(), `${ATTRIBUTES} purposes="membership"`);
    expect(without.all('#updates')).to.deep.equal([]);
    const bare = '<form method="post"><input name="name" aria-label="Name"></form>';
    const asked = await Harness.of(bare, `${ATTRIBUTES} purposes="events,newsletter"`);
    expect(asked.all('#updates').length).to.equal(1);
  });

  it('shows the whole form where the page has none of its own', async () => {
    const page = await Harness.of('');
    expect(page.all('.field').length).to.equal(9);
  });

  it('names every controller, and escapes nothing twice', async () => {
    const page = await Harness.of(
      form(),
      ATTRIBUTES.replace('Example Council', 'A & B Council; <b>Catapult</b>'),
    );
    expect(page.text('.joining')).to.include('A & B Council and <b>Catapult</b> will use');
    expect(page.field('Yes, A & B Council and <b>Catapult</b> can email me').id).to.equal('updates');
  });

  it('leaves the page’s own form as it is', async () => {
    const page = await Harness.of();
    const before = page.element.innerHTML;
    await page.fill();
    expect(page.element.innerHTML).to.equal(before);
  });

  it('moves no focus and tells nothing on load', async () => {
    const page = await Harness.of();
    expect(page.root.activeElement).to.equal(null);
    expect(page.asked).to.deep.equal([]);
  });
});

describe('going live', () => {
  for (const [missing, attributes] of [
    ['controller', ATTRIBUTES.replace('controller="Example Council"', '')],
    ['controller', ATTRIBUTES.replace('Example Council', ' ; ')],
    ['privacy-href', ATTRIBUTES.replace(/privacy-href="[^"]*"/, '')],
    ['privacy-href', ATTRIBUTES.replace(/privacy-href="[^"]*"/, 'privacy-href="javascript:alert(1)"')],
    ['receiver', `${ATTRIBUTES} receiver="salesforce"`],
    ['portalId', `${ATTRIBUTES} receiver="hubspot" data-host="api.hsforms.com"`],
    ['action', ATTRIBUTES.replace(/action="[^"]*"/, 'action="http://join.example.org/members"')],
  ] as const) {
    it(`is refused for want of ${missing}: ${attributes}`, async () => {
      const told: IpecJoinErrorEvent[] = [];
      const listen = (event: Event): void => void told.push(event as IpecJoinErrorEvent);
      addEventListener('ipec-error', listen);
      const page = await Harness.of(form(), attributes);
      await page.until(() => told.length > 0, 'the editor is told');
      removeEventListener('ipec-error', listen);
      expect(told[0]?.kind).to.equal('setup');
      expect(told[0]?.issues.map(({ path }) => path)).to.include(missing);
      await page.element.updateComplete;
      expect(page.text('.notice')).to.include(missing);
      expect(page.all('form')).to.deep.equal([]);
      const plain = page.element.querySelector('form')!;
      expect(plain.getBoundingClientRect().height).to.be.greaterThan(100);
      // At rest: nobody fills in what cannot be sent.
      plain.querySelector('input')!.focus();
      expect(document.activeElement).not.to.equal(plain.querySelector('input'));
      await expect(page.element).to.be.accessible();
    });
  }

  it('happens as soon as what was missing is there', async () => {
    const page = await Harness.of(form(), ATTRIBUTES.replace('controller="Example Council"', ''));
    page.element.setAttribute('controller', 'Example Council');
    await page.element.updateComplete;
    expect(page.all('form').length).to.equal(1);
  });

  it('writes what is typed into the page’s own form, which a browser restores on going back', async () => {
    const page = await Harness.of();
    await page.fill();
    page.field('Events').click();
    await page.element.updateComplete;
    const own = page.element.querySelector('form');
    const typed = Object.fromEntries(new FormData(own ?? undefined));
    expect(typed).to.include({
      name: 'Ada Example',
      email: 'ada@example.gov.uk',
      organisationType: 'council',
      interests: 'events',
    });
    expect(typed['website']).to.equal('');
    // The page comes back: the browser has filled its own form in, and the widget is new.
    const markup = document.createElement('ipec-community-join-form');
    for (const { name, value } of page.element.attributes) markup.setAttribute(name, value);
    if (own) markup.append(own);
    page.element.replaceWith(markup);
    await markup.updateComplete;
    const again = new FormData(markup.shadowRoot?.querySelector('form') ?? undefined);
    expect(Object.fromEntries(again)).to.include({ name: 'Ada Example', interests: 'events' });
    markup.remove();
  });

  it('is never wider than a screen of 320 px, whatever is typed', async () => {
    const page = await Harness.of(form(), `${ATTRIBUTES} contact-href="join@example.gov.uk"`, 320);
    page.replies = [status(403)];
    const long = 'x'.repeat(60);
    await page.fill({ email: `${long}@${long}.gov.uk` });
    await page.press();
    await page.until(() => page.text('.trouble') !== '', 'the notice');
    expect(page.one('.main').scrollWidth).to.be.at.most(320);
    page.replies = [CREATED];
    await page.press();
    await page.sent();
    expect(page.one('.main').scrollWidth).to.be.at.most(320);
  });

  it('warns the editor of a page that is one form', async () => {
    const outer = document.createElement('form');
    document.body.append(outer);
    const element = document.createElement('ipec-community-join-form');
    const codes: string[] = [];
    element.addEventListener('ipec-error', (event) =>
      codes.push(...(event as IpecJoinErrorEvent).issues.map(({ code }) => code)),
    );
    outer.append(element);
    await element.updateComplete;
    expect(codes).to.include('inside-form');
    outer.remove();
  });

  const FORM = '<form method="post"><p>Your details</p><label>Email<input name="email"></label></form>';
  const BESIDE: readonly (readonly [name: string, inner: string, said: string | undefined])[] = [
    ['a paragraph above', `<p>Ring 01234 567890 instead.</p>${FORM}`, 'Ring 01234 567890 instead.'],
    ['a paragraph in what wraps the form', `<div>${FORM}<p>Or write.</p></div>`, 'Or write.'],
    ['words of the form', FORM, undefined],
    [
      'what is hidden, and what is no text',
      `<p hidden>Later</p><div></div><style>p{}</style>${FORM}`,
      undefined,
    ],
    ['a link that stands for the form', '<p><a href="/join">Join</a></p>', undefined],
  ];
  for (const [name, inner, said] of BESIDE)
    it(`names words beside the form: ${name}`, async () => {
      const element = document.createElement('ipec-community-join-form');
      const messages: string[] = [];
      element.addEventListener('ipec-error', (event) =>
        messages.push(
          ...(event as IpecJoinErrorEvent).issues
            .filter(({ code }) => code === 'words-beside')
            .map(({ message }) => message),
        ),
      );
      element.innerHTML = inner;
      document.body.append(element);
      await element.updateComplete;
      expect(messages).to.deep.equal(
        said
          ? [`"${said}" stands beside the form and is not shown. Write it above or below the element.`]
          : [],
      );
      element.remove();
    });
});
