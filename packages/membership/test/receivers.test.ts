import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  consentReceipt,
  encodeSubmission,
  findReceiver,
  parseApplication,
  parseDetails,
  parseSettings,
  RECEIVERS,
} from '../src/index.ts';
import { VALID } from './valid.ts';

const SUBMISSION = {
  application: VALID,
  receipt: consentReceipt(VALID, {
    id: 'key-1',
    at: '2026-03-04T10:00:00Z',
    controllers: ['Example Council'],
    privacyNoticeVersion: '2026-01',
    component: 'ipec-community-join-form@1.0.0',
  }),
  key: 'key-1',
  details: { elapsed: 41_000 },
  page: { uri: 'https://www.example.gov.uk/join', title: 'Join' },
};

function encode(id: string, submission = SUBMISSION) {
  const receiver = findReceiver(id);
  assert.ok(receiver);
  const settings = parseSettings(
    receiver,
    Object.fromEntries(receiver.settings.map(({ name, example }) => [name, example])),
  );
  assert.ok(settings.ok);
  return { receiver, ...encodeSubmission(receiver, submission, settings.value) };
}
const withoutTick = {
  ...SUBMISSION,
  application: { ...VALID, updates: false, role: '', nation: '' as const, interests: [] },
};

test('what is sent to our service is read back by our parser', () => {
  const sent = encode('join-service');
  const body: unknown = JSON.parse(sent.body);
  const result = parseApplication(body);
  assert.deepEqual(result.ok && result.value, VALID);
  const details = parseDetails(body);
  assert.equal(details.ok && details.value.wordingId, 'email-updates.v1.cy');
  assert.equal(details.ok && details.value.elapsed, 41_000);
  assert.equal(sent.headers['Idempotency-Key'], 'key-1');
  assert.equal(sent.url, 'https://join.example.org/members');
});

test('HubSpot gets its fields, the exact words and the tick as a boolean', () => {
  const sent = encode('hubspot');
  assert.equal(
    sent.url,
    'https://api.hsforms.com/submissions/v3/integration/submit/1234567/00000000-0000-4000-8000-000000000000',
  );
  const body = JSON.parse(sent.body);
  const fields = Object.fromEntries(
    body.fields.map((field: { name: string; value: string }) => [field.name, field.value]),
  );
  assert.equal(fields.email, VALID.email);
  assert.equal(fields.interests, 'case-studies;events');
  assert.equal(fields.consent_wording_id, 'email-updates.v1.cy');
  assert.deepEqual(body.legalConsentOptions.consent.communications, [
    { value: true, subscriptionTypeId: '999', text: SUBMISSION.receipt.wordingText },
  ]);
});

test('what was not answered is left out, and an empty box stays false', () => {
  const body = JSON.parse(encode('hubspot', withoutTick).body);
  const names = body.fields.map(({ name }: { name: string }) => name);
  assert.ok(!names.includes('jobtitle') && !names.includes('nation') && !names.includes('interests'));
  assert.equal(body.legalConsentOptions.consent.communications[0].value, false);
});

test('Mailchimp gets a form whose permission is there only with the tick, and its trap empty', () => {
  const ticked = new Map(encode('mailchimp').fields);
  assert.equal(ticked.get('gdpr[12345]'), 'Y');
  assert.equal(ticked.get('b_0123456789abcdef0123456789_0123456789'), '');
  assert.equal(new Map(encode('mailchimp', withoutTick).fields).has('gdpr[12345]'), false);
});

test('a plain form post survives characters that mean something in a form', () => {
  const odd = { ...SUBMISSION, application: { ...VALID, name: 'A & B = 100% +é😀' } };
  const sent = encode('form-post', odd);
  assert.equal(new URLSearchParams(sent.body).get('name'), 'A & B = 100% +é😀');
  assert.deepEqual(new URLSearchParams(sent.body).getAll('interests'), [...VALID.interests]);
});

for (const { id, settings } of RECEIVERS) {
  test(`${id} keeps the version of the words, the language and no word of "undefined"`, () => {
    for (const submission of [SUBMISSION, withoutTick]) {
      const { body, url } = encode(id, submission);
      assert.match(body, /email-updates\.v1\.cy/);
      assert.doesNotMatch(body + url, /undefined|\{(application|receipt|settings)/);
    }
  });

  test(`${id} refuses settings that are missing or would lead elsewhere`, () => {
    const receiver = findReceiver(id);
    assert.ok(receiver);
    assert.equal(parseSettings(receiver, {}).ok, false);
    for (const { name } of settings) {
      const good = Object.fromEntries(settings.map((setting) => [setting.name, setting.example]));
      for (const bad of ['javascript:alert(1)', 'http://evil.example/x', '../..', 'a b', 'https://x{y}'])
        assert.equal(parseSettings(receiver, { ...good, [name]: bad }).ok, false, `${name}=${bad}`);
    }
  });
}

test('what a person typed is never read as a template', () => {
  const sly = { ...SUBMISSION, application: { ...VALID, name: '{settings.portalId} {key}' } };
  assert.match(encode('hubspot', sly).body, /"\{settings\.portalId\} \{key\}"/);
});
