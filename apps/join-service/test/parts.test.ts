import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cameTooQuickly, issueFormToken } from '../src/intake/form-token.ts';
import { Pulse } from '../src/intake/pulse.ts';
import { singleFlight } from '../src/intake/single-flight.ts';
import { html, raw } from '../src/pages/html.ts';
import { clientNetwork } from '../src/client-network.ts';
import { applicationId, clientId, newToken, sameSecret, sha256 } from '../src/secrets.ts';

test('whatever is put into a page comes out as text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const page = html`<p title="${text}">${text}</p>`.toString();
      assert.equal(
        page.split(/[<>"']/).length,
        html`<p title="${'x'}">${'x'}</p>`.toString().split(/[<>"']/).length,
      );
    }),
  );
  const parts = [raw('<b>'), html`&`];
  assert.equal(html`${'<a>'}${null}${false}${parts}`.toString(), '&lt;a&gt;<b>&');
});

test('a client is known for a day, by its network, and by nobody without the secret', () => {
  const at = new Date('2026-03-04T10:00:00Z');
  const id = (address: string, when = at, secret = 's') => clientId(secret, address, when);
  assert.equal(id('10.0.0.1'), id('::ffff:10.0.0.1'));
  assert.notEqual(id('10.0.0.1'), id('10.0.0.2'));
  assert.equal(id('2001:db8:1:2::1'), id('2001:db8:1:2:ffff:1:2:3'));
  assert.equal(id('2001:db8::1'), id('2001:0db8:0:0:1::'));
  assert.notEqual(id('2001:db8:1:2::1'), id('2001:db8:1:3::1'));
  assert.notEqual(id('10.0.0.1'), id('10.0.0.1', new Date('2026-03-05T10:00:00Z')));
  assert.notEqual(id('10.0.0.1'), id('10.0.0.1', at, 'other'));
});

for (const [name, spellings] of [
  [
    '192.0.2.1',
    [
      '192.0.2.1:443',
      '192.0.2.1:',
      '::ffff:0:192.0.2.1',
      ' 192.0.2.1 ',
      '"192.0.2.1:1"',
      '::ffff:192.0.2.1',
      '::FFFF:C000:201',
      '[::ffff:192.0.2.1]:443',
      '0:0:0:0:0:ffff:192.0.2.1',
      '64:ff9b::192.0.2.1',
      '64:ff9b::c000:201',
    ],
  ],
  [
    '2001:db8:1:2::1',
    [
      '2001:DB8:1:2::1',
      '[2001:db8:1:2::1]',
      '[2001:db8:1:2::1]:443',
      '2001:0db8:0001:0002:0000:0000:0000:0001',
      '2001:db8:1:2:ffff::',
      '2001:db8:1:2::1%eth0',
      '"[2001:db8:1:2::9]:5"',
      '2001:db8:1:2::192.0.2.1',
    ],
  ],
  ['fe80::1', ['FE80:0:0:0::2', 'fe80::1%25eth0', '[fe80::3%eth0]:80']],
] as const) {
  test(`every spelling of ${name} is one client`, () => {
    for (const spelling of spellings) assert.equal(clientNetwork(spelling), clientNetwork(name), spelling);
  });
}

test('other addresses are other clients, and what is not an address stands for itself', () => {
  const all = [
    '192.0.2.1',
    '192.0.2.2',
    '2001:db8:1:2::1',
    '2001:db8:1:3::1',
    '2001:db8::',
    '::1',
    'unknown',
    '',
  ];
  assert.equal(new Set(all.map(clientNetwork)).size, all.length);
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV6(), fc.integer({ min: 1, max: 65_535 }), (v4, v6, port) => {
      assert.equal(clientNetwork(`${v4}:${port}`), v4);
      assert.equal(clientNetwork(`[${v6}]:${port}`), clientNetwork(v6));
      assert.equal(clientNetwork(v6.toUpperCase()), clientNetwork(v6));
    }),
  );
});

test('an application that could not be stored counts against health until one is, or for half a minute', async () => {
  let clock = 0;
  const pulse = new Pulse(() => clock);
  const fail = () => pulse.watch(() => Promise.reject(new Error('no room')));
  assert.equal(pulse.isFailing, false);
  await assert.rejects(fail, /no room/);
  assert.equal(pulse.isFailing, true);
  assert.equal(await pulse.watch(async () => 'stored'), 'stored');
  assert.equal(pulse.isFailing, false);
  await assert.rejects(fail);
  clock = 29_999;
  assert.equal(pulse.isFailing, true);
  clock = 30_000;
  assert.equal(pulse.isFailing, false);
});

test('an id keeps a UUID and nothing else that a sender chooses', () => {
  const uuid = '0b5c0c3e-7f0a-4b1e-8d6c-2f4f5a6b7c8d';
  assert.equal(applicationId('s', uuid), uuid);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, two) => {
      assert.match(applicationId('s', one), /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
      assert.equal(applicationId('s', one) === applicationId('s', two), one === two);
    }),
  );
  assert.notEqual(applicationId('s', 'key'), applicationId('t', 'key'));
});

test('a form token tells haste only, and only where it is ours', () => {
  const at = new Date('2026-03-04T10:00:00Z');
  const later = (ms: number) => new Date(at.getTime() + ms);
  const token = issueFormToken('s', at);
  assert.equal(cameTooQuickly('s', token, later(1_000)), true);
  assert.equal(cameTooQuickly('s', token, later(5_000)), false);
  assert.equal(cameTooQuickly('s', token, later(86_400_000)), false);
  assert.equal(cameTooQuickly('other', token, later(1_000)), false);
  for (const odd of [null, '', '.', 'x.y', `${token}x`])
    assert.equal(cameTooQuickly('s', odd, later(1)), false);
});

test('one at a time for a key, others beside it, and a failure is its own', async () => {
  const oneAtATime = singleFlight();
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => oneAtATime('a', work)));
  assert.equal(most, 1);
  await Promise.all(Array.from({ length: 10 }, (_, at) => oneAtATime(`b${at}`, work)));
  assert.ok(most > 1);
  const failing = oneAtATime('c', () => Promise.reject(new Error('no')));
  const next = oneAtATime('c', async () => 'yes');
  await assert.rejects(failing, /no/);
  assert.equal(await next, 'yes');
});

test('tokens are 256 bits and stored by their hash; secrets are compared whole', () => {
  const { token, hash } = newToken();
  assert.match(token, /^[\w-]{43}$/);
  assert.equal(hash, sha256(token));
  assert.ok(sameSecret('a', 'a') && !sameSecret('a', 'ab') && !sameSecret('', 'a'));
});
