import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFacts } from '../src/list/file-facts.ts';

const facts = (bytes: number | null, name = 'Report'): string =>
  fileFacts({ href: '/r.pdf', type: null, bytes, pages: 12 }, (count) => `${count} pages`, name);

test('a size is told as its writer wrote it, and rounded where nobody did', () => {
  assert.equal(facts(1_250_000), 'PDF, 1.25 MB, 12 pages');
  assert.equal(facts(1_234_567), 'PDF, 1.2 MB, 12 pages');
  assert.equal(facts(41_500), 'PDF, 41.5 KB, 12 pages');
  assert.equal(facts(41_537), 'PDF, 42 KB, 12 pages');
  assert.equal(facts(950_400), 'PDF, 950 KB, 12 pages');
  assert.equal(facts(null), 'PDF, 12 pages');
});

test('what the name of a document says is not said again', () => {
  assert.equal(facts(1_200_000, 'Report (PDF, 1.2MB)'), '');
  assert.equal(facts(1_200_000, 'Report [pdf]'), '');
  assert.equal(facts(1_200_000, 'Download PDF'), '1.2 MB, 12 pages');
});
