import { expect, fixture } from '@open-wc/testing';
import type { OwnRulesTable } from '@ipec/procedures';
import { readOwnRulesTable, readOwnRulesTables } from '../../src/host/own-rules-table.ts';

async function read(table: string): Promise<OwnRulesTable> {
  const box = await fixture<HTMLElement>(`<div>${table}</div>`);
  return readOwnRulesTable(box.querySelector('table') as HTMLTableElement);
}

describe('the table of own rules', () => {
  it('is read cell by cell, with its caption, headings and links', async () => {
    const table =
      await read(`<table data-own-rules><caption>Eastmere Contract Procedure Rules (before VAT)</caption>
      <thead><tr><th>Value</th><th data-field="method">What to do</th><th>Form</th></tr></thead>
      <tbody><tr><td>Up to £5,000</td><td>One quote</td><td><a href="https://example.org/q1">Form
        Q1</a></td></tr></tbody></table>`);
    expect(table).to.deep.equal({
      caption: 'Eastmere Contract Procedure Rules (before VAT)',
      columns: [{ text: 'Value' }, { text: 'What to do', field: 'method' }, { text: 'Form' }],
      rows: [
        [
          { text: 'Up to £5,000' },
          { text: 'One quote' },
          { text: 'Form Q1', href: 'https://example.org/q1' },
        ],
      ],
    });
  });

  it('a cell over two rows or columns stands in each of them', async () => {
    const table = await read(`<table data-own-rules>
      <tr><th>Value</th><th>Method</th><th>Rule</th></tr>
      <tr><td>Up to £5,000</td><td>One quote</td><td rowspan="2">12</td></tr>
      <tr><td>To £25,000</td><td>Three quotes</td></tr>
      <tr><td colspan="2">Above: a tender</td><td>13</td></tr></table>`);
    expect(table.rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Up to £5,000', 'One quote', '12'],
      ['To £25,000', 'Three quotes', '12'],
      ['Above: a tender', 'Above: a tender', '13'],
    ]);
  });

  it('joins the headings of several rows, so that "Works" over "Value" is a band for works', async () => {
    const table = await read(`<table data-own-rules><thead>
      <tr><th rowspan="2">Rule</th><th colspan="1">Goods and services</th><th>Works</th><th rowspan="2">Method</th></tr>
      <tr><th>Value</th><th>Value</th></tr></thead>
      <tbody><tr><td>1</td><td>Up to £5k</td><td>Up to £50k</td><td>One quote</td></tr></tbody></table>`);
    expect(table.columns.map(({ text }) => text)).to.deep.equal([
      'Rule',
      'Goods and services Value',
      'Works Value',
      'Method',
    ]);
  });

  it('keeps lines apart, and leaves out the marks of footnotes', async () => {
    const table = await read(`<table data-own-rules><tr><th>Value</th><th>Method</th></tr>
      <tr><td>Up to<br>£5000<sup>1</sup></td><td><p>Three</p><p>quotes</p></td></tr></table>`);
    expect(table.rows).to.deep.equal([[{ text: 'Up to £5000' }, { text: 'Three quotes' }]]);
  });

  it('takes every first row of headings, where the table has no head', async () => {
    const table = await read(`<table data-own-rules>
      <tr><th rowspan="2">Value</th><th colspan="2">Procedure</th></tr>
      <tr><th>Works</th><th>Goods and services</th></tr>
      <tr><th>Up to £50k</th><td>One quote</td><td>Three quotes</td></tr></table>`);
    expect(table.columns.map(({ text }) => text)).to.deep.equal([
      'Value',
      'Procedure Works',
      'Procedure Goods and services',
    ]);
    expect(table.rows.length).to.equal(1);
  });

  it('does not read what is struck out or hidden', async () => {
    const table = await read(`<table data-own-rules><tr><th>Value</th><th>Method</th></tr>
      <tr><td>Up to <del>£4,000</del><ins>£5,000</ins></td><td><s>One</s> Three quotes<span hidden>draft</span></td></tr></table>`);
    expect(table.rows).to.deep.equal([[{ text: 'Up to £5,000' }, { text: 'Three quotes' }]]);
  });

  it('several tables with the same columns are one, the caption of each a heading over its rows', async () => {
    const head = '<thead><tr><th>Value</th><th>Method</th></tr></thead>';
    const box = await fixture<HTMLElement>(`<div>
      <table><caption>Goods and services</caption>${head}<tr><td>Up to £5k</td><td>One quote</td></tr></table>
      <table><caption>Works</caption>${head}<tr><td>Up to £50k</td><td>One quote</td></tr></table>
      <table>${head.replace('Value', 'Colour')}</table></div>`);
    const tables = [...box.querySelectorAll('table')];
    const texts = readOwnRulesTables(tables.slice(0, 2))?.rows.map((row) => row.map(({ text }) => text));
    expect(texts).to.deep.equal([
      ['Goods and services', 'Goods and services'],
      ['Up to £5k', 'One quote'],
      ['Works', 'Works'],
      ['Up to £50k', 'One quote'],
    ]);
    expect(readOwnRulesTables(tables)).to.equal(null);
  });

  it('takes only web addresses, and skips empty rows', async () => {
    const table = await read(`<table data-own-rules aria-label="Our rules"><tr><th>Value</th></tr>
      <tr><td> </td></tr><tr><td><a href="javascript:alert(1)">£5k</a></td></tr></table>`);
    expect(table).to.deep.equal({
      caption: 'Our rules',
      columns: [{ text: 'Value' }],
      rows: [[{ text: '£5k' }]],
    });
  });
});
