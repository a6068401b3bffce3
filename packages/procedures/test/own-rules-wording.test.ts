import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { LAW_ALONE, readBand } from '../src/own-rules/band.ts';
import { quotesIn, readMethod } from '../src/own-rules/method.ts';
import { vatIn } from '../src/own-rules/vat.ts';

/** Bands as councils write them. `[` and `]` include an end, `(` and `)` leave it out; `law` points to the law alone. */
const BANDS: Readonly<Record<string, string | null>> = {
  'Up to £4,999.99': '[0, 4999.99]',
  '£5k–£25k': '[5000, 25000]',
  '£5-£25k': '[5000, 25000]',
  '5,000 - 25,000': '[5000, 25000]',
  '£5 000 – £25 000': '[5000, 25000]',
  'over £100,000 to threshold': '(100000, threshold)',
  '£100k – Procurement Act threshold': '[100000, threshold)',
  'less than £10,000': '[0, 10000)',
  'Less than or equal to £5,000': '[0, 5000]',
  'equal to or less than £5,000': '[0, 5000]',
  'Greater than or equal to £25,000': '[25000, …',
  'Greater than £25,000 but less than or equal to £100,000': '(25000, 100000]',
  '£100,000 and above but below the relevant threshold': '[100000, threshold)',
  '£5,000 and under £25,000': '[5000, 25000)',
  '£5,000 ≤ value < £25,000': '[5000, 25000)',
  'Up to but not including £5,000': '[0, 5000)',
  '£50,000 and beyond': '[50000, …',
  '£25,000 (£30,000 inc VAT) to £100,000 (£120,000 inc VAT)': '[25000, 100000]',
  'Band B £25,001 - £50,000': '[25001, 50000]',
  'Above Procurement Act 2023 threshold': 'law',
  'Threshold from 1 January 2026 and above': 'law',
  '£5,000 < value ≤ £25,000': '(5000, 25000]',
  '£5,000 <= x < £25,000': '[5000, 25000)',
  '=<£10,000': '[0, 10000]',
  '=> £10,000': '[10000, …',
  'Less than/equal to £10,000': '[0, 10000]',
  'Up to and incl. £5,000': '[0, 5000]',
  '£30,000 inc VAT and over': '[30000, …',
  '£25,001+': '[25001, …',
  'over 100k and below threshold': '(100000, threshold)',
  'Uwch na £10,000': '(10000, …',
  'Islaw £10,000': '[0, 10000)',
  '£100,001 ac yn uwch': '[100001, …',
  'Mwy na £25,000 ond dim mwy na £100,000': '(25000, 100000]',
  '£25,000 – £50,000 (Goods), £100,000 (Works)': null,
  'Up to £25,000 (or £50,000 for works)': null,
  'below £12,000 (central) or £30,000': null,
  '£5.000 to £25.000': null,
  'Up to £4,000 £5,000': null,
  'Up to 1 year': null,
  'Tier 3 – £25k+': '[25000, …',
  'Stage 2 - 5,000 to 10,000': '[5000, 10000]',
  'Level IV: over £100k': '(100000, …',
  'Haen 2 – £5,000 i £25,000': '[5000, 25000]',
  'Above the relevant PA23 threshold': 'law',
  'PCR2015 threshold and above': 'law',
  'To £10,000': '[0, 10000]',
  'Dan £10,000': '[0, 10000)',
  'Hyd at a chan gynnwys £10,000': '[0, 10000]',
  '€10,000 to €25,000': null,
  '10,000 EUR to 25,000 EUR': null,
  '$10,000+': null,
};

function spelled(text: string): string | null {
  const read = readBand(text);
  if (!read) return null;
  if (read.from === LAW_ALONE) return 'law';
  const upper = read.to === null ? '…' : `${read.to}${read.toIncluded ? ']' : ')'}`;
  return `${read.fromIncluded ? '[' : '('}${read.from}, ${upper}`;
}

test('a band is read as it is worded, and one that could be read in two ways is refused', () => {
  for (const [text, expected] of Object.entries(BANDS)) equal(spelled(text), expected, text);
});

test('what words say of VAT, denials included', () => {
  const words: Readonly<Record<ReturnType<typeof vatIn>, readonly string[]>> = {
    excluded: [
      'does not include VAT',
      'does not incl VAT',
      'VAT excl',
      'VAT-exclusive',
      'nett of VAT',
      'TAW wedi’i heithrio',
      'nid yw TAW wedi’i chynnwys',
      'values do not include VAT',
      'not including VAT',
      'VAT is not included',
      'VAT should be excluded',
      'excluding Value Added Tax',
      '(excl. V.A.T.)',
      'less VAT',
      'ex-VAT',
      'plus VAT',
      'heb TAW',
    ],
    included: [
      'inc VAT',
      'gross of VAT',
      'inclusive of Value Added Tax',
      'not exclusive of VAT',
      'VAT is included',
    ],
    unknown: ['no VAT', 'net values', 'excluding VAT (including VAT: see note)'],
  };
  for (const [expected, texts] of Object.entries(words))
    for (const text of texts) equal(vatIn(text), expected, text);
});

test('the number of quotes before or after its noun, and none where none is asked for', () => {
  const methods: Readonly<Record<string, readonly [string, number | null]>> = {
    '3+ quotes': ['quotes', 3],
    'Three RFQs': ['quotes', 3],
    'Competitive quotes: 3 invited': ['quotes', 3],
    'Quotations (minimum of three)': ['quotes', 3],
    'No quotes required': ['single-quote', 0],
    'No fewer than 3 quotes': ['quotes', 3],
    'Quotations (10 days)': ['quotes', null],
    'Tender, minimum 5 bidders': ['advertise', 5],
  };
  for (const [text, expected] of Object.entries(methods)) {
    const quotes = quotesIn(text);
    deepEqual([readMethod(text, quotes, '')?.method, quotes], expected, text);
  }
});

/** The words of a method, what it asks for and how many. */
const DENIALS: readonly (readonly [text: string, method: string | undefined, quotes: number | null])[] = [
  ['Three quotes, not advertised', 'quotes', 3],
  ['Quotes from 4 contractors; does not need to be advertised', 'quotes', 4],
  ['Unadvertised, three quotes', 'quotes', 3],
  ['Dim angen hysbysebu; 3 dyfynbris', 'quotes', 3],
  ['Invite at least 5 tenderers without advert', 'quotes', 5],
  ['Sealed bids from 4 firms', 'quotes', 4],
  ['Verbal quotes x 3', 'quotes', 3],
  ['Single tender action', 'single-quote', 1],
  ['Quotes from no fewer than three', 'quotes', 3],
  ['1 quote if under £1k, otherwise 3', undefined, 1],
  ['2 quotes (£5k-£10k), 3 quotes (£10k-£25k)', undefined, 2],
];

test('what need not be advertised is not, and what hangs on more than the band is refused', () => {
  for (const [text, method, quotes] of DENIALS) {
    equal(quotesIn(text), quotes, text);
    equal(readMethod(text, quotes, '')?.method, method, text);
  }
});
