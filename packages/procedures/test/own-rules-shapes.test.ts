import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseOwnRules, type OwnBand } from '@ipec/procedures/own-rules';

/** "[0 5000] single-quote": a square bracket belongs to the band, a round one does not. */
function shown({ from, fromIncluded, to, toIncluded, method, alternatives, subject }: OwnBand): string {
  const ends = `${fromIncluded ? '[' : '('}${from >= Number.MAX_SAFE_INTEGER ? 'law' : from} ${to}${toIncluded ? ']' : ')'}`;
  return [ends, [method, ...alternatives].join('/'), ...(subject === 'any' ? [] : [subject])].join(' ');
}

interface Shape {
  readonly caption?: string;
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly expect: readonly string[];
  readonly vat?: 'excluded' | 'included' | 'unknown';
  readonly issues?: readonly string[];
  readonly name?: string;
}

function check(title: string, shape: Shape): void {
  const { caption = 'Rules (excluding VAT)', columns = ['Value', 'Procedure'], rows } = shape;
  const { expect, vat = 'excluded', issues = [], name } = shape;
  test(title, () => {
    const parsed = parseOwnRules({
      caption,
      columns: columns.map((text) => ({ text })),
      rows: rows.map((row) => row.map((text) => ({ text }))),
    });
    assert.deepEqual(parsed.rules?.bands.map(shown) ?? [], expect);
    if (parsed.rules) assert.equal(parsed.rules.vat, vat);
    assert.deepEqual([...new Set(parsed.issues.map(({ code }) => code))].sort(), [...issues].sort());
    if (name !== undefined) assert.equal(parsed.rules?.name, name);
  });
}

const QUOTE = 'One quote';
const QUOTES = 'Three written quotations';
const TENDER = 'Open tender';

describe('where a band ends', () => {
  check('up to and including, over', {
    rows: [
      ['up to and including £5,000', QUOTE],
      ['over £5,000 and up to and including £25,000', QUOTES],
      ['over £25,000', TENDER],
    ],
    expect: ['[0 5000] single-quote', '(5000 25000] quotes', '(25000 null) advertise'],
  });
  check('less than, or more but less than, or more', {
    rows: [
      ['Less than £10,000', QUOTE],
      ['£10,000 or more but less than £50,000', QUOTES],
      ['£50,000 or more', TENDER],
    ],
    expect: ['[0 10000) single-quote', '[10000 50000) quotes', '[50000 null) advertise'],
  });
  check('not exceeding, exceeding', {
    rows: [
      ['Not exceeding £5,000', QUOTE],
      ['Exceeding £5,000 but not exceeding £25,000', QUOTES],
      ['Exceeding £25,000', TENDER],
    ],
    expect: ['[0 5000] single-quote', '(5000 25000] quotes', '(25000 null) advertise'],
  });
  check('up to but not including, and above', {
    rows: [
      ['£0 - £9,999.99', QUOTE],
      ['£10,000.00 up to but not including £100,000', QUOTES],
      ['£100,000 and above', TENDER],
    ],
    expect: ['[0 9999.99] single-quote', '[10000 100000) quotes', '[100000 null) advertise'],
  });
  check('signs of comparison', {
    rows: [
      ['≤£5k', QUOTE],
      ['>£5k ≤£50k', QUOTES],
      ['> £50k', TENDER],
    ],
    expect: ['[0 5000] single-quote', '(5000 50000] quotes', '(50000 null) advertise'],
  });
  check('no less than and no more than', {
    rows: [
      ['No more than £5,000', QUOTE],
      ['Not less than £5,000.01 and no more than £25,000', QUOTES],
      ['At or above £25,000.01', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[5000.01 25000] quotes', '[25000.01 null) advertise'],
  });
  check('minimum, maximum, nil and greater', {
    rows: [
      ['Nil to £5,000', QUOTE],
      ['£25,000 maximum', QUOTES],
      ['£25,000.01 and greater', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[0 25000] quotes', '[25000.01 null) advertise'],
    issues: ['overlap'],
  });
  check('the limit of the law by name', {
    rows: [
      ['Under £100,000', QUOTES],
      ['£100,000 – GPA threshold', TENDER],
      ['GPA threshold and above', 'Procurement Act procedure'],
    ],
    expect: ['[0 100000) quotes', '[100000 threshold) advertise', '[law null) law'],
  });
  check('every value', { rows: [['All contract values', QUOTES]], expect: ['[0 null) quotes'] });
});

describe('how money is written', () => {
  check('thousands by a space, k, m and GBP', {
    rows: [
      ['£0 to £5 000', QUOTE],
      ['GBP 5,001 to 25k', QUOTES],
      ['£25 001 – £0.2m', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[5001 25000] quotes', '[25001 200000] advertise'],
    issues: ['gap', 'vat-trap'],
  });
  check('a unit that counts for both ends', {
    rows: [
      ['£0-5k', QUOTE],
      ['£5-25k', QUOTES],
      ['£25k+', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[5000 25000] quotes', '[25000 null) advertise'],
    issues: ['shared-edge'],
  });
  check('£50.000 may be fifty pounds or fifty thousand: it is refused', {
    rows: [
      ['Up to £50.000', QUOTES],
      ['Over £50,000', TENDER],
    ],
    expect: ['(50000 null) advertise'],
    issues: ['band-not-read', 'gap'],
  });
  check('ends the wrong way round, and two bands in one cell, are refused', {
    rows: [
      ['£25,000 to £5,000', QUOTES],
      ['£5,000 to £25,000 (works: £10,000 to £50,000)', QUOTES],
    ],
    expect: [],
    issues: ['band-not-read'],
  });
  check('a number of the band or a year is no amount', {
    rows: [
      ['Band 1: up to £5,000', QUOTE],
      ['Band 2: £5,001 to £25,000 (2026/27)', QUOTES],
      ['Band 3: over £25,000', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[5001 25000] quotes', '(25000 null) advertise'],
  });
  check('marks of footnotes are no digits', {
    rows: [
      ['Up to £5000¹', QUOTE],
      ['Over £5000² and up to £25,000*', QUOTES],
      ['Over £25,000', TENDER],
    ],
    expect: ['[0 5000] single-quote', '(5000 25000] quotes', '(25000 null) advertise'],
  });
  check('amounts for a year are told to the author', {
    rows: [
      ['Up to £10,000 per annum', QUOTES],
      ['Over £10,000 a year', TENDER],
    ],
    expect: ['[0 10000] quotes', '(10000 null) advertise'],
    issues: ['per-year'],
  });
});

describe('VAT', () => {
  for (const [caption, vat] of [
    ['CPR ex VAT', 'excluded'],
    ['CPR, values exc. VAT', 'excluded'],
    ['CPR (net of VAT)', 'excluded'],
    ['CPR, all amounts exclusive of VAT', 'excluded'],
    ['CPR – VAT is not included', 'excluded'],
    ['CPR (inc. VAT)', 'included'],
    ['CPR, VAT inclusive', 'included'],
    ['CPR including VAT', 'included'],
    ['Rheolau (heb gynnwys TAW)', 'excluded'],
    ['Rheolau, heb TAW', 'excluded'],
    ['Rheolau (gan gynnwys TAW)', 'included'],
  ] as const) {
    check(caption, {
      caption,
      rows: [
        ['Up to £5,000', QUOTE],
        ['Over £5,000', TENDER],
      ],
      expect: ['[0 5000] single-quote', '(5000 null) advertise'],
      vat,
      ...(/– VAT|VAT inclusive/.test(caption) ? {} : { name: caption.startsWith('CPR') ? 'CPR' : 'Rheolau' }),
    });
  }
  check('an amount said a second way, with VAT', {
    rows: [
      ['Up to £10,000 (£12,000 inc VAT)', QUOTE],
      ['£10,000.01 to £100,000 (£120,000 including VAT)', QUOTES],
      ['Over £100,000 (£120,000 incl. VAT)', TENDER],
    ],
    expect: ['[0 10000] single-quote', '[10000.01 100000] quotes', '(100000 null) advertise'],
  });
  check('a row that says otherwise than the table', {
    rows: [
      ['Up to £10,000', QUOTE],
      ['£10,001 to £207,720 inc VAT', TENDER],
      ['Above threshold', 'As per Procurement Act 2023'],
    ],
    expect: ['[0 10000] single-quote', '[10001 207720] advertise', '[law null) law'],
    issues: ['gap', 'vat-mixed', 'vat-trap'],
  });
  check('a note in a row of its own', {
    caption: 'CPR',
    rows: [
      ['Up to £10,000', QUOTE],
      ['Over £10,000', TENDER],
      ['All values exclude VAT', 'All values exclude VAT'],
    ],
    expect: ['[0 10000] single-quote', '(10000 null) advertise'],
  });
});

describe('columns', () => {
  check('the ends in columns of their own', {
    columns: ['From', 'To', 'Procedure'],
    rows: [
      ['£0', '£5,000', QUOTE],
      ['£5,001', '£25,000', QUOTES],
      ['£25,001', 'No limit', TENDER],
    ],
    expect: ['[0 5000] single-quote', '[5001 25000] quotes', '[25001 null) advertise'],
  });
  check('lower and upper limit beside the name of the band', {
    columns: ['Band', 'Lower limit', 'Upper limit', 'Method'],
    rows: [
      ['A', '0', '4,999', QUOTE],
      ['B', '5,000', '49,999', QUOTES],
      ['C', '50,000', '', TENDER],
    ],
    expect: ['[0 4999] single-quote', '[5000 49999] quotes', '[50000 null) advertise'],
  });
  check('a column of bands for each kind of purchase', {
    columns: ['Goods and services', 'Works', 'Procedure'],
    rows: [
      ['£0-£25,000', '£0-£50,000', QUOTE],
      ['£25,001-£100,000', '£50,001-£250,000', QUOTES],
      ['£100,001 +', '£250,001 +', TENDER],
    ],
    expect: [
      '[0 25000] single-quote goods-services',
      '[0 50000] single-quote works',
      '[25001 100000] quotes goods-services',
      '[50001 250000] quotes works',
      '[100001 null) advertise goods-services',
      '[250001 null) advertise works',
    ],
  });
  check('a row across the table names the kind of purchase of the rows under it', {
    rows: [
      ['Goods and services', 'Goods and services'],
      ['Up to £25,000', QUOTES],
      ['Over £25,000', TENDER],
      ['Works', 'Works'],
      ['Up to £100,000', QUOTES],
      ['Over £100,000', TENDER],
    ],
    expect: [
      '[0 25000] quotes goods-services',
      '(25000 null) advertise goods-services',
      '[0 100000] quotes works',
      '(100000 null) advertise works',
    ],
  });
  check('a heading that says nothing: the cells say how to buy', {
    columns: ['Total contract value', 'Officers'],
    rows: [
      ['Up to £5,000', QUOTE],
      ['Over £5,000', TENDER],
    ],
    expect: ['[0 5000] single-quote', '(5000 null) advertise'],
  });
  check('only the number of quotes', {
    columns: ['Contract value', 'Number of quotes or tenders required'],
    rows: [
      ['Up to £2,500', 'None'],
      ['£2,500.01 to £25,000', 'Three'],
      ['Above £25,000', TENDER],
    ],
    expect: ['[0 2500] single-quote', '[2500.01 25000] quotes', '(25000 null) advertise'],
  });
  check('Welsh headings and words', {
    caption: 'Rheolau Gweithdrefnau Contractau (heb gynnwys TAW)',
    columns: ['Gwerth', 'Gweithdrefn', 'Nifer y dyfynbrisiau', 'Pwy sy’n cymeradwyo', 'Rheol'],
    rows: [
      ['Hyd at £10,000', 'Un dyfynbris', '1', 'Pennaeth gwasanaeth', '7'],
      ['£10,001 i £75,000', 'Tri dyfynbris', '3', 'Cyfarwyddwr', '8'],
      ['Dros £75,000', 'Tendr agored drwy GwerthwchiGymru', '', 'Cabinet', '9'],
    ],
    expect: ['[0 10000] single-quote', '[10001 75000] quotes', '(75000 null) advertise'],
    name: 'Rheolau Gweithdrefnau Contractau',
  });
  check('Welsh words of comparison', {
    columns: ['Gwerth y contract', 'Dull'],
    rows: [
      ['Llai na £5,000', 'Un pris'],
      ['Rhwng £5,000 a £25,000', 'O leiaf tri dyfynbris ysgrifenedig'],
      ['Mwy na £25,000', 'Gwahoddiad i dendro'],
    ],
    expect: ['[0 5000) single-quote', '[5000 25000] quotes', '(25000 null) advertise'],
  });
});

describe('one way, two ways, both', () => {
  for (const [text, advert, expected] of [
    ['Three quotes or an advert', '', 'quotes/advertise'],
    ['Three quotes and an advert on Find a Tender', '', 'advertise'],
    ['Three written quotations', 'Yes', 'advertise'],
    ['Three written quotations', 'No', 'quotes'],
    ['Direct award', '', 'single-quote'],
    ['Request for Quotation, minimum four suppliers', '', 'quotes'],
  ] as const) {
    check(`${text}${advert && `, advert: ${advert}`}`, {
      columns: ['Value', 'Procedure', 'Advertise?'],
      rows: [['All values', text, advert]],
      expect: [`[0 null) ${expected}`],
    });
  }
});
