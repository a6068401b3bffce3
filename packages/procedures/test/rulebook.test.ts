import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { evaluate, uk, type Ruleset } from '@ipec/procedures';
import { rulebookFromCsv, rulebookRows, rulebookToCsv, searchRows } from '@ipec/procedures/rulebook';
import { hashOf, parseRuleset } from '@ipec/procedures/ruleset';
import { parseExpr } from '../src/logic/parse.ts';

const read = (csv: string): Ruleset => {
  const result = rulebookFromCsv(csv, uk);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.issues));
  return result.value;
};

test('the rulebook goes to a spreadsheet and back without loss', () => {
  assert.deepEqual(read(rulebookToCsv(uk)), uk);
  assert.deepEqual(read(`\uFEFF${rulebookToCsv(uk)}\r\n\r\n`), uk);
});

test('a change in the spreadsheet changes the rules, and the hash', () => {
  const csv = rulebookToCsv(uk).replace('207720,2026-01-01/', '250000,2026-01-01/');
  const changed = read(csv);
  assert.notEqual(changed.hash, uk.hash);
  const facts = {
    nation: 'england',
    buyer: 'council',
    arrangement: 'purchase',
    subject: 'goods',
    estimatedValue: 220_000,
    vat: 'none',
    optionsValue: 0,
    linkedValue: 0,
    bidderInput: 'written-bids',
    maturity: 'established',
    specialSector: 'none',
    separablePart: 'none',
  };
  assert.deepEqual(
    [evaluate(facts).threshold.above, evaluate(facts, { ruleset: changed }).threshold.above],
    [true, false],
  );
});

test('a spreadsheet that cannot be read says where', () => {
  const paths = (csv: string): unknown => {
    const result = rulebookFromCsv(csv, uk);
    return result.ok ? [] : result.issues.map(({ path }) => path);
  };
  assert.deepEqual(
    paths('a,b\r\n1,2'),
    Array.from({ length: 9 }, () => 'header'),
  );
  const lines = rulebookToCsv(uk).split('\r\n');
  assert.deepEqual(paths([lines[0], 'law,x,y,z,,,,,'].join('\r\n')), ['row 2']);
  assert.deepEqual(paths([lines[0], 'rule,,open,,,sure,,,'].join('\r\n')), ['row 2', 'row 2', 'row 2']);
  assert.deepEqual(paths([lines[0], 'limit,x,much,2026,,verified,,,'].join('\r\n')), ['row 2', 'row 2']);
});

test('the table can be searched by section, route and word', () => {
  const rows = rulebookRows(uk);
  assert.ok(searchRows(rows, 's.45(8)').every(({ id }) => id === 'framework-concession'));
  assert.ok(searchRows(rows, 'urgency sch.5').some(({ id }) => id === 'urgency'));
  assert.equal(searchRows(rows, 'no such words').length, 0);
  assert.equal(searchRows(rows, ' ').length, rows.length);
});

test('the UK rule set meets its published schema and parses', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../data/ruleset.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const data = JSON.parse(JSON.stringify(uk)) as Ruleset;
  assert.ok(validate(data), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...data, rules: [{ id: 'x' }] }));
  const parsed = parseRuleset(data);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value, data);
});

test('another rule set is refused by name of what is wrong', () => {
  const data = JSON.parse(JSON.stringify(uk)) as Ruleset;
  const codes = (input: unknown): unknown => {
    const result = parseRuleset(input);
    return result.ok ? 'ok' : [...new Set(result.issues.map(({ code, path }) => `${code} ${path}`))];
  };
  assert.deepEqual(codes({ ...data, version: 2 }), ['bad-ruleset version']);
  assert.deepEqual(codes({ ...data, version: '2' }), ['wrong-hash hash']);
  assert.equal(codes({ ...data, version: '2', hash: undefined }), 'ok');
  assert.deepEqual(codes({ ...data, definitions: { ...data.definitions, works: 'subject = boats' } }), [
    'unknown-name definition works',
  ]);
  assert.deepEqual(codes({ ...data, definitions: { ...data.definitions, works: 'subject =' } }), [
    'syntax definition works',
  ]);
  assert.deepEqual(
    codes({ ...data, limits: [{}] }),
    ['key', 'amount', 'from', 'cite', 'status'].map((name) => `bad-ruleset limits[0].${name}`),
  );
  for (const bad of [null, 3, 'x', []]) assert.notEqual(codes(bad), 'ok');
  assert.equal(hashOf(uk), uk.hash);
});

test('a condition that cannot be read says what was expected and where', () => {
  assert.throws(() => parseExpr('nation = '), /expected an answer, found "the end" at word 3/);
  assert.throws(() => parseExpr('(nation = wales'), /expected "\)"/);
  assert.throws(() => parseExpr('a b'), /expected the end, found "b"/);
  assert.throws(() => parseExpr('share > many'), /expected a number/);
  assert.deepEqual(parseExpr('a or b and not c'), {
    op: 'any',
    of: [
      { op: 'definition', name: 'a' },
      {
        op: 'all',
        of: [
          { op: 'definition', name: 'b' },
          { op: 'not', of: { op: 'definition', name: 'c' } },
        ],
      },
    ],
  });
});
