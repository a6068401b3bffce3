import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { evaluate } from '@ipec/procedures';
import { parseOwnRules, type OwnBand } from '@ipec/procedures/own-rules';

/** "[0 5000] quotes q3 works": a square bracket belongs to the band, `q` is the number of quotes. */
function shown(band: OwnBand): string {
  const { from, fromIncluded, to, toIncluded, method, alternatives, subject, quotes } = band;
  const start = from >= Number.MAX_SAFE_INTEGER ? 'law' : from;
  return [
    `${fromIncluded ? '[' : '('}${start} ${to}${toIncluded ? ']' : ')'}`,
    [method, ...alternatives].join('/'),
    ...(quotes === null ? [] : [`q${quotes}`]),
    ...(subject === 'any' ? [] : [subject]),
  ].join(' ');
}

interface Table {
  readonly title: string;
  readonly caption?: string;
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly expect: readonly string[];
  readonly vat?: 'excluded' | 'included';
  readonly issues?: readonly string[];
  /** Who approves, and the number of the rule, row by row. */
  readonly approvers?: readonly string[];
  readonly rules?: readonly string[];
}
const read = ({ caption = 'Rules (excluding VAT)', columns = ['Value', 'Procedure'], rows }: Table) =>
  parseOwnRules({
    caption,
    columns: columns.map((text) => ({ text })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  });

const file = new URL('own-rules-councils.json', import.meta.url);
const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: readonly Table[] };

describe('tables as councils have them', () => {
  for (const table of tables) {
    test(table.title, () => {
      const { rules, issues } = read(table);
      assert.deepEqual(rules?.bands.map(shown) ?? [], table.expect);
      if (rules && table.vat) assert.equal(rules.vat, table.vat);
      for (const [at, approver] of (table.approvers ?? []).entries())
        assert.equal(rules?.bands[at]?.approver, approver);
      for (const [at, rule] of (table.rules ?? []).entries()) assert.equal(rules?.bands[at]?.rule, rule);
      assert.deepEqual([...new Set(issues.map(({ code }) => code))].sort(), [...(table.issues ?? [])].sort());
    });
  }
});

test('the pence between two bands belong to the stricter one', () => {
  const { rules, issues } = read({
    title: '',
    rows: [
      ['£0 to £5,000', 'One quote'],
      ['£5,001 to £9,999', 'Three quotes'],
      ['£10,000 and over', 'Tender'],
    ],
    expect: [],
  });
  assert.deepEqual(issues, []);
  const method = (estimatedValue: number): string | undefined =>
    evaluate(
      {
        nation: 'england',
        buyer: 'council',
        arrangement: 'purchase',
        subject: 'goods',
        estimatedValue,
        vat: 'none',
        optionsValue: 0,
        linkedValue: 0,
        maturity: 'established',
        bidderInput: 'written-bids',
      },
      { ownRules: rules },
    ).own?.band?.method;
  const values = [5000, 5000.5, 5001, 9999, 9999.5, 10000];
  const methods = ['single-quote', 'quotes', 'quotes', 'quotes', 'quotes', 'advertise'];
  assert.deepEqual(values.map(method), methods);
});

test('a fault that two kinds of purchase share is told once', () => {
  const { issues } = read({
    title: '',
    columns: ['Value', 'Works', 'Goods and services'],
    rows: [
      ['Up to £50,000', 'One quote', 'Three quotes'],
      ['Over £50,000 (inc VAT)', 'Tender', 'Tender'],
    ],
    expect: [],
  });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['vat-mixed'],
  );
});

test('a kind of purchase that has bands of its own is held against them alone, where they hold its value', () => {
  const { rules } = read({
    title: '',
    columns: ['Category', 'Value', 'Procedure'],
    rows: [
      ['Goods and services', 'Up to £25,000', 'One quote'],
      ['Goods and services', 'Over £25,000', 'Tender'],
      ['Light touch services', 'Up to £300,000', 'Three quotes'],
      ['Concessions', 'Up to £50,000', 'Three quotes'],
    ],
    expect: [],
  });
  const rows = (facts: Readonly<Record<string, string | number>>): number[] | undefined =>
    evaluate(
      {
        ...{ nation: 'england', buyer: 'council', arrangement: 'purchase', vat: 'none' },
        ...{ optionsValue: 0, linkedValue: 0, maturity: 'established', bidderInput: 'written-bids' },
        ...{ healthcare: 'no', ...facts },
      },
      { ownRules: rules },
    ).own?.bands.map(({ row }) => row);
  const services = { subject: 'services', estimatedValue: 100000 };
  assert.deepEqual(rows({ ...services, serviceCategory: 'light-touch' }), [3]);
  assert.deepEqual(rows({ ...services, serviceCategory: 'ordinary' }), [2]);
  assert.deepEqual(rows(services), [3, 2]);
  assert.deepEqual(rows({ ...services, serviceCategory: 'light-touch', estimatedValue: 400000 }), [2]);
  assert.deepEqual(rows({ subject: 'goods', estimatedValue: 20000 }), [1]);
  assert.deepEqual(rows({ subject: 'services-concession', supplierRevenue: 20000 }), [4]);
});

test('pence between a band to £112,514 and one from £112,515 are in both', () => {
  const { rules } = read({
    title: '',
    rows: [
      ['Up to £112,514', 'Three quotes'],
      ['£112,515 and over', 'Tender'],
    ],
    expect: [],
  });
  const own = evaluate(
    {
      ...{ nation: 'england', buyer: 'council', arrangement: 'purchase', subject: 'goods', vat: 'none' },
      ...{ estimatedValue: 112514.5, optionsValue: 0, linkedValue: 0, maturity: 'established' },
      ...{ bidderInput: 'written-bids' },
    },
    { ownRules: rules },
  ).own;
  assert.deepEqual([own?.status, own?.band?.method], ['several', 'advertise']);
});
