import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../src/format-date.ts';

test('a date is said to the precision that it has, in both languages', () => {
  assert.equal(formatDate('2025-03-31', 'en'), '31 March 2025');
  assert.equal(formatDate('2025-03-31', 'cy'), '31 Mawrth 2025');
  assert.equal(formatDate('2025-12', 'cy'), 'Rhagfyr 2025');
  assert.equal(formatDate('2025', 'cy'), '2025');
  assert.equal(formatDate('2025-08-01T10:00:00Z', 'en'), '1 August 2025');
  assert.equal(formatDate('soon', 'en'), 'soon');
});
