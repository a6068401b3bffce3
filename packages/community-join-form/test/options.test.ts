import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlain, needsLook, parseOptions, type Given, type Options } from '../src/options.ts';
import { contactOf } from '../src/send/contact.ts';
import { parseTarget } from '../src/send/receiver.ts';

const given: Given = {
  action: 'https://join.example.org/members',
  controller: 'Example Council',
  privacyHref: '/privacy',
  privacyVersion: null,
  purposes: null,
  receiver: null,
  settings: {},
  page: 'https://www.example.gov.uk/join',
  base: 'https://www.example.gov.uk/join',
};

function options(change: Partial<Given> = {}): Options {
  const parsed = parseOptions({ ...given, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function missing(change: Partial<Given>): readonly (string | undefined)[] {
  const parsed = parseOptions({ ...given, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

test('a form is live with a receiver, a controller and a privacy notice, and not without', () => {
  assert.deepEqual(missing({}), []);
  assert.deepEqual(missing({ controller: null, privacyHref: '', action: null }), [
    'controller',
    'privacy-href',
    'action',
  ]);
  assert.deepEqual(missing({ controller: ' ; ;' }), ['controller']);
  for (const privacyHref of ['javascript:alert(1)', 'data:text/html,x', 'mailto:x@example.org', 'https://'])
    assert.deepEqual(missing({ privacyHref }), ['privacy-href'], privacyHref);
});

test('controllers by semicolon, because a name may hold a comma; each once', () => {
  const { controllers } = options({ controller: 'A Council; Body, of B ;A Council;' });
  assert.deepEqual(controllers, ['A Council', 'Body, of B']);
});

test('an address of the page’s own site is a path, so that a trial over http is no trouble', () => {
  const page = 'http://localhost:4173/join.html';
  assert.equal(options({ action: '/members?x=1', page, base: page }).settings['action'], '/members?x=1');
  assert.equal(
    options({ action: 'http://join.example.org/members' }).settings['action'],
    'http://join.example.org/members',
  );
});

test('purposes: updates in any of their names, or membership alone', () => {
  const asks = (purposes: string | null): boolean | null => options({ purposes }).asksUpdates;
  assert.deepEqual(['email-updates', 'events, newsletter', 'membership', '', null].map(asks), [
    true,
    true,
    false,
    false,
    null,
  ]);
});

test('another way to join is an address or a page, and nothing that runs', () => {
  const contact = (text: string) => contactOf(text, given.base);
  assert.deepEqual(contact('join@example.gov.uk'), {
    href: 'mailto:join@example.gov.uk',
    text: 'join@example.gov.uk',
  });
  assert.deepEqual(contact('tel:01234567890')?.text, '01234567890');
  assert.deepEqual(contact('/contact'), { href: 'https://www.example.gov.uk/contact', text: null });
  assert.equal(contact('javascript:alert(1)'), null);
  assert.equal(contact('100%@example.org')?.href, 'mailto:100%@example.org');
});

test('settings of a receiver are looked at as soon as they may be wrong', () => {
  assert.equal(needsLook(options()), false);
  assert.equal(needsLook(options({ receiver: 'hubspot' })), true);
  assert.equal(needsLook(options({ action: 'http://join.example.org/members' })), true);
  assert.deepEqual(
    ['join-service', 'form-post', 'webhook', 'hubspot'].map((receiver) => isPlain(options({ receiver }))),
    [true, true, false, false],
  );
});

test('a receiver is one of ours, by its own name', () => {
  assert.equal(parseTarget(options()).ok, true);
  for (const receiver of ['salesforce', 'constructor', '__proto__'])
    assert.equal(parseTarget(options({ receiver })).ok, false, receiver);
});
