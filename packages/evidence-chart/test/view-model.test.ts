import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../src/strings/en.ts';
import { viewModel } from '../src/view-model.ts';

test('the heading is the host’s own, or the name of the widget', () => {
  assert.equal(viewModel([], { heading: 'Mine' }, en).title, 'Mine');
  assert.equal(viewModel([], { heading: null }, en).title, en.name);
});
