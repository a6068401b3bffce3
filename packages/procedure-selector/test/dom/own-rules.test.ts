import { expect } from '@open-wc/testing';
import { Harness, ORDINARY } from './harness.ts';

const table = (...rows: readonly (readonly [string, string, string])[]): string =>
  `<table data-own-rules><caption>Eastmere Contract Procedure Rules (values before VAT)</caption>
    <thead><tr><th>Value</th><th>Method</th><th>Approver</th><th>Rule</th></tr></thead>
    <tbody>${rows.map(([band, method, rule]) => `<tr><td>${band}</td><td>${method}</td><td>Head of service</td><td>${rule}</td></tr>`).join('')}</tbody></table>`;

const RULES = table(
  ['Up to £5,000', 'One quote', '11'],
  ['£5,000.01 to £25,000', 'Three written quotes', '12'],
  ['£25,000.01 to £150,000', 'Advertised tender', '13'],
  ['Above £150,000', 'Advertised tender under the Procurement Act 2023', '14'],
);

const SMALL = {
  ...ORDINARY,
  'What will you pay over the fixed term, before any extension or option?': '£20,000',
  'How do your figures treat VAT?': 'add-20',
};

describe('own rules', () => {
  it('below the limit they decide, are cited by name, and their method stands with who approves', async () => {
    const harness = await Harness.of('as-of="2026-11-22"', { children: RULES });
    await harness.toResult(SMALL);
    const text = harness.one('[part=own-rules]').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).to.contain('your own rules decide').and.to.contain('Eastmere Contract Procedure Rule 12');
    expect(text).to.contain('Three written quotes').and.to.contain('Head of service');
    expect(harness.title).to.contain('uote');
    expect(harness.names('ipec-warning')).to.have.length(0);
  });

  it('at the limit the law decides, and they are shown beside it', async () => {
    const harness = await Harness.of('as-of="2026-11-22"', { children: RULES });
    await harness.toResult();
    expect(harness.one('[part=own-rules]').textContent).to.contain('The law decides here');
    expect(harness.title).to.equal('Recommended: Open procedure');
  });

  it('a gap and a row that is not understood are reported to the author, and the rest is used', async () => {
    const children = table(
      ['Up to £5,000', 'One quote', '11'],
      ['£10,000 to £25,000', 'Three quotes', '12'],
      ['soon', '?', '13'],
    );
    const harness = await Harness.of('ipec-check', { children });
    const codes = harness.element.issues.map(({ code }) => code);
    expect(codes).to.include('gap').and.to.include('band-not-read');
  });

  it('without a table nothing is said of them', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult(SMALL);
    expect(harness.root.querySelector('[part=own-rules]')).to.equal(null);
  });
});
