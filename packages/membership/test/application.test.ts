import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalApplication, ERROR_CODES, FIELD_NAMES, parseApplication } from '../src/index.ts';
import { VALID } from './valid.ts';

function codes(input: unknown): string[] {
  const result = parseApplication(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path ?? ''}:${code}`);
}
const withField = (name: string, value: unknown) => codes({ ...VALID, [name]: value });

test('a full application is read as it was typed', () => {
  assert.deepEqual(parseApplication(VALID), { ok: true, value: VALID, warnings: [] });
});

test('only name, email, organisation and its type are required', () => {
  assert.deepEqual(codes({}), [
    'name:required',
    'email:required',
    'organisation:required',
    'organisationType:required',
  ]);
  const { name, email, organisation, organisationType } = VALID;
  const result = parseApplication({ name, email, organisation, organisationType });
  assert.ok(result.ok);
  assert.deepEqual(result.value, {
    ...VALID,
    role: '',
    nation: '',
    interests: [],
    language: 'en',
    updates: false,
  });
});

test('a missing language is the one of the form', () => {
  const { language: _, ...rest } = VALID;
  const result = parseApplication(rest, { language: 'cy' });
  assert.equal(result.ok && result.value.language, 'cy');
});

test('stray spaces and invisible characters are ignored, everything else is kept', () => {
  const result = parseApplication({
    ...VALID,
    name: '\u200B  Siân\u00A0 Ó Brien-Łukasz 王 \uFEFF',
    email: ' a@b.gov.uk ',
  });
  assert.equal(result.ok && result.value.name, 'Siân Ó Brien-Łukasz 王');
  assert.equal(result.ok && result.value.email, 'a@b.gov.uk');
});

test('what a name or a flag is made of is no invisible character', () => {
  const flag = (letters: string) =>
    `\u{1F3F4}${[...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`;
  const kept = [
    `Cymru ${flag('gbwls')}`,
    `${flag('gbsct')}${flag('gbeng')}`,
    '\u182D\u1820\u182F\u180E\u1820',
  ];
  for (const name of kept) {
    const result = parseApplication({ ...VALID, name });
    assert.equal(result.ok && result.value.name, name);
  }
  for (const [name, left] of [
    ['An\u180En', 'Ann'],
    ['A\u{E0041}\u{E007F}nn', 'Ann'],
    ['\u{1F3F4}\u{E007F}x', '\u{1F3F4}x'],
  ] as const) {
    const result = parseApplication({ ...VALID, name });
    assert.equal(result.ok && result.value.name, left);
  }
});

for (const value of [7, true, null, {}, [], ['x'], Number.NaN]) {
  test(`${JSON.stringify(value)} is not a name`, () => {
    assert.deepEqual(withField('name', value), [value === null ? 'name:required' : 'name:wrong-type']);
  });
}

for (const text of ['Jane\r\nBcc: x@y.example', 'a\u0000b', '\u001b[31m', 'a\u2028b', 'half \ud800']) {
  test(`control characters are refused: ${JSON.stringify(text)}`, () => {
    for (const field of ['name', 'email', 'organisation', 'role'])
      assert.deepEqual(withField(field, text), [`${field}:control-characters`]);
  });
}

for (const text of [
  '=1+1',
  " =cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '-cmd|x!A',
  '＝1',
  '=HYPERLINK("x")',
]) {
  test(`a formula is refused: ${text}`, () => {
    for (const field of ['name', 'organisation', 'role'])
      assert.deepEqual(withField(field, text), [`${field}:formula`]);
  });
}

for (const text of [
  '@Home Ltd',
  '+Acumen',
  '-',
  'A=B Ltd',
  "O'Brien & Sons (Wales)",
  '3M',
  '<b>Bold</b> Ltd',
]) {
  test(`an odd name is still a name: ${text}`, () => assert.deepEqual(withField('organisation', text), []));
}

test('length is refused past the limit and not before it', () => {
  assert.deepEqual(withField('name', 'n'.repeat(200)), []);
  assert.deepEqual(withField('name', 'n'.repeat(201)), ['name:too-long']);
  assert.deepEqual(withField('name', 'n'.repeat(1_000_000)), ['name:too-long']);
  assert.deepEqual(withField('email', `${'e'.repeat(64)}@${`${'d'.repeat(60)}.`.repeat(3)}gov.uk`), []);
  assert.deepEqual(withField('email', `${'e'.repeat(64)}@${`${'d'.repeat(60)}.`.repeat(4)}gov.uk`), [
    'email:too-long',
  ]);
});

for (const email of [
  'a',
  '@b.uk',
  'a@',
  'a@b',
  'a@@b.uk',
  'a@b..uk',
  'a b@c.uk',
  'a@b.uk, c@d.uk',
  '<a@b.uk>',
  '.a@b.uk',
  'a@-b.uk',
  'a@127.0.0.1',
  '"a"@b.uk',
]) {
  test(`not an address: ${email}`, () =>
    assert.deepEqual(withField('email', email), ['email:invalid-email']));
}

for (const email of [
  'o’brien+ipec@sub.dyfed-powys.gov.wales',
  'siân@cyngor.cymru',
  'a@b.c1.uk',
  'A.B@X.GOV.UK',
  "o'neill@x.uk",
]) {
  test(`an address: ${email}`, () => assert.deepEqual(withField('email', email), []));
}

test('a slip in the domain is a warning, not a refusal', () => {
  const result = parseApplication({ ...VALID, email: 'a@homtail.com' });
  assert.deepEqual(result.ok && result.warnings.map(({ code, path }) => [code, path]), [
    ['email-looks-mistyped', 'email'],
  ]);
});

test('a choice is known by its id, its label in either language, and its synonyms', () => {
  for (const [field, typed, id] of [
    ['organisationType', 'Council', 'council'],
    ['organisationType', 'Cyngor', 'council'],
    ['organisationType', 'Supplier (up to 249 staff)', 'supplier-sme'],
    ['organisationType', 'local authority', 'council'],
    ['nation', 'Cymru', 'wales'],
    ['nation', 'GB-WLS', 'wales'],
    ['nation', 'Yorkshire and The Humber', 'yorkshire-and-the-humber'],
    ['language', 'Cymraeg', 'cy'],
  ] as const) {
    const result = parseApplication({ ...VALID, [field]: typed });
    assert.equal(result.ok && result.value[field], id, typed);
  }
});

test('a choice that is none of the list is refused', () => {
  assert.deepEqual(withField('organisationType', 'banana'), ['organisationType:unknown-option']);
  assert.deepEqual(withField('nation', 'France'), ['nation:unknown-option']);
  assert.deepEqual(withField('language', 'fr'), ['language:unknown-option']);
  assert.deepEqual(withField('organisationType', ['council']), ['organisationType:wrong-type']);
});

test('interests are a list of plain words without repeats', () => {
  const result = parseApplication({
    ...VALID,
    interests: ['Events', 'events', 'Digwyddiadau', 'Net zero', ''],
  });
  assert.deepEqual(result.ok && result.value.interests, ['events', 'net-zero']);
  const own = ['R&D 2.0', 'Health – social care', 'Net zero: heat', 'Budgets under £5m', '“Smart” places?'];
  for (const interest of own) assert.deepEqual(withField('interests', [interest]), [], interest);
  assert.deepEqual(withField('interests', 'events'), ['interests:wrong-type']);
  assert.deepEqual(withField('interests', ['events', 3]), ['interests[1]:wrong-type']);
  assert.deepEqual(withField('interests', ['=1+1']), ['interests[0]:formula']);
  assert.deepEqual(withField('interests', ['<script>']), ['interests[0]:unknown-option']);
  assert.deepEqual(withField('interests', Array(21).fill('events')), ['interests:too-many']);
});

test('consent is true or false and never guessed', () => {
  for (const value of ['on', 'true', 1, 0, {}, []])
    assert.deepEqual(withField('updates', value), ['updates:wrong-type']);
});

test('unknown fields are dropped, prototype keys are refused', () => {
  const result = parseApplication({ ...VALID, isAdmin: true, id: 1 });
  assert.deepEqual(result.ok && Object.keys(result.value).sort(), [...FIELD_NAMES].sort());
  for (const key of ['__proto__', 'constructor', 'prototype', '__proto__[x]', 'constructor.prototype.x']) {
    const input: unknown = JSON.parse(
      JSON.stringify(VALID).replace('{', `{${JSON.stringify(key)}:{"name":"x"},`),
    );
    assert.deepEqual(codes(input), [`${key}:forbidden-key`]);
  }
});

test('inherited fields are not answers', () => {
  assert.deepEqual(codes(Object.create(VALID)).length, 4);
});

for (const input of [null, undefined, 'text', 1, [], [VALID], true]) {
  test(`${JSON.stringify(input)} is not an application`, () =>
    assert.deepEqual(codes(input), [':not-an-object']));
}

test('whatever comes in, the parser answers, and what it accepts it accepts again unchanged', () => {
  const anything = fc.oneof(fc.anything(), fc.record(fields(), { requiredKeys: [] }));
  fc.assert(
    fc.property(anything, (input) => {
      const result = parseApplication(input);
      if (!result.ok) return result.issues.length > 0 && result.issues.every(({ code }) => KNOWN.has(code));
      assert.deepEqual(parseApplication(result.value), { ...result, warnings: result.warnings });
      return true;
    }),
  );
});

const KNOWN = new Set<string>([...ERROR_CODES, 'not-an-object', 'forbidden-key']);
function fields() {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a@b.uk', 'Council', '-', '\u200d'),
  );
  return {
    name: text,
    email: fc.oneof(fc.emailAddress(), text),
    organisation: text,
    organisationType: fc.constantFrom('council', 'Other', 'x'),
    role: text,
    nation: fc.constantFrom('wales', '', 'Lloegr'),
    interests: fc.array(text, { maxLength: 5 }),
    language: fc.constantFrom('en', 'cy'),
    updates: fc.boolean(),
  };
}

test('the order of the fields does not change what an application is', () => {
  const turned = Object.fromEntries(Object.entries(VALID).reverse());
  const a = parseApplication(VALID);
  const b = parseApplication(turned);
  assert.ok(a.ok && b.ok);
  assert.equal(canonicalApplication(a.value), canonicalApplication(b.value));
  assert.notEqual(
    canonicalApplication(a.value),
    canonicalApplication({ ...b.value, updates: !b.value.updates }),
  );
});
