import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { evaluate, type Answer, type Facts } from '@ipec/procedures';

/** What the statutes give for a case: worked out from them first, and never from the program. */
interface Expected {
  readonly above?: boolean | null;
  readonly regime?: string;
  /** Routes that the answers leave open, and routes that they close. */
  readonly open?: readonly string[];
  readonly out?: readonly string[];
  /** What is put first. */
  readonly first?: string;
}
type Row = readonly [asOf: string, facts: Facts, expected: Expected];

const file = new URL('consequence-vectors.json', import.meta.url);
const { base } = JSON.parse(readFileSync(file, 'utf8')) as { base: Record<string, Answer> };

const services = { subject: 'services', serviceCategory: 'ordinary', healthcare: 'no' } as const;
const lightTouch = { ...services, serviceCategory: 'light-touch' } as const;
const health = { ...lightTouch, buyer: 'nhs-trust', healthcare: 'yes' } as const;
const works = { subject: 'works' } as const;

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'limits to the penny, with VAT and every part of the value: PA2023 Sch.1 para 1, Sch.3 paras 1 and 4, s.123(2); SI 2025/1200 reg.3':
    [
      ['2025-12-31', { estimatedValue: 214903.99 }, { above: false }],
      ['2025-12-31', { estimatedValue: 214904 }, { above: true }],
      ['2026-01-01', { estimatedValue: 207719.99 }, { above: false }],
      ['2026-01-01', { estimatedValue: 207720 }, { above: true }],
      ['2026-06-01', { ...works, estimatedValue: 4327500, vat: 'add-20' }, { above: true }],
      ['2026-06-01', { ...works, estimatedValue: 4327499.99, vat: 'add-20' }, { above: false }],
      ['2026-06-01', { ...lightTouch, estimatedValue: 552950, vat: 'add-20' }, { above: true }],
      ['2026-06-01', { ...lightTouch, estimatedValue: 552949.99, vat: 'add-20' }, { above: false }],
      ['2026-06-01', { buyer: 'central-government', estimatedValue: 135018 }, { above: true }],
      ['2026-06-01', { buyer: 'nhs-trust', estimatedValue: 135017.99 }, { above: false }],
      ['2025-06-01', { buyer: 'central-government', estimatedValue: 139688 }, { above: true }],
      ['2025-06-01', { buyer: 'central-government', estimatedValue: 139687.99 }, { above: false }],
      ['2026-06-01', { specialSector: 'utility', estimatedValue: 415439.99 }, { above: false }],
      ['2026-06-01', { specialSector: 'defence', estimatedValue: 415440 }, { above: true }],
      [
        '2026-06-01',
        { specialSector: 'utility', ...lightTouch, estimatedValue: 884719.99 },
        { above: false },
      ],
      ['2026-06-01', { specialSector: 'utility', ...lightTouch, estimatedValue: 884720 }, { above: true }],
      [
        '2026-06-01',
        {
          subject: 'services-concession',
          serviceCategory: 'light-touch',
          supplierRevenue: 5372608.99,
          estimatedValue: 'unsure',
        },
        { above: false },
      ],
      [
        '2026-06-01',
        {
          subject: 'services-concession',
          serviceCategory: 'ordinary',
          supplierRevenue: 5193000,
          estimatedValue: 'unsure',
        },
        { above: true },
      ],
      ['2026-06-01', { estimatedValue: 100000, optionsValue: 107720 }, { above: true }],
      ['2026-06-01', { estimatedValue: 100000, linkedValue: 107719 }, { above: false }],
      [
        '2026-06-01',
        { ...services, estimatedValue: 207720, serviceCategory: 'agency-parking-travel' },
        { above: true },
      ],
      ['2026-06-01', { estimatedValue: 197829, vat: 'add-5' }, { above: true }],
      ['2026-06-01', { estimatedValue: 197828, vat: 'add-5' }, { above: false }],
      ['2026-06-01', { estimatedValue: 190000, vat: 'unsure' }, { above: null }],
    ],
  'shortlisting under the limits: PA2023 s.85(1), (3) and (5)': [
    [
      '2026-06-01',
      { nation: 'wales', estimatedValue: 100000, shortlist: 'yes' },
      { above: false, open: ['bt_two_stage'] },
    ],
    ['2026-06-01', { estimatedValue: 100000, shortlist: 'yes' }, { out: ['bt_two_stage'] }],
    ['2026-06-01', { ...works, estimatedValue: 207720, shortlist: 'yes' }, { open: ['bt_two_stage'] }],
    ['2026-06-01', { ...works, estimatedValue: 207719, shortlist: 'yes' }, { out: ['bt_two_stage'] }],
    [
      '2026-06-01',
      { ...works, buyer: 'central-government', estimatedValue: 135018, shortlist: 'yes' },
      { open: ['bt_two_stage'] },
    ],
  ],
  'public bodies: PA2023 Sch.2 paras 2 and 3': [
    ['2026-06-01', { counterparty: 'own-company', ownCompanyPercent: 80 }, { out: ['exempt_vertical'] }],
    ['2026-06-01', { counterparty: 'own-company', ownCompanyPercent: 80.5 }, { open: ['exempt_vertical'] }],
    [
      '2026-06-01',
      { counterparty: 'part-private-company', ownCompanyPercent: 95 },
      { out: ['exempt_vertical'] },
    ],
    [
      '2026-06-01',
      { counterparty: 'joint-public-function', cooperationOutsidePercent: 20 },
      { open: ['exempt_horizontal'] },
    ],
    [
      '2026-06-01',
      { counterparty: 'joint-public-function', cooperationOutsidePercent: 20.5 },
      { out: ['exempt_horizontal'] },
    ],
  ],
  'reservation by place: ORDER2026, England, from 4 February 2026': [
    ['2026-02-03', { estimatedValue: 100000, reservation: 'local' }, { out: ['bt_reserved'] }],
    ['2026-02-04', { estimatedValue: 100000, reservation: 'local' }, { open: ['bt_reserved'] }],
    [
      '2026-06-01',
      { nation: 'wales', estimatedValue: 100000, reservation: 'local' },
      { out: ['bt_reserved'] },
    ],
    ['2026-06-01', { estimatedValue: 300000, reservation: 'local' }, { out: ['bt_reserved'] }],
  ],
  'health services: PSR2023 regs 3 and 6': [
    [
      '2026-06-01',
      { ...lightTouch, healthcare: 'mixed-separable', estimatedValue: 900000 },
      { regime: 'procurement-act' },
    ],
    [
      '2026-06-01',
      {
        ...lightTouch,
        buyer: 'combined-authority',
        healthcare: 'yes',
        healthcareProvider: 'none',
        likelyBestProvider: 'no',
      },
      { regime: 'psr-england', open: ['psr_comp'], out: ['psr_a', 'psr_b', 'psr_c', 'open'] },
    ],
    [
      '2026-06-01',
      { ...lightTouch, buyer: 'school', healthcare: 'yes', estimatedValue: 900000 },
      { regime: 'procurement-act' },
    ],
    [
      '2026-06-01',
      { ...lightTouch, buyer: 'icb', healthcare: 'yes', healthcareProvider: 'unlimited-patient-choice' },
      { regime: 'psr-england', open: ['psr_b'], out: ['psr_c', 'psr_comp', 'psr_msp'] },
    ],
    [
      '2026-06-01',
      {
        ...lightTouch,
        buyer: 'icb',
        healthcare: 'yes',
        healthcareProvider: 'existing-changed',
        likelyBestProvider: 'yes',
      },
      { open: ['psr_msp', 'psr_comp'], out: ['psr_c'] },
    ],
    [
      '2026-06-01',
      {
        ...lightTouch,
        buyer: 'icb',
        healthcare: 'yes',
        healthcareProvider: 'existing-unchanged',
        likelyBestProvider: 'no',
      },
      { open: ['psr_c', 'psr_comp'], out: ['psr_a', 'psr_b'] },
    ],
    [
      '2026-06-01',
      { ...lightTouch, healthcare: 'mixed-minor', estimatedValue: 900000 },
      { regime: 'procurement-act' },
    ],
  ],
  'utilities: PA2023 ss.2(2) and 84(1)(c)': [
    [
      '2026-06-01',
      { buyer: 'private-utility', specialSector: 'none', estimatedValue: 900000 },
      { out: ['open', 'bt_advert'] },
    ],
    [
      '2026-06-01',
      { buyer: 'public-undertaking', specialSector: 'utility', estimatedValue: 415439 },
      { out: ['open', 'bt_advert'], open: ['unregulated_below'] },
    ],
  ],
  'before the Act: SI 2024/716': [['2025-02-23', { estimatedValue: 300000 }, { out: ['cfp'] }]],
  'outside Part 6: PA2023 s.84(2)': [
    [
      '2026-06-01',
      { nation: 'northern-ireland', estimatedValue: 100000 },
      { open: ['ni_below'], out: ['bt_advert', 'open'] },
    ],
    ['2026-06-01', { buyer: 'school', estimatedValue: 207720 }, { open: ['open'], out: ['school_below'] }],
  ],
  'Scotland: PRSA2014 ss.3 and 12, PCSR2015 reg.5': [
    [
      '2026-06-01',
      { nation: 'scotland', ...services, estimatedValue: 49999.99, vat: 'add-20' },
      { open: ['scot_quick_quote'], out: ['scot_regulated', 'open'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...services, estimatedValue: 60000, vat: 'included' },
      { open: ['scot_regulated'], out: ['scot_quick_quote'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...works, estimatedValue: 1999999.99, vat: 'add-20' },
      { open: ['scot_quick_quote'], out: ['scot_regulated'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...works, estimatedValue: 2000000, vat: 'add-20' },
      { open: ['scot_regulated'], out: ['scot_quick_quote'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...services, estimatedValue: 173100, vat: 'add-20' },
      { above: true, open: ['scot_open_restricted'], out: ['scot_regulated'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...lightTouch, careService: 'yes', estimatedValue: 663539, vat: 'included' },
      { open: ['scot_care_direct'] },
    ],
    [
      '2026-06-01',
      { nation: 'scotland', ...lightTouch, careService: 'yes', estimatedValue: 900000, vat: 'included' },
      { out: ['scot_care_direct'], open: ['scot_light_touch'] },
    ],
  ],
  'direct awards: PA2023 s.43 and Sch.5': [
    ['2026-06-01', { suppliers: 'one-untested' }, { out: [] }],
    ['2026-06-01', { urgency: 'extreme-avoidable' }, { out: ['direct_award_urgency'] }],
    ['2026-06-01', { urgency: 'extreme-unforeseeable' }, { open: ['direct_award_urgency'] }],
    ['2026-06-01', { earlierContract: 'framework-call-off' }, { out: ['direct_award_repeat'] }],
    ['2026-06-01', { earlierContract: 'announced-too-old' }, { out: ['direct_award_repeat'] }],
    ['2026-06-01', { specialCircumstance: 'no-suitable-tenders-rerun' }, { out: ['switch_direct'] }],
    ['2026-06-01', { specialCircumstance: 'no-suitable-tenders-final' }, { open: ['switch_direct'] }],
    [
      '2026-06-01',
      { ...lightTouch, specialCircumstance: 'user-choice', estimatedValue: 900000 },
      { open: ['direct_award_user_choice'] },
    ],
    [
      '2026-06-01',
      { ...services, specialCircumstance: 'user-choice', estimatedValue: 900000 },
      { out: ['direct_award_user_choice'] },
    ],
  ],
  'frameworks and dynamic markets: PA2023 ss.34(7), 45(8) and 47': [
    [
      '2026-06-01',
      {
        subject: 'services-concession',
        serviceCategory: 'ordinary',
        supplierRevenue: 9000000,
        framework: 'usable',
      },
      { out: ['framework_calloff'] },
    ],
    ['2026-06-01', { framework: 'expired' }, { out: ['framework_calloff'] }],
    ['2026-06-01', { framework: 'not-named' }, { out: ['framework_calloff'] }],
    [
      '2026-06-01',
      {
        subject: 'services-concession',
        serviceCategory: 'ordinary',
        supplierRevenue: 9000000,
        dynamicMarket: 'usable',
      },
      { out: ['dynamic_market_use'] },
    ],
    [
      '2026-06-01',
      {
        subject: 'services-concession',
        serviceCategory: 'ordinary',
        supplierRevenue: 9000000,
        dynamicMarket: 'usable',
        specialSector: 'utility',
      },
      { open: ['dynamic_market_use'] },
    ],
  ],
  'reserved contracts: PA2023 ss.32 and 33': [
    [
      '2026-06-01',
      {
        reservation: 'mutual',
        mutualConditions: 'met',
        ...services,
        serviceCategory: 'light-touch-reservable',
        estimatedValue: 900000,
      },
      { open: ['cfp_reserved_mutual'] },
    ],
    [
      '2026-06-01',
      {
        reservation: 'mutual',
        mutualConditions: 'term-too-long',
        ...services,
        serviceCategory: 'light-touch-reservable',
        estimatedValue: 900000,
      },
      { out: ['cfp_reserved_mutual'] },
    ],
    [
      '2026-06-01',
      { reservation: 'mutual', mutualConditions: 'met', ...lightTouch, estimatedValue: 900000 },
      { out: ['cfp_reserved_mutual'] },
    ],
    ['2026-06-01', { reservation: 'supported-employment' }, { open: ['cfp_reserved_supported'] }],
  ],
  'no purchase': [['2026-06-01', { arrangement: 'grant' }, { open: ['grant'], out: ['open', 'bt_advert'] }]],
  'a separable part: PA2023 s.5': [
    [
      '2026-06-01',
      { separablePart: 'at-or-above-own-threshold', estimatedValue: 100000 },
      { above: true, open: ['open'], out: ['bt_advert'] },
    ],
  ],
  'changes of contracts: PA2023 s.74(1)-(2); PSR2023 regs 13 and 14(2)': [
    [
      '2026-11-22',
      { earlierContract: 'other-award', contractChange: 'permitted', estimatedValue: 210000 },
      { open: ['modification'], first: 'modification' },
    ],
    [
      '2026-11-22',
      { earlierContract: 'other-award', contractChange: 'substantial', estimatedValue: 600000 },
      { out: ['modification'] },
    ],
    [
      '2026-11-22',
      {
        ...lightTouch,
        earlierContract: 'other-award',
        contractChange: 'substantial',
        estimatedValue: 8000000,
      },
      { open: ['modification'] },
    ],
    [
      '2026-11-22',
      {
        ...health,
        healthcareProvider: 'existing-unchanged',
        likelyBestProvider: 'yes',
        earlierContract: 'other-award',
        contractChange: 'substantial',
      },
      { out: ['psr_modification'] },
    ],
    [
      '2026-11-22',
      {
        ...health,
        healthcareProvider: 'existing-unchanged',
        likelyBestProvider: 'yes',
        earlierContract: 'other-award',
        contractChange: 'substantial',
        urgency: 'extreme-unforeseeable',
        patientSafety: 'yes',
      },
      { open: ['psr_modification', 'psr_urgent'] },
    ],
    [
      '2026-11-22',
      {
        ...health,
        healthcareProvider: 'existing-changed',
        likelyBestProvider: 'no',
        urgency: 'extreme-unforeseeable',
        patientSafety: 'no',
      },
      { out: ['psr_urgent'], first: 'psr_comp' },
    ],
  ],
  'special contracts at their own limits: PA2023 ss.9, 10 and 34(7), Sch.1 para 1': [
    [
      '2026-11-22',
      { buyer: 'central-government', specialSector: 'defence', estimatedValue: 415439.99 },
      { above: false, open: ['bt_advert'], out: ['open'] },
    ],
    [
      '2026-11-22',
      {
        buyer: 'central-government',
        specialSector: 'defence',
        subject: 'works-concession',
        supplierRevenue: 5193000,
        estimatedValue: 'unsure',
      },
      { above: true },
    ],
    [
      '2026-11-22',
      {
        buyer: 'central-government',
        specialSector: 'defence',
        ...services,
        serviceCategory: 'agency-parking-travel',
        estimatedValue: 500000,
      },
      { above: true },
    ],
    [
      '2026-11-22',
      {
        subject: 'services-concession',
        serviceCategory: 'ordinary',
        supplierRevenue: 1000000,
        estimatedValue: 'unsure',
        separablePart: 'at-or-above-own-threshold',
      },
      { above: true, out: ['unregulated_below'] },
    ],
    [
      '2026-11-22',
      {
        subject: 'services-concession',
        serviceCategory: 'light-touch',
        supplierRevenue: 5300000,
        estimatedValue: 'unsure',
      },
      { above: false, open: ['unregulated_below'], out: ['bt_advert', 'framework_calloff'] },
    ],
    [
      '2026-11-22',
      {
        buyer: 'public-undertaking',
        specialSector: 'utility',
        subject: 'services-concession',
        serviceCategory: 'ordinary',
        supplierRevenue: 9000000,
        estimatedValue: 'unsure',
        dynamicMarket: 'usable',
      },
      { above: true, open: ['dynamic_market_use'] },
    ],
    [
      '2026-11-22',
      { nation: 'northern-ireland', buyer: 'nhs-trust', estimatedValue: 140000 },
      { above: true, open: ['open'], out: ['ni_below', 'bt_advert'] },
    ],
  ],
  'no honest estimate: PA2023 Sch.3 para 5': [
    [
      '2026-06-01',
      { estimatedValue: 'cannot-estimate' },
      { above: true, open: ['open'], out: ['bt_advert'] },
    ],
  ],
};

for (const [title, rows] of Object.entries(CASES)) {
  describe(title, () => {
    for (const [asOf, facts, { above, regime, open = [], out = [], first }] of rows) {
      test(`${asOf} ${JSON.stringify(facts)}`, () => {
        const result = evaluate({ ...base, ...facts }, { asOf });
        const ruledOut = (id: string): boolean =>
          result.routes.find((route) => route.id === id)?.verdict === 'ruled-out';
        assert.deepEqual(result.issues, []);
        if (above !== undefined) assert.equal(result.threshold.above, above);
        if (regime !== undefined) assert.equal(result.regime, regime);
        if (first !== undefined) assert.equal(result.recommended[0], first);
        assert.deepEqual(open.filter(ruledOut), [], 'open in law');
        assert.deepEqual(
          out.filter((id) => !ruledOut(id)),
          [],
          'closed in law',
        );
      });
    }
  });
}
