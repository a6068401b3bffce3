import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { newWidget } from '../../scripts/new-widget.js';

test('a new widget has every file of the house, and no blank left', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ipec-widget-')), 'key-figures');
  const files = newWidget('key-figures', 'Key figures with their source', folder);
  for (const name of [
    'package.json',
    'src/define.ts',
    'src/key-figures.ts',
    'src/strings/cy.ts',
    'test/dom/key-figures.test.ts',
    'examples/basic.html',
  ]) {
    assert.ok(files.includes(name), name);
  }
  for (const name of files) assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /__\w+__/, name);
  assert.match(
    readFileSync(join(folder, 'src/define.ts'), 'utf8'),
    /define\('ipec-key-figures', KeyFigures\)/,
  );
});

test('a bad name, or a folder that is there, is refused by name', () => {
  assert.throws(() => newWidget('Carousel', 'x'), /"Carousel" is no name/);
  assert.throws(() => newWidget('case-study-carousel', 'x'), /is there already/);
});
