import { expect } from '@open-wc/testing';
import { ATTRIBUTES, form, Harness } from './harness.ts';

/** What the check view says: its headings, and each row of its tables with a blank between two cells. */
async function checkView({ element }: Harness): Promise<string> {
  await element.updateComplete;
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('h2, h3, th, td') ?? []),
  ]);
  return inside.map(({ textContent }) => textContent.trim()).join(' ');
}

describe('the check view of the form', () => {
  it('says which fields are asked, which are left out, and what the form needs to go live', async () => {
    const page = form().replace(
      '</form>',
      '<input name="shoe" value="44"><input type="hidden" name="csrf" value="x"></form>',
    );
    const harness = await Harness.of(page, `${ATTRIBUTES} privacy-version="2026-05" ipec-check`);
    const said = await checkView(harness);
    expect(said).to.contain('How this page was read: ipec-community-join-form');
    expect(said).to.contain('The form is live');
    expect(said).to.match(/controller Example Council/);
    expect(said).to.match(/privacy-version 2026-05/);
    expect(said).to.match(/email asked/);
    expect(said).to.match(/shoe left out/);
    expect(said).to.match(/csrf hidden, sent along/);
  });

  it('never says what somebody typed', async () => {
    const page = form().replace('name="email"', 'name="email" value="sam@example.org"');
    const harness = await Harness.of(page, `${ATTRIBUTES} ipec-check`);
    const said = await checkView(harness);
    expect(said).to.match(/email asked/);
    expect(said).not.to.contain('sam@example.org');
  });

  it('says what is missing where the form is not live', async () => {
    const harness = await Harness.of(form(), 'action="https://join.example.org/members" ipec-check');
    const said = await checkView(harness);
    expect(said).to.contain('The form is not live');
    expect(said).to.contain('controller');
  });

  it('is not there where nobody asks for it', async () => {
    expect(await checkView(await Harness.of())).to.equal('');
  });
});
