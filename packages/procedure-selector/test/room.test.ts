import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withRooms } from '../build/light-dom.ts';
import { rooms } from '../src/strings/room.ts';

const css = readFileSync(new URL('../src/light-dom.css', import.meta.url), 'utf8');

test('the room before the script is the room of each language: if this fails, build the package', () => {
  assert.equal(withRooms(css, rooms), css);
  assert.match(css, /:not\(:defined\)::before \{\s+--_room: 44em;/);
  assert.match(css, /\(inline-size > 16em\) \{\s+ipec-procedure-selector:not\(:defined\):lang\(cy\)::before/);
});

test('a language has its room by its row alone, at every width that the row names', () => {
  const gaelic = withRooms(css, {
    ...rooms,
    gd: [
      [1, 60],
      [20, 40],
    ],
  });
  assert.match(gaelic, /\(inline-size > 1em\) \{\s+\S+:lang\(gd\)::before \{\s+--_room: 60em;/);
  assert.match(gaelic, /\(inline-size > 20em\) \{\s+\S+:lang\(gd\)::before \{\s+--_room: 40em;/);
  assert.equal(withRooms(gaelic, rooms), css);
});

test('a style sheet without a place for the rooms stops the build', () => {
  assert.throws(() => withRooms('p { margin: 0; }', rooms), /has no place for the rules of strings\/room.ts/);
});
