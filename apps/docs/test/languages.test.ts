import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@ipec/common';
import { addPseudoLanguage, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';
import { englishName, languageNames } from '../blocks/languages.js';

test('the menu of languages has a line for each row of the table, in its own name', () => {
  assert.deepEqual(languageNames(languages), { en: 'English', cy: 'Cymraeg' });
  addPseudoLanguage();
  assert.equal(languageNames(languages)[PSEUDO], '⟦Pseudo⟧');
});

test('transcripts name their language in English', () => {
  assert.equal(englishName('cy'), 'Welsh');
  assert.equal(englishName('gd'), 'Scottish Gaelic');
});
