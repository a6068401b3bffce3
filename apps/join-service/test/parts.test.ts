import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cameTooQuickly, issueFormToken } from '../src/intake/form-token.ts';
import { singleFlight } from '../src/intake/single-flight.ts';
import { csvCell, csvRow } from '../src/members/csv.ts';
import { html, raw } from '../src/pages/html.ts';
import { clientId, newToken, sameSecret, sha256 } from '../src/secrets.ts';

test('no cell of any text starts like a formula, and quotes close', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `=${text}`),
      ),
      (text) => {
        const cell = csvCell(text);
        const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        assert.doesNotMatch(inner, /^\s*[=+\-@]/);
        assert.ok(inner === text || inner === `'${text}`);
        if (!cell.startsWith('"')) assert.doesNotMatch(cell, /[",\r\n]/);
      },
    ),
  );
  assert.equal(csvRow(['a', null, true, 7, 'b,c']), 'a,,true,7,"b,c"\r\n');
  assert.equal(csvCell(-5), '-5');
});

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
