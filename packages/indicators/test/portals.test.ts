import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { releasesIn } from '../cli/items.ts';
import { celex, olderContractsFinder } from './support/releases.ts';
import { indicatorsOf, rows, short } from './support/report.ts';

type Part = Readonly<Record<string, unknown>>;

/** A tender as each portal publishes it: no type of notice, its own documents. Made up. */
function tender(prefix: string, tag: string, documentType: string, more: Part = {}): Part {
  return {
    ocid: `${prefix}-1`,
    id: `${tag}-1`,
    date: '2025-03-01T10:00:00Z',
    tag: [tag],
    buyer: { id: 'B', name: 'A council' },
    tender: {
      id: 't',
      status: 'active',
      procurementMethod: 'open',
      procurementMethodDetails: 'Open procedure',
      tenderPeriod: { endDate: '2025-04-01T12:00:00Z' },
      documents: [{ id: 'd', documentType }],
      ...more,
    },
  };
}

const contractsFinder = (tag: string, more?: Part) => tender('ocds-b5fd17-a', tag, 'tenderNotice', more);

/** Contracts Finder repeats the deadline on its awards, and no document of the tender. */
const award: Part = {
  ...contractsFinder('award', { status: 'complete', documents: [] }),
  id: 'award-1',
  date: '2025-05-01T10:00:00Z',
  parties: [{ id: 'S', name: 'S', roles: ['supplier'], details: { scale: 'sme' } }],
  awards: [
    {
      id: 'a',
      status: 'active',
      date: '2025-04-11',
      value: { amount: 10_000, currency: 'GBP' },
      suppliers: [{ id: 'S', name: 'S' }],
    },
  ],
};

const PORTALS = [
  ['contracts-finder', 'ocds-b5fd17-a', 'tenderNotice'],
  ['public-contracts-scotland', 'ocds-r6ebe6-0', 'contractNotice'],
  ['sell2wales', 'ocds-kuma6s-1', 'contractNotice'],
] as const;

for (const [stream, prefix, documentType] of PORTALS) {
  describe(stream, () => {
    const published = tender(prefix, 'tender', documentType);

    test('its tenders count by themselves, and headlines it has no field for say so', () => {
      const figure = indicatorsOf([published]);
      assert.equal(figure('tender-procedure-mix').stream, stream);
      assert.deepEqual(rows(figure('tender-procedure-mix')), { open: 1 });
      assert.equal(figure('bidders').notPublished, true);
    });

    test('a compiled release has lost the tag, and is a tender all the same', () => {
      const figure = indicatorsOf([{ ...published, tag: ['compiled'] }]);
      assert.equal(figure('tender-procedure-mix').denominator, 1);
    });

    test('a record that only links says by the tags of its releases whether there was a tender', () => {
      const compiledRelease = { ...published, tender: { id: 't' }, tag: ['compiled'] };
      const record = (tag: string) => ({
        ocid: published['ocid'],
        releases: [{ url: 'https://example.org/1', tag: [tag] }],
        compiledRelease,
      });
      const tendersOf = (tag: string) =>
        indicatorsOf(releasesIn({ records: [record(tag)] }))('tender-procedure-mix').denominator;
      assert.deepEqual([tendersOf('tenderAmendment'), tendersOf('planning')], [1, 0]);
    });
  });
}

describe('several releases of one process', () => {
  const later = { date: '2025-03-08T10:00:00Z' };

  test('an amended tender is one tender, with the last deadline published', () => {
    const amendment = {
      ...contractsFinder('tenderAmendment', { tenderPeriod: { endDate: '2025-04-08T12:00:00Z' } }),
      ...later,
    };
    const figure = indicatorsOf([contractsFinder('tender'), amendment, award]);
    assert.equal(figure('tender-procedure-mix').denominator, 1);
    assert.equal(figure('decision-days').value, 2);
  });

  test('an award and its update are one award, and two notices in the reading before folding', () => {
    const update = { ...award, id: 'award-2', tag: ['awardUpdate'], date: '2025-05-09T10:00:00Z' };
    const figure = indicatorsOf([award, update, award, update]);
    assert.equal(short(figure('sme-share')), '1/1 ?0');
    assert.equal(short(figure('sme-share-notices')), '2/2 ?0');
  });

  test('an award that repeats its tender is not a tender, whole or compiled', () => {
    for (const tag of ['award', 'compiled']) {
      assert.equal(indicatorsOf([{ ...award, tag: [tag] }])('tender-procedure-mix').denominator, 0, tag);
    }
  });

  test('a bare award date is a UK midnight: nine whole days from noon on the first to the eleventh', () => {
    assert.equal(indicatorsOf([award])('decision-days').value, 9);
  });
});

test('under the earlier regulations a compiled tender is known by its deadline', () => {
  const compiled = (period: Part) => ({ ...celex({ tender: period }), tag: ['compiled'] });
  const tenders = (release: Part) =>
    indicatorsOf([release])('tender-procedure-mix', 'find-a-tender-celex').denominator;
  assert.equal(tenders(compiled({ tenderPeriod: { endDate: '2025-04-08T12:00:00Z' } })), 1);
  assert.equal(tenders(compiled({})), 0);
});

describe('Contracts Finder before 2021', () => {
  const mixOf = (details: string) =>
    rows(indicatorsOf([olderContractsFinder({ n: 1, details })])('procedure-mix', 'contracts-finder'));

  for (const [details, found] of [
    ['Open (OJEU)', 'open'],
    ['Open procedure (OJEU)', 'open'],
    ['Open - accelerated (OJEU)', 'open'],
    ['Open (non-OJEU)', 'below_open'],
    ['Restricted procedure (OJEU)', 'restricted'],
    ['Competitive procedure with negotiation - accelerated (OJEU)', 'negotiated_with_call'],
    ['Negotiated procedure without prior publication (OJEU)', 'direct_award'],
    ['Competitive quotation (non-OJEU)', 'below_limited'],
    ['Single tender action (non-OJEU)', 'below_without_competition'],
    ['Call off from a Framework Agreement', 'framework_call_off'],
    ['Award without a prior publication', 'direct_award'],
    ['Negotiated', 'unmapped'],
    ['Catalogue purchase', 'unmapped'],
    ['Other (procedure type)', 'unmapped'],
  ]) {
    test(`"${details}" is ${found}`, () => assert.deepEqual(mixOf(details!), { [found!]: 1 }));
  }

  test('the flag on a supplier is its size; without one the size is unknown', () => {
    const shareOf = (sme?: boolean) =>
      short(
        indicatorsOf([
          olderContractsFinder({ n: 1, details: 'Open (OJEU)', ...(sme !== undefined && { sme }) }),
        ])('sme-share', 'contracts-finder'),
      );
    assert.deepEqual([shareOf(true), shareOf(false), shareOf()], ['1/1 ?0', '0/1 ?0', '0/0 ?1']);
  });

  test('a prefix is registered without a hyphen, and some identifiers follow it at once', () => {
    const release = { ...olderContractsFinder({ n: 1, details: 'Open' }), ocid: 'ocds-b5fd17raw-1' };
    assert.equal(indicatorsOf([release])('procedure-mix').stream, 'contracts-finder');
  });
});
