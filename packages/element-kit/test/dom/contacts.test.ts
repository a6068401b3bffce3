import { expect, fixture } from '@open-wc/testing';
import { contactSection, contactState } from '../../src/check/contacts.ts';
import { checkStrings } from '../../src/check/strings.ts';

describe('contacts of a page', () => {
  it('are current until their day, overdue from it on, and undated without one', () => {
    expect(contactState('2027-05-26', '2027-05-25')).to.equal('current');
    expect(contactState('2027-05-26', '2027-05-26')).to.equal('overdue');
    for (const nothing of [null, '', 'soon', '26/05/2027', '2027-02-45'])
      expect(contactState(nothing, '2027-01-01')).to.equal('undated');
  });

  it('stand in the check view with what is to be done', async () => {
    expect(contactSection(document, checkStrings.en, '2027-01-01')).to.equal(null);
    await fixture(
      '<div><section class="ipec-contact" data-review-by="2026-01-01"><h2>Contact</h2><p class="ipec-contact-name">Team</p></section><address class="ipec-contact"><h3>Ada</h3></address></div>',
    );
    const section = contactSection(document, checkStrings.en, '2027-01-01');
    expect(section?.rows.map(([name, day]) => `${name} ${day}`)).to.deep.equal(['Team 2026-01-01', 'Ada –']);
    expect(section?.rows[0]?.[2]).to.contain('passed');
    expect(section?.rows[1]?.[2]).to.contain('data-review-by');
  });
});
