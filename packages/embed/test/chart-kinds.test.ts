import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf } from '../build/attributes.ts';
import { KINDS } from './chart-pages.ts';

test('every kind of chart is looked at and printed: it has a table in chart-pages.ts', () => {
  const kinds = attributesOf('evidence-chart')['type']?.values ?? [];
  assert.ok(kinds.length > 10, 'the manifest lists the kinds; run npm run build');
  const tried = KINDS.map(([type]) => type);
  assert.deepEqual(
    kinds.filter((kind) => !tried.includes(kind)),
    [],
    'Add a row to KINDS with a table that suits each.',
  );
  assert.deepEqual(
    tried.filter((kind) => !kinds.includes(kind)),
    [],
    'These rows of KINDS are not kinds of chart.',
  );
});
