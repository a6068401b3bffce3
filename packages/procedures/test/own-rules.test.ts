import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evaluate, progress, startInterview, type Answer } from '@ipec/procedures';
import { parseOwnRules, type OwnMethod, type OwnRules, type OwnRulesTable } from '@ipec/procedures/own-rules';
import { PURCHASE } from './facts.ts';

interface Council {
  readonly name: string;
  readonly source: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Amounts in the council's own terms, with the method and the row that decide. */
  readonly expect: readonly (readonly [number, OwnMethod, number])[];
  readonly issues: readonly string[];
}
const file = new URL('own-rules.json', import.meta.url);
const { councils } = JSON.parse(readFileSync(file, 'utf8')) as { councils: Council[] };

function tableOf({ caption, columns, rows }: Pick<Council, 'caption' | 'columns' | 'rows'>): OwnRulesTable {
  return {
    caption,
    columns: columns.map((text) => ({ text })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
}
const codes = (table: OwnRulesTable): string[] => [
  ...new Set(parseOwnRules(table).issues.map(({ code }) => code)),
];

const goods: Record<string, Answer> = {
  ...PURCHASE,
  vat: 'add-20',
  separablePart: 'none',
  dynamicMarket: 'none',
  repeatBuying: 'one-off',
  earlierContract: 'none',
  specialCircumstance: 'none',
  reservation: 'none',
  shortlist: 'no',
};
const at = (rules: OwnRules | null, value: number, more: Record<string, Answer> = {}) =>
  evaluate(
    { ...goods, ...(rules?.vat === 'included' ? { vat: 'included' } : {}), estimatedValue: value, ...more },
    { ownRules: rules },
  );

test('at least ten councils, each with its source', () => {
  assert.ok(councils.length >= 10);
  for (const { source } of councils) assert.match(source, /^https?:\/\//);
});

for (const council of councils) {
  describe(council.name, () => {
    const { rules, issues } = parseOwnRules(tableOf(council));
    test('every row is read, and what is wrong is said', () => {
      assert.equal(rules?.bands.length, council.rows.length, JSON.stringify(issues));
      assert.deepEqual([...new Set(issues.map(({ code }) => code))].sort(), [...council.issues].sort());
    });
    for (const [value, method, row] of council.expect) {
      test(`£${value}: ${method}, row ${row}`, () => {
        const { own } = at(rules, value);
        assert.deepEqual([own?.band?.method, own?.band?.row], [method, row]);
        assert.ok(own?.citation?.ref.startsWith(rules?.name ?? '?'), own?.citation?.ref);
      });
    }
  });
}

const EASTMERE: OwnRulesTable = {
  caption: 'Eastmere Contract Procedure Rules (values before VAT)',
  columns: ['Value', 'Method', 'Number of quotes', 'Who approves', 'Where to advertise', 'Form', 'Rule'].map(
    (text) => ({ text }),
  ),
  rows: [
    ['Up to £5,000', 'One quote', '1', 'Budget holder', '', 'Form A', '10'],
    ['£5,000.01 to £25,000', 'Three quotes', '3', 'Head of service', '', 'Form B', '12'],
    ['£25,000.01 to £150,000', 'Three quotes or an advert', '3', 'Director', 'Find a Tender', '', '14'],
    ['Over £150,000', 'Tender', '', 'Cabinet', 'Find a Tender', '', '15'],
  ].map((row) =>
    row.map((text) => (text === 'Form B' ? { text, href: 'https://eastmere.example/b' } : { text })),
  ),
};

describe('Eastmere', () => {
  const { rules, issues } = parseOwnRules(EASTMERE);
  test('nothing is wrong with the table', () => assert.deepEqual(issues, []));
  test('three quotes at £20,000, cited by name with its form and approver', () => {
    const { own, recommended } = at(rules, 20_000);
    assert.deepEqual(
      [own?.status, own?.band?.quotes, own?.band?.approver],
      ['applies', 3, 'Head of service'],
    );
    assert.deepEqual(own?.citation, {
      ref: 'Eastmere Contract Procedure Rule 12',
      url: 'https://eastmere.example/b',
      status: 'unverified',
    });
    assert.equal(recommended[0], 'bt_quotes');
  });
  test('one quote at £4,000, a tender at £160,000', () => {
    assert.equal(at(rules, 4_000).recommended[0], 'bt_direct');
    const tender = at(rules, 160_000);
    assert.deepEqual([tender.own?.standingOrders, tender.recommended[0]], ['advertise', 'bt_advert']);
    assert.ok(!tender.recommended.includes('bt_quotes'));
  });
  test('the law comes first at the limit, and the collision is said', () => {
    const { own, warnings } = at(rules, 173_100);
    assert.equal(own?.status, 'law-decides');
    const light = { ...EASTMERE, rows: EASTMERE.rows.slice(0, 3) };
    const wide = parseOwnRules({
      ...light,
      rows: light.rows.with(2, light.rows[2]?.with(0, { text: 'Over £25,000' }) ?? []),
    });
    const over = at(wide.rules, 300_000);
    assert.deepEqual(
      over.own?.collisions.map(({ code }) => code),
      ['law-first'],
    );
    assert.ok(over.warnings.some(({ code }) => code === 'law-first'));
    assert.ok(!warnings.some(({ code }) => code === 'law-first'));
  });
  test('with the table nobody is asked what it says', () => {
    const { next, rare } = progress(startInterview({ ...goods, estimatedValue: 20_000 }), {
      ownRules: rules,
    });
    assert.ok(next !== 'standingOrders' && !rare.includes('standingOrders'));
    const without = progress(startInterview({ ...goods, estimatedValue: 20_000 }));
    assert.equal(without.next, 'standingOrders');
  });
  test('no preference puts first what the rules close', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (value) => {
        const { own, recommended } = at(rules, value);
        for (const id of own?.closes ?? []) assert.ok(!recommended.includes(id), `${id} at £${value}`);
      }),
    );
  });
  test('a value that is a range takes the stricter band', () => {
    const { own } = at(rules, 24_000, { optionsValue: 'unsure' });
    assert.deepEqual([own?.status, own?.band?.row], ['several', 4]);
  });
});

const faulty = (caption: string, ...rows: readonly (readonly [string, string])[]): OwnRulesTable =>
  tableOf({ caption, columns: ['Value', 'Procedure'], rows });

test('gaps, overlaps, shared edges and VAT traps are each said to the author', () => {
  const vat = 'Rules (excluding VAT)';
  assert.deepEqual(
    codes(
      faulty(
        vat,
        ['Up to £5,000', 'One quote'],
        ['£10,000 to £50,000', 'Three quotes'],
        ['Over £50,000', 'Tender'],
      ),
    ),
    ['gap'],
  );
  assert.deepEqual(
    codes(
      faulty(
        vat,
        ['Up to £5,000', 'One quote'],
        ['£4,000 to £50,000', 'Three quotes'],
        ['Over £50,000', 'Tender'],
      ),
    ),
    ['overlap'],
  );
  assert.deepEqual(
    codes(
      faulty(
        vat,
        ['Up to £5,000', 'One quote'],
        ['£5,000 to £50,000', 'Three quotes'],
        ['Over £50,000', 'Tender'],
      ),
    ),
    ['shared-edge'],
  );
  assert.deepEqual(
    codes(
      faulty(
        vat,
        ['Up to £5,000', 'One quote'],
        ['£5,001 to £180,000', 'Three quotes'],
        ['Over £180,000', 'Tender'],
      ),
    ),
    ['vat-trap'],
  );
  assert.deepEqual(codes(faulty('Rules', ['Up to £5,000', 'One quote'], ['Over £5,000', 'Tender'])), [
    'vat-unknown',
  ]);
  assert.deepEqual(codes(faulty(vat, ['£1,000 to £5,000', 'One quote'], ['Over £5,000', 'Tender'])), ['gap']);
  assert.deepEqual(codes(faulty(vat, ['Up to £5,000', 'One quote'], ['£5,001 to £50,000', 'Three quotes'])), [
    'gap',
  ]);
  assert.deepEqual(codes(faulty(vat, ['Up to £5,000', 'Three quotes'], ['Over £5,000', 'One quote'])), [
    'weaker-above',
  ]);
  assert.deepEqual(codes(faulty(vat, ['Small things', 'One quote'], ['Over £5,000', 'Tender'])), [
    'band-not-read',
    'gap',
  ]);
  assert.deepEqual(codes(faulty(vat, ['Up to £5,000', 'As you like it'], ['Over £5,000', 'Tender'])), [
    'method-not-read',
    'gap',
  ]);
  assert.deepEqual(
    codes(faulty('Rules including VAT', ['Up to £214,904', 'Three quotes'], ['Over £214,904', 'Tender'])),
    ['over-the-limit', 'old-limit'],
  );
});

test('a table without the columns it needs is refused in words', () => {
  const { rules, issues } = parseOwnRules(
    tableOf({ caption: '', columns: ['Colour', 'Shape'], rows: [['red', 'round']] }),
  );
  assert.equal(rules, null);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['no-band-column', 'no-method-column'],
  );
});

test('no table makes it throw', () => {
  const cell = fc.record({ text: fc.string() });
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(cell, { maxLength: 5 }),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
      (caption, columns, rows) => {
        const { rules } = parseOwnRules({ caption, columns, rows });
        if (rules) at(rules, 1000);
      },
    ),
  );
});
