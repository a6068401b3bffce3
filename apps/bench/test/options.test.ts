import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions } from '../src/options.ts';
import { suites } from '../src/suites.ts';

test('nothing asked is every suite, nine rounds, slowed four times', () => {
  assert.deepEqual(parseOptions([], suites), {
    ok: true,
    value: { suites, rounds: 9, throttle: 4, seed: 1 },
  });
});

test('--only picks suites by name', () => {
  const parsed = parseOptions(['--only', 'carousel', '--rounds', '3'], suites);
  assert.ok(parsed.ok);
  assert.deepEqual(
    parsed.value.suites.map(({ name }) => name),
    ['carousel'],
  );
  assert.equal(parsed.value.rounds, 3);
});

for (const [args, message] of [
  [['--only', 'chart'], /--only chart: the suites are carousel/],
  [['--rounds', '0'], /--rounds 0: expected a whole number of 1 or more/],
  [['--rounds', '2.5'], /--rounds 2\.5: expected a whole number/],
  [['--throttle', 'fast'], /--throttle fast: expected a whole number/],
  [['--round', '9'], /'--round'/],
] as const) {
  test(`${args.join(' ')} is refused in words`, () => {
    const parsed = parseOptions(args, suites);
    assert.ok(!parsed.ok);
    assert.match(parsed.message, message);
  });
}
