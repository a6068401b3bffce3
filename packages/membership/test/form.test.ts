import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applicationFromEntries,
  ERROR_CODES,
  errorWords,
  FIELD_NAMES,
  formModel,
  INTERESTS,
  LANGUAGES,
  NATIONS,
  optionLabel,
  ORGANISATION_TYPES,
  parseApplication,
  parseDetails,
  preferredLanguage,
  suspicion,
} from '../src/index.ts';
import { VALID } from './valid.ts';

test('a form post is the same application as its JSON', () => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(VALID))
    for (const item of [value].flat()) form.append(name, item === true ? 'on' : String(item));
  const result = parseApplication(applicationFromEntries(form));
  assert.deepEqual(result.ok && result.value, VALID);
});

test('an unticked box, brackets, and a hidden "0" before the box', () => {
  const read = (query: string) => applicationFromEntries(new URLSearchParams(query));
  assert.deepEqual(
    { ...read('interests[]=events&interests[]=podcast') },
    { interests: ['events', 'podcast'] },
  );
  assert.deepEqual({ ...read('interests=events') }, { interests: ['events'] });
  assert.deepEqual({ ...read('updates=0&updates=1') }, { updates: true });
  assert.deepEqual({ ...read('updates=maybe') }, { updates: 'maybe' });
});

test('a field given twice is refused, not chosen from', () => {
  const result = parseApplication(
    applicationFromEntries([...Object.entries({ ...VALID, interests: 'events' }), ['email', 'other@b.uk']]),
  );
  assert.deepEqual(!result.ok && result.issues.map(({ path, code }) => [path, code]), [
    ['email', 'wrong-type'],
  ]);
});

test('a form field called __proto__ is refused by name and changes no prototype', () => {
  const result = parseApplication(applicationFromEntries(new URLSearchParams('__proto__=x&name=y')));
  assert.deepEqual(!result.ok && result.issues.map(({ code }) => code), ['forbidden-key']);
  assert.equal(Object.hasOwn(Object.prototype, 'name'), false);
});

for (const language of LANGUAGES) {
  test(`every field has a label and words for every code in ${language}`, () => {
    const model = formModel(language, ['Cyngor Enghraifft']);
    assert.deepEqual(
      model.fields.map(({ name }) => name),
      [...FIELD_NAMES],
    );
    for (const field of model.fields) {
      assert.ok(field.label.length > 3, field.name);
      for (const code of ERROR_CODES) {
        const words = errorWords(field.name, code, language);
        assert.ok(
          words !== null && words.length > 8 && !/[{}]/.test(words),
          `${field.name} ${code} ${words}`,
        );
      }
    }
  });
}

test('the two languages differ wherever they should', () => {
  const [en, cy] = LANGUAGES.map((language) => formModel(language, ['X']));
  assert.ok(en && cy);
  for (const [at, field] of en.fields.entries()) assert.notEqual(field.label, cy.fields[at]?.label);
  for (const option of [...ORGANISATION_TYPES, ...NATIONS, ...INTERESTS])
    assert.notEqual(optionLabel(option.id, 'en'), optionLabel(option.id, 'cy'), option.id);
  assert.equal(cy.review, 'awaiting-review');
});

test('optional is said on optional labels, required ones carry no mark', () => {
  const labels = new Map(formModel('en', ['X']).fields.map(({ name, label }) => [name, label]));
  assert.equal(labels.get('role'), 'Role or job title (optional)');
  assert.equal(labels.get('name'), 'Full name');
});

test('interests are offered by the alphabet of their language', () => {
  const shown = formModel('en', ['X']).fields.find(({ name }) => name === 'interests')?.options ?? [];
  assert.deepEqual(
    shown.map(({ label }) => label),
    shown.map(({ label }) => label).sort(),
  );
});

test('a host may ask less, never less than what is required', () => {
  const asked = formModel('en', ['X'], { only: ['role'] }).fields.map(({ name }) => name);
  assert.deepEqual(asked, ['name', 'email', 'organisation', 'organisationType', 'role']);
});

test('an error that is not about a field has no field words', () => {
  assert.equal(errorWords('request', 'too-large', 'en'), null);
  assert.equal(errorWords('interests[3]', 'unknown-option', 'en'), 'Select interests from the list');
});

test('the trap and the clock make a submission suspicious, an unmeasured one is not', () => {
  const of = (input: unknown) => {
    const details = parseDetails(input);
    assert.ok(details.ok);
    return suspicion(details.value);
  };
  assert.equal(of({}), null);
  assert.equal(of({ website: '' }), null);
  assert.equal(of({ website: 'https://x' }), 'trap');
  assert.equal(of({ website: ['x'] }), 'trap');
  assert.equal(of({ elapsed: 200 }), 'too-quick');
  assert.equal(of({ elapsed: '200' }), 'too-quick');
  assert.equal(of({ elapsed: 60_000 }), null);
  assert.equal(of({ elapsed: -1 }), null);
  assert.equal(of({ elapsed: 'soon' }), null);
});

test('details that do not fit are dropped, an unknown wording is refused', () => {
  const result = parseDetails({ component: 'x\r\ny@1', privacyNoticeVersion: {}, formToken: '<', altcha: 3 });
  assert.ok(result.ok);
  const { trapped, ...rest } = result.value;
  assert.equal(trapped, false);
  for (const value of Object.values(rest)) assert.equal(value, null);
});

test('what was shown is read from lists and from text', () => {
  const shown = (input: object) => {
    const details = parseDetails(input);
    return details.ok ? [details.value.controllers, details.value.asked] : details.issues[0]?.code;
  };
  const both = [
    ['Cyngor A, B a C', 'D Ltd'],
    ['membership', 'email-updates'],
  ];
  assert.deepEqual(shown({ controllers: both[0], asked: both[1] }), both);
  assert.deepEqual(
    shown({ controllers: ' Cyngor A, B a C ; D Ltd;', asked: 'email-updates membership' }),
    both,
  );
  assert.deepEqual(shown({ controllers: '', asked: 'membership' }), [null, ['membership']]);
});

for (const [input, code] of [
  [{ wordingId: 'email-updates.v99.en' }, 'unknown-wording'],
  [{ wordingId: 'membership.v1.en' }, 'unknown-wording'],
  [{ wordingId: ['email-updates.v1.en'] }, 'unknown-wording'],
  [{ joiningWordingId: 'email-updates.v1.en' }, 'unknown-wording'],
  [{ controllers: ';' }, 'malformed'],
  [{ controllers: 7 }, 'malformed'],
  [{ controllers: [7] }, 'malformed'],
  [{ controllers: 'A\nB' }, 'malformed'],
  [{ controllers: 'x'.repeat(201) }, 'malformed'],
  [{ controllers: Array(11).fill('A') }, 'malformed'],
  [{ asked: 'everything' }, 'malformed'],
  [{ asked: { 0: 'membership' } }, 'malformed'],
  [{ asked: 'membership', updates: true }, 'not-asked'],
] as const) {
  test(`evidence that cannot be is refused: ${JSON.stringify(input).slice(0, 60)}`, () => {
    const details = parseDetails(input);
    assert.deepEqual(!details.ok && details.issues.map((issue) => issue.code), [code]);
  });
}

for (const [header, language] of [
  ['cy', 'cy'],
  ['en-GB,en;q=0.9,cy;q=0.8', 'en'],
  ['cy-GB;q=1, en;q=0.5', 'cy'],
  ['fr, cy;q=0.1', 'cy'],
  ['cy;q=0', 'en'],
  [null, 'en'],
  ['*'.repeat(9000), 'en'],
] as const) {
  test(`Accept-Language ${String(header).slice(0, 30)} → ${language}`, () =>
    assert.equal(preferredLanguage(header), language));
}
