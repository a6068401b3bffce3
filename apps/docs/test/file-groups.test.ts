import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from '../blocks/file-groups.js';

const NAMES = [
  'ipec.js',
  'ipec-classic.js',
  'theme.css',
  'key-figures.js',
  'key-figures-welsh-0123456789.js',
  'element-kit-author-0123456789.js',
  'frame-host.js',
  'frame/ipec-key-figures.html',
  'hosts/nhs.css',
  'modules/key-figures-AbCd.js',
  'builder/index.html',
  'messages.html',
];

test('every file is in one group, and what a page names comes first', () => {
  const groups = grouped(Object.fromEntries(NAMES.map((name) => [name, name.length])));
  const names = groups.map(({ title, files }) => [title, files.map(([name]) => name)]);
  assert.deepEqual(Object.fromEntries(names), {
    'What a page names': ['ipec.js', 'ipec-classic.js', 'theme.css', 'key-figures.js'],
    'Parts of key-figures': ['key-figures-welsh-0123456789.js'],
    'Parts of every widget': ['element-kit-author-0123456789.js'],
    Frames: ['frame-host.js', 'frame/ipec-key-figures.html'],
    'Recipes for frameworks': ['hosts/nhs.css'],
    'Modules for an import map of your own': ['modules/key-figures-AbCd.js'],
    'The builder': ['builder/index.html'],
    'Other files': ['messages.html'],
  });
  assert.equal(groups[0]?.title, 'What a page names');
});
