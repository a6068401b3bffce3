import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ISSUES, parseFeed } from '@ipec/feeds';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The feeds that the README shows, by their heading. */
const examples = [...readme.matchAll(/^### (.+)\n[^]*?```(?:json|xml)\n([^]*?)```/gm)];

test('every feed that the README shows is read without a doubt', () => {
  assert.deepEqual(
    examples.map(([, heading]) => heading),
    ['JSON Feed', 'RSS 2.0', 'Atom', 'WordPress'],
  );
  for (const [, heading, text = ''] of examples) {
    const result = parseFeed(text, { baseUrl: 'https://council.example/feed' });
    assert.ok(result.ok, `${heading}: ${JSON.stringify(result)}`);
    assert.deepEqual(result.warnings, [], heading);
    assert.equal(result.value.length, 1);
    const [one] = result.value;
    assert.match(one?.id ?? '', /ev-charging$/);
    assert.ok(one?.image?.alt && one.url && one.summary && (one.nation || one.sector), heading);
  }
});

test('every code is in the README, and every code of the README is one', () => {
  const table = /## Codes([^]*?)\nEach/.exec(readme)?.[1] ?? '';
  const named = [
    ...table.matchAll(/`((?:attributes|feed|fields|item|link|image|date|children)-[a-z-]+)`/g),
  ].map(([, code]) => code);
  assert.deepEqual(named.sort(), Object.keys(ISSUES).sort());
});
