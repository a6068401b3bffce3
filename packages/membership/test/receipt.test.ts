import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { consentReceipt, currentWording, joinNames, LANGUAGES, PURPOSES, WORDINGS } from '../src/index.ts';
import { VALID } from './valid.ts';

const CONTEXT = {
  id: 'c0ffee00-0000-4000-8000-000000000000',
  subjectId: 'person-1',
  at: '2026-03-04T10:00:00+01:00',
  controllers: ['Cyngor Sir Enghraifft', 'Example Catapult'],
  privacyNoticeVersion: '2026-01',
  component: 'ipec-community-join-form@1.0.0',
  embeddingOrigin: 'https://www.example.gov.uk',
};

test('a receipt says who, when, how and exactly what', () => {
  assert.deepEqual(consentReceipt(VALID, CONTEXT), {
    id: CONTEXT.id,
    subjectId: 'person-1',
    name: VALID.name,
    email: VALID.email,
    purpose: 'email-updates',
    state: 'pending',
    receivedAt: '2026-03-04T09:00:00.000Z',
    grantedAt: '2026-03-04T09:00:00.000Z',
    confirmedAt: null,
    withdrawnAt: null,
    method: 'web-form/unticked-checkbox',
    component: CONTEXT.component,
    embeddingOrigin: CONTEXT.embeddingOrigin,
    wordingId: 'email-updates.v1.cy',
    wordingText:
      'Iawn, caiff Cyngor Sir Enghraifft ac Example Catapult anfon newyddion, digwyddiadau ac ymchwil am gaffael ' +
      'arloesi ataf drwy e-bost\nGallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un',
    language: 'cy',
    membership: {
      wordingId: 'membership.v1.cy',
      wordingText:
        'Bydd Cyngor Sir Enghraifft ac Example Catapult yn defnyddio’r manylion hyn i redeg y gymuned\n' +
        'Gallwch adael ar unrhyw adeg a chael dileu eich manylion',
    },
    privacyNoticeVersion: '2026-01',
    privacyNoticeHref: null,
    controllers: CONTEXT.controllers,
  });
});

test('without the tick nothing was granted, and the words shown are still on record', () => {
  const receipt = consentReceipt(
    { ...VALID, updates: false },
    { ...CONTEXT, confirmedAt: '2026-03-05T00:00:00.000Z' },
  );
  assert.deepEqual([receipt.state, receipt.grantedAt, receipt.confirmedAt], ['not-given', null, null]);
  assert.match(receipt.wordingText ?? '', /Cyngor Sir Enghraifft/);
});

test('a box that was not there is not asked, and no words are made up for it', () => {
  const context = { ...CONTEXT, askedUpdates: false, joiningWordingId: 'membership.v1.en' };
  const receipt = consentReceipt(VALID, context);
  assert.deepEqual(
    [
      receipt.state,
      receipt.wordingId,
      receipt.wordingText,
      receipt.grantedAt,
      receipt.method,
      receipt.language,
    ],
    ['not-asked', null, null, null, 'web-form', 'en'],
  );
  assert.match(receipt.membership.wordingText, /^Cyngor Sir Enghraifft and Example Catapult will use/);
});

test('confirming and withdrawing move the state', () => {
  const confirmed = { ...CONTEXT, confirmedAt: '2026-03-05T00:00:00.000Z' };
  assert.equal(consentReceipt(VALID, confirmed).state, 'confirmed');
  const withdrawn = { ...confirmed, withdrawnAt: '2026-04-05T00:00:00.000Z' };
  assert.equal(consentReceipt(VALID, withdrawn).state, 'withdrawn');
});

test('the words are those that were on the screen, whatever language the person wants to be written to in', () => {
  const receipt = consentReceipt(VALID, { ...CONTEXT, wordingId: 'email-updates.v1.en' });
  assert.equal(receipt.language, 'en');
  assert.match(receipt.wordingText ?? '', /^Yes, Cyngor Sir Enghraifft and Example Catapult can email me/);
});

test('no controller, no receipt; an unknown wording or a wrong time neither', () => {
  assert.throws(() => consentReceipt(VALID, { ...CONTEXT, controllers: [] }), RangeError);
  assert.throws(() => consentReceipt(VALID, { ...CONTEXT, wordingId: 'membership.v1.en' }), RangeError);
  assert.throws(() => consentReceipt(VALID, { ...CONTEXT, at: 'yesterday' }), RangeError);
});

test('there is a current wording for each purpose in each language, and its id says so', () => {
  for (const purpose of PURPOSES)
    for (const language of LANGUAGES) {
      const wording = currentWording(purpose, language);
      assert.equal(wording.id, `${purpose}.v${wording.version}.${language}`);
      assert.match(wording.text, /\{controllers\}/);
    }
  assert.equal(new Set(WORDINGS.map(({ id }) => id)).size, WORDINGS.length);
});

test('words that have been shown are never edited: a change is a new version', () => {
  const first = WORDINGS.filter(({ version }) => version === 1);
  const text = PURPOSES.flatMap((purpose) => first.filter((one) => one.purpose === purpose)).map(
    ({ id, text, hint }) => [id, text, hint],
  );
  assert.equal(
    createHash('sha256').update(JSON.stringify(text)).digest('hex'),
    'af98964598de952308fe679bdd7a3ef8956a2ae090d8353c472b2490bdaff6e5',
  );
});

test('names are joined as each language joins them', () => {
  assert.equal(joinNames(['A', 'B', 'C'], 'en'), 'A, B and C');
  assert.equal(joinNames(['X', 'Cyngor'], 'cy'), 'X a Cyngor');
  assert.equal(joinNames(['X', 'Abertawe'], 'cy'), 'X ac Abertawe');
  assert.equal(joinNames([], 'cy'), '');
});
