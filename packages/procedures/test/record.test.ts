import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate, uk, type Facts } from '@ipec/procedures';
import {
  createRecord,
  hashOf,
  parseRecord,
  recordToHtml,
  recordToJson,
  replay,
  sha256,
} from '@ipec/procedures/record';
import { canonicalJson } from '../src/canonical.ts';
import { days, someFacts } from './arbitraries.ts';
import { UNFINISHED_PURCHASE } from './facts.ts';

const facts: Facts = {
  ...UNFINISHED_PURCHASE,
  urgency: 'unsure',
};
const make = (given: Facts, asOf: string) =>
  createRecord(given, evaluate(given, { asOf }), uk, {
    createdOn: '2026-11-22',
    title: 'Bins <script>alert(1)</script>',
    author: 'A & B',
    justifications: { subject: 'Because "they are" goods' },
    chosen: { route: 'open', justification: '<b>fits</b>' },
  });

test('sha256 is that of node:crypto', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test('the published hash is that of the rule set', () => {
  const { hash, ...rest } = uk;
  assert.equal(hash, hashOf(uk));
  assert.equal(hash, createHash('sha256').update(canonicalJson(rest)).digest('hex'));
  assert.notEqual(hashOf({ ...uk, version: '1.0.1' }), hash);
});

test('a record survives its JSON and replays faithfully', () => {
  fc.assert(
    fc.property(someFacts, days, (given, asOf) => {
      const record = make(given, asOf);
      const back = parseRecord(recordToJson(record));
      assert.ok(back.ok);
      assert.deepEqual(back.value, record);
      const again = replay(back.value, [uk], uk, asOf);
      assert.deepEqual([again.status, again.faithful, again.lawMoved], ['replayed', true, false]);
    }),
    { numRuns: 100 },
  );
});

test('replay says when the law moved on and what it changes', () => {
  const then = make(facts, '2025-06-01');
  assert.equal(then.threshold.above, false);
  const again = replay(then, [uk], uk, '2026-11-22');
  assert.deepEqual([again.lawMoved, again.now.threshold.above], [true, true]);
  assert.ok(again.difference.routes.some(({ id, to }) => id === 'bt_quotes' && to === 'ruled-out'));
  const older = { ...then, ruleset: { ...then.ruleset, version: '0.9.0', hash: 'x' } };
  assert.deepEqual(
    [replay(older, [uk], uk, '2025-06-01').status, replay(older, [uk], uk, '2025-06-01').lawMoved],
    ['missing', true],
  );
  const altered = { ...then, regime: 'exempt' };
  assert.equal(replay(altered, [uk], uk, '2025-06-01').faithful, false);
});

test('the page is safe, complete and holds no script', () => {
  const html = recordToHtml(make(facts, '2026-11-22'), uk.text);
  assert.ok(!/<script|<b>/.test(html));
  assert.ok(
    html.includes('Bins &lt;script&gt;') &&
      html.includes('A &amp; B') &&
      html.includes('&quot;they are&quot;'),
  );
  assert.ok(html.includes('£210,000') && html.includes(uk.hash) && html.includes('section/3'));
  assert.ok(html.includes('Not known'));
  for (const { id } of uk.routes)
    assert.ok(
      html.includes(uk.text.routes[id]?.long.replace(/&/g, '&amp;').replace(/'/g, '&#39;') ?? '?'),
      id,
    );
  const hostile = { ...make(facts, '2026-11-22') };
  const [first, ...others] = hostile.routes;
  assert.ok(first?.reasons[0]);
  const reasons = [
    { ...first.reasons[0], citation: { ref: 'x', url: 'javascript:alert(1)', status: 'partly' as const } },
  ];
  assert.ok(
    !recordToHtml({ ...hostile, routes: [{ ...first, reasons }, ...others] }, uk.text).includes(
      'javascript:',
    ),
  );
});

test('what is no record is refused, by field', () => {
  assert.equal(parseRecord('{').ok, false);
  assert.equal(parseRecord(null).ok, false);
  const bad = parseRecord({ ...make(facts, '2026-11-22'), asOf: 'soon', answers: [{}] });
  assert.deepEqual(bad.ok ? [] : bad.issues.map(({ path }) => path), ['asOf', 'answers']);
  fc.assert(fc.property(fc.anything(), (input) => void parseRecord(input)));
});

test('seven kinds of alteration are each named', () => {
  const plan = { start: '2026-11-26', options: { assessmentDays: 15 } };
  const given = { ...facts, urgency: 'none' };
  const evaluation = evaluate(given, { asOf: '2026-11-22' });
  const record = createRecord(given, evaluation, uk, { createdOn: '2026-11-26', plan });
  const [first, ...routes] = record.routes;
  const [answer, ...answers] = record.answers;
  assert.ok(first?.reasons[0] && answer);
  const alter: Readonly<Record<string, typeof record>> = {
    'routes[open].verdict': { ...record, routes: [{ ...first, verdict: 'ruled-out' }, ...routes] },
    'threshold.estimated': { ...record, threshold: { ...record.threshold, estimated: 100 } },
    'routes[open].reasons[0].text': {
      ...record,
      routes: [
        { ...first, reasons: [{ ...first.reasons[0], text: 'Because.' }, ...first.reasons.slice(1)] },
        ...routes,
      ],
    },
    'answers[nation].label': { ...record, answers: [{ ...answer, label: 'Elsewhere' }, ...answers] },
    'notices[UK6].duty': {
      ...record,
      notices: record.notices.map((line) => (line.code === 'UK6' ? { ...line, duty: 'not-due' } : line)),
    },
    'timetable.earliestAward': {
      ...record,
      timetable: record.timetable && { ...record.timetable, earliestAward: '2026-11-27' },
    },
    'confidence.level': { ...record, confidence: { ...record.confidence, level: 'high' } },
  };
  for (const [path, altered] of Object.entries(alter)) {
    const again = replay(altered, [uk], uk, '2026-11-26');
    assert.equal(again.faithful, false, path);
    assert.equal(again.file, 'changed', path);
    assert.ok(
      again.differences.some((one) => one.path === path),
      `${path}: ${JSON.stringify(again.differences)}`,
    );
  }
  assert.deepEqual(replay(record, [uk], uk, '2026-11-26').differences, []);
  assert.equal(replay({ ...record, title: 'Other' }, [uk], uk, '2026-11-26').file, 'changed');
});

/** Every leaf and list of a record: the same record with that one changed. */
function* alterations(
  value: unknown,
  path: string,
  put: (value: unknown) => unknown,
): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield [`${path} shorter`, put(value.slice(1))];
    for (const [at, item] of value.entries())
      yield* alterations(item, `${path}[${at}]`, (one) => put(value.with(at, one)));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      yield* alterations(item, `${path}.${name}`, (one) => put({ ...value, [name]: one }));
  } else if (typeof value === 'number') yield [path, put(value + 1)];
  else if (typeof value === 'boolean') yield [path, put(!value)];
  else yield [path, put(/^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2026-12-24' : `${value}x`)];
}

test('whatever is altered in a file is noticed: any field, any list, and a digest that was taken away', () => {
  const plan = { start: '2026-11-26', options: { assessmentDays: 15 } };
  const given = { ...facts, urgency: 'none' };
  const record = createRecord(given, evaluate(given, { asOf: '2026-11-22' }), uk, {
    createdOn: '2026-11-26',
    plan,
    chosen: { route: 'open', justification: 'It suits us.' },
  });
  const plain: unknown = JSON.parse(JSON.stringify(record));
  const all = [...alterations(plain, '', (one) => one)];
  assert.ok(all.length > 1000);
  const isNoticed = (altered: unknown): boolean => {
    const parsed = parseRecord(altered);
    if (!parsed.ok) return true;
    const { faithful, status } = replay(parsed.value, [uk], uk, '2026-11-26');
    return faithful === false || status === 'missing';
  };
  // Each tenth, from another place for each field: the whole would take a minute.
  for (const [path, altered] of all.filter((_, at) => at % 10 === 0 || at < 40))
    assert.ok(isNoticed(altered), path);
  const { digest, ...without } = plain as Record<string, unknown>;
  assert.equal(typeof digest, 'string');
  assert.ok(!parseRecord(without).ok && !parseRecord({ ...without, formatVersion: 1 }).ok);
});

test('a value altered in the answers shows in everything that follows from it', () => {
  const record = createRecord(facts, evaluate(facts, { asOf: '2026-11-22' }), uk, {
    createdOn: '2026-11-26',
  });
  const answers = record.answers.map((one) =>
    one.key === 'estimatedValue' ? { ...one, answer: 90_000 } : one,
  );
  const paths = replay({ ...record, answers }, [uk], uk, '2026-11-26').differences.map(({ path }) => path);
  assert.ok(
    paths.includes('regime') &&
      paths.includes('threshold.estimated') &&
      paths.includes('answers[estimatedValue].label'),
  );
});

test('a record of the first format still opens, and a chosen route that has since closed is kept', () => {
  const record = createRecord(facts, evaluate(facts, { asOf: '2025-06-01' }), uk, {
    createdOn: '2025-06-01',
    chosen: { route: 'bt_quotes', justification: 'Small.' },
  });
  const { authority, reference, decidedOn, approver, because, preferences, confidence, ...rest } = record;
  const { warnings, notices, duties, timetable, own, ownRules, seals, digest, ...old } = rest;
  const back = parseRecord({ ...old, formatVersion: 1 });
  assert.ok(back.ok);
  const again = replay(back.value, [uk], uk, '2026-11-26');
  assert.deepEqual([again.file, again.faithful, again.effect], ['none', true, 'first']);
  assert.deepEqual([again.chosen?.route, again.chosen?.now], ['bt_quotes', 'ruled-out']);
  const unused = [
    authority,
    reference,
    decidedOn,
    approver,
    because,
    preferences,
    confidence,
    warnings,
    notices,
    duties,
  ];
  assert.equal([...unused, timetable, own, ownRules, seals, digest].length, 15);
});

test('the record says which law asks for it, in this case, and holds values as far as they are known', () => {
  const html = (given: Facts): string =>
    recordToHtml(createRecord(given, evaluate(given), uk, { createdOn: '2026-11-26' }), uk.text);
  assert.match(html(facts), /section\/98/);
  const health = {
    nation: 'england',
    buyer: 'nhs-trust',
    arrangement: 'purchase',
    subject: 'services',
    healthcare: 'yes',
    healthcareProvider: 'existing-unchanged',
  };
  assert.match(html(health), /PSR2023 reg\.24/);
  assert.doesNotMatch(html(health), /section 98/);
  const partly = { ...facts, optionsValue: 'unsure' };
  assert.match(html(partly), /£210,000 or more/);
  const why = html(facts).indexOf('Why this route');
  assert.ok(why > 0 && why < html(facts).indexOf('>Answers<'));
});
