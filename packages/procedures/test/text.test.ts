import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, uk, words } from '@ipec/procedures';
import * as welsh from '@ipec/procedures/cy';
import { guide, guideWords } from '@ipec/procedures/guide';
import { createRecord, recordToHtml, recordWords } from '@ipec/procedures/record';

/** Every place of every text, with the marks to fill that it holds. A list counts by its length. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path} ${(value.match(/\{\w+\}/g) ?? []).join()}`];
  if (Array.isArray(value)) return value.flatMap((item, at) => shape(item, `${path}[${at}]`));
  return Object.entries(value as object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, item]) => shape(item, `${path}.${name}`));
}

function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);
}

const PAIRS = {
  rules: [uk.text, welsh.cy],
  words: [words, welsh.words],
  guide: [guide, welsh.guide],
  guideWords: [guideWords, welsh.guideWords],
  record: [recordWords, welsh.recordWords],
} as const;

for (const [name, [en, cy]] of Object.entries(PAIRS)) {
  test(`every English text has its Welsh one: ${name}`, () => {
    assert.deepEqual(shape(cy), shape(en));
    const empty = (value: unknown): number => texts(value).filter((text) => text.trim() === '').length;
    assert.equal(empty(cy), empty(en));
  });
}

test('Welsh is not English left standing', () => {
  const [en, cy] = [texts(uk.text.rules), new Set(texts(welsh.cy.rules))];
  assert.deepEqual(
    en.filter((text) => cy.has(text)),
    [],
  );
  assert.equal(welsh.cyStatus, 'awaiting-review');
});

test('evaluate and the record speak Welsh, with the same verdicts', () => {
  const facts = { nation: 'wales', buyer: 'council', arrangement: 'purchase', subject: 'goods' };
  const [en, cy] = [evaluate(facts), evaluate(facts, { text: welsh.cy })];
  assert.deepEqual(
    cy.routes.map(({ verdict }) => verdict),
    en.routes.map(({ verdict }) => verdict),
  );
  assert.ok(cy.routes[0]?.reasons[0]?.text.startsWith('Ddim yn hysbys'));
  const record = createRecord(facts, cy, uk, { createdOn: '2026-11-22', language: 'cy' }, welsh.cy);
  const html = recordToHtml(record, welsh.cy, { record: welsh.recordWords, status: welsh.words.status });
  assert.ok(html.includes('<html lang="cy">') && html.includes('Cofnod o’r dewis'));
});
