import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kinds } from '../src/kinds.ts';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly attributes?: readonly { readonly name?: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

test('the row of a kind is all that its attribute, its documentation and the editors need', () => {
  const path = new URL('../custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const attributes = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ attributes: own = [] }) => own),
  );
  const listed = attributes.find(({ name, type }) => name === 'type' && type?.text.includes(' | '));
  const names = listed?.type?.text.split(' | ').map((name) => name.slice(1, -1)) ?? [];
  assert.deepEqual(
    names,
    [...Object.keys(kinds), 'stacked-100'],
    'custom-elements.json is older than src/kinds.ts: run npm run build.',
  );
});

test('every kind has its name in both languages', () => {
  for (const words of [sentencesEn, sentencesCy])
    assert.deepEqual(Object.keys(words.kinds).toSorted(), Object.keys(kinds).toSorted());
});
